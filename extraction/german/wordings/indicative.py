"""The indicative of a verb in the subjunctive of reported speech: »habe« → »hat«, »ausgebe« →
»ausgibt«.

The forms are those of the conjugator ``ablaut``; an infinitive is taken for the verb's only where
its subjunctive is the very form that stands in the text.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import ablaut

from extraction.german.grammar.mood import is_first_subjunctive, is_listed, is_second_subjunctive
from extraction.parse.tokens import Tokens
from extraction.parse.word_groups import word_groups
from extraction.wording.material import PlacedWord, UnsureError, Words

# Particles that can always be separated from their verb.
_SEPARABLE = tuple(sorted(word_groups("de")["separable"], key=len, reverse=True))
# Stressed in some verbs and in others not.
_MAYBE_SEPARABLE = word_groups("de")["sometimes_separable"]
_IRREGULAR = word_groups("de")["irregular_verbs"]
# Subjunctives of the past that stand for the present's, where that looks like the indicative.
_STAND_INS = {"hätten": "haben", "würden": "werden", "seien": "sind"}
# Those that say what they say in a sentence of its own, too.
_KEPT = word_groups("de")["kept_subjunctives"]
_UNREAL = word_groups("de")["unreal_words"]


def is_finite(tokens: Tokens, word: PlacedWord) -> bool:
    i = word.token
    return (
        i >= 0
        and tokens.pos[i] in ("VERB", "AUX")
        and (tokens.tags[i].endswith("FIN") or tokens.has(i, "VerbForm=Fin"))
    )


def to_indicative(tokens: Tokens, words: Words) -> Words:
    """The words with each verb of reported speech in the indicative; UnsureError where a verb may
    be meant as unreal.
    """
    unreal = any(word.lower in _UNREAL for word in words)
    return [
        word._replace(text=_indicative(tokens, words, word, unreal))
        if is_finite(tokens, word)
        else word
        for word in words
    ]


def _indicative(tokens: Tokens, words: Words, word: PlacedWord, unreal: bool) -> str:
    form = word.lower
    if unreal and form in _STAND_INS and form != "seien":
        return word.text
    if form in _STAND_INS:
        return _STAND_INS[form]
    if (
        form in ("hätte", "wäre")
        and not unreal
        and any(tokens.tags[other.token].endswith("PP") for other in words if other.token >= 0)
    ):
        raise UnsureError
    if form in _KEPT:
        return word.text
    if form == "möge" or (is_second_subjunctive(form) and not unreal):
        raise UnsureError
    return present_of(form) or word.text


@lru_cache(maxsize=4096)
def present_of(form: str) -> str:
    """The indicative present, third person singular, of a verb whose subjunctive I is ``form`` (in
    lower case); empty where it is none. A particle stays in front.
    """
    if not is_first_subjunctive(form):
        return ""
    for infinitive in _infinitives(form):
        for table in _tables(infinitive):
            present, subjunctive = table.present[2], table.konjunktiv1[2]
            if _whole(subjunctive) == form:
                return "" if present == subjunctive else _whole(present)
    return ""


def _infinitives(form: str) -> Iterator[str]:
    if form == "sei":
        yield "sein"
    if form.endswith("le") and form[-3:-2] not in "aeiouäöülh":
        yield f"{form[:-2]}eln"
    if form.endswith("ere"):
        yield f"{form[:-1]}n"
    if form.endswith("e"):
        yield f"{form}n"


def _tables(infinitive: str) -> Iterator[ablaut.Conjugation]:
    try:
        yield ablaut.conjugate(infinitive)
    except ValueError:
        return


def _whole(form: str) -> str:
    """»gebe aus« as »ausgebe«."""
    verb, _, particle = form.partition(" ")
    return particle + verb


def separated(form: str) -> tuple[str, str]:
    """A finite form that ends its clause as (verb, particle), as a main clause has them: »ausgibt«
    as »gibt«, »aus«. UnsureError where it is unknown whether it holds a particle.
    """
    if form in word_groups("de")["modals"]:
        return form, ""
    for particle in _SEPARABLE:
        verb = form.removeprefix(particle)
        if verb != form and _is_known(verb):
            return verb, particle
    if form.startswith(tuple(_MAYBE_SEPARABLE)):
        raise UnsureError
    if form.startswith(_SEPARABLE) and not _is_known(form):
        raise UnsureError
    return form, ""


@lru_cache(maxsize=4096)
def _is_known(form: str) -> bool:
    """Whether a verb has this form, by the lexicon of moods and the irregular verbs."""
    stems = {form, f"{form}e", f"{form[:-1]}e", f"{form[:-2]}e"}
    return len(form) > 2 and (form in _irregular_forms() or any(map(is_listed, stems)))


@lru_cache(maxsize=1)
def _irregular_forms() -> frozenset[str]:
    """Presents and preterites of the irregular verbs that most others are built on."""
    tables = [ablaut.conjugate(verb) for verb in sorted(_IRREGULAR)]
    return frozenset(
        form
        for table in tables
        for form in (table.present[2], table.preterite[2], table.preterite[5])
    )
