"""Whom a description takes up that tells something new: the years of somebody whose age is on
record, or a calling of whoever the sentence right in front is about.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable

from extraction.coreference.discourse import Discourse
from extraction.coreference.entities import Entity, EntityIndex
from extraction.coreference.names.name_mentions import NamedDocument
from extraction.coreference.phrases.speaker_phrases import SpeakerPhrase
from extraction.coreference.referents.referent import Referent, agrees, sits_opposite
from extraction.coreference.referents.titles_held import holds_it_elsewhere
from extraction.parse.person_words import PersonWords
from extraction.parse.roles import is_subject
from extraction.records import PersonKind, Spans

_YEARS = re.compile(r"(\d{1,3})-[Jj]ährige[nmrs]?")
_LONGEST_APPOSITIONS = 16  # words
_STOPS = frozenset(".!?:;»«„“")
_COPULAS = (["wird"], ["wurde"], ["ist"], ["bleibt"])


def years_of(document: NamedDocument, phrase: SpeakerPhrase) -> str:
    """The years that a description tells: »die 44-Jährige«; empty for all others."""
    found = _YEARS.fullmatch(document.tokens.texts[phrase.head])
    return found[1] if found else ""


def by_age(phrase: SpeakerPhrase, document: NamedDocument, discourse: Discourse) -> Referent | None:
    """»die 44-Jährige« is the one whose age was told."""
    years = years_of(document, phrase)
    aged = discourse.latest(lambda e: bool(years) and years in e.heads and agrees(e, phrase.gender))
    return Referent(aged, "description", 0.85) if aged else None


def may_be_aged(entity: Entity, years: str) -> bool:
    """Whether no other age is known."""
    return not years or years in entity.heads or entity.heads == entity.functions


def by_sentence_before(
    phrase: SpeakerPhrase, document: NamedDocument, discourse: Discourse
) -> Referent | None:
    """»Marie Bell is doubtful. „Wait“, said the physicist.«: a calling is hers about whom the
    sentence right in front is, if the text has told no other; so is an office, if she spoke there.
    """
    words, stem = document.words, phrase.stem
    if phrase.determiner != "definite" or stem in words.others or not words.callings:
        return None
    said = discourse.said.get(document.tokens.span(phrase.first, phrase.last), ())
    one = discourse.subject_before(
        document.tokens.begins[phrase.first], lambda e: agrees(e, phrase.gender), said
    )
    if one is None or len(one.parts) < 2 or not may_be_aged(one, years_of(document, phrase)):
        return None
    if _is_another(one, phrase, said, document):
        return None
    if stem in words.callings | words.descriptions | words.told_anew or _is_birth(phrase, document):
        known = bool(stem) and one.functions & (words.callings | words.told_anew)
        meant = not known and _tells_little(phrase, document)
    else:
        meant = bool(stem) and one is discourse.last_speaker and not one.functions
    return Referent(one, "description", 0.7) if meant else None


def who_goes_on(
    phrase: SpeakerPhrase,
    document: NamedDocument,
    discourse: Discourse,
    fits: Callable[[Entity], bool],
) -> Referent | None:
    """»The Labour representative added …«: who spoke last, or the only person named so far, if
    nothing that was told speaks against it (``fits``).
    """
    tokens, verb = document.tokens, document.tokens.heads[phrase.head]
    adds = tokens.lower[verb] in document.words.going_on and is_subject(tokens, phrase.head)
    if not adds or phrase.determiner != "definite" or phrase.plural:
        return None
    one = discourse.last_speaker or discourse.only_named(
        lambda e: e.kind is PersonKind.PERSON and len(e.parts) > 1
    )
    said = discourse.said.get(tokens.span(phrase.first, phrase.last), ())
    if one is None or one.kind is not PersonKind.PERSON or is_named_in(one, said, document):
        return None
    # »The minister added« is not the mayor who spoke last
    office = bool(phrase.stem) and phrase.stem not in document.words.descriptions
    told = office and bool(one.functions)
    return Referent(one, "description", 0.7) if fits(one) and not told else None


def is_named_in(one: Entity, said: Spans, document: NamedDocument) -> bool:
    """»The victim told police that Tate hit him«: nobody calls himself Tate."""
    begins, texts = document.tokens.begins, document.tokens.texts
    return bool(one.parts) and any(
        one.parts[-1] in texts[bisect_left(begins, begin) : bisect_left(begins, end)]
        for begin, end in said
    )


def _is_another(one: Entity, phrase: SpeakerPhrase, said: Spans, document: NamedDocument) -> bool:
    """Whether the words name ``one``, the court has heard who is described there, or ``one`` has
    the function elsewhere.
    """
    if holds_it_elsewhere(document.tokens.texts[phrase.head], one):
        return True
    return is_named_in(one, said, document) or sits_opposite(one, phrase.stem, document.words)


def _tells_little(phrase: SpeakerPhrase, document: NamedDocument) -> bool:
    """»der frühere Nationalspieler«, »der konservative Politiker«, »der Ingenieur aus Kiel«:
    nothing that another would have to have in common.
    """
    tokens, words = document.tokens, document.words
    front = (i for i in range(phrase.first, phrase.head) if tokens.pos[i] != "DET")
    mere = words.mere_attributes | words.former
    known = all(
        tokens.lower[i] in mere or tokens.texts[i].isdigit() or _is_quality(tokens.lower[i], words)
        for i in front
    )
    behind = tokens.lower[phrase.head + 1 : phrase.last + 1]
    return known and (not behind or behind[0] in words.origins | words.places)


def _is_quality(adjective: str, words: PersonWords) -> bool:
    bare = adjective.removesuffix("n").removesuffix("e")
    return bare != adjective and bare.endswith(words.qualities)


def _is_birth(phrase: SpeakerPhrase, document: NamedDocument) -> bool:
    """»die gebürtige Stettinerin«"""
    return document.tokens.lower[phrase.head - 1].startswith("gebürtige")


# What is told of somebody by the way
# -------------------------------------------------------------------------------------------------


def apposed_person(
    phrase: SpeakerPhrase, document: NamedDocument, entities: EntityIndex
) -> Entity | None:
    """»Ada Kern, 41, Chefin der Werft, eine stille Frau, …«: who stands in front of the comma."""
    tokens = document.tokens
    if phrase.determiner != "indefinite" or tokens.texts[phrase.first - 1] != ",":
        return None
    for i in range(phrase.first - 2, max(-1, phrase.first - _LONGEST_APPOSITIONS), -1):
        name = document.names.get(i)
        if name is not None and name.kind is PersonKind.PERSON and len(name.parts) > 1:
            return entities.named_at.get(i) if tokens.texts[name.last + 1] == "," else None
        if tokens.texts[i] in _STOPS or tokens.pos[i] in ("VERB", "AUX", "CCONJ"):
            return None
    return None


def is_predicate_in_front(phrase: SpeakerPhrase, document: NamedDocument) -> bool:
    """»Neue Trainerin wird Lena Kern«: nobody beside her."""
    behind = document.tokens.lower[phrase.last + 1 : phrase.last + 2]
    return not phrase.determiner and not phrase.plural and behind in _COPULAS
