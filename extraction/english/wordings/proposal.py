"""The claim of an English statement in a sentence of its own.

The words behind »that« are a sentence already; pronouns get the speaker's name. »I« becomes the
name or the words stay the speaker's (»Name: “…”«), and what is demanded, denied or only reported is
told in the sentence that tells it.
"""

from __future__ import annotations

from extraction.english.wordings.references import FIRST_PERSONS, with_referents
from extraction.english.wordings.verbs import (
    from_past,
    from_past_perfect,
    is_finite_verb,
    of_third_person,
)
from extraction.parse.tokens import Tokens
from extraction.parse.word_groups import word_groups
from extraction.records import StatementType
from extraction.wording.material import (
    Material,
    PlacedWord,
    UnsureError,
    Words,
    first_sentence,
    quoted,
    without_any_marks,
    without_marks,
    written,
)

_QUOTATION_MARKS = "“”"
_LINKS = frozenset({"however", "meanwhile", "moreover", "therefore", "also", "and", "but", "so"})
_QUESTIONS = frozenset({"whether", "who", "what", "why", "how", "which"})
_NO_SENTENCES = _QUESTIONS | {"where", "because", "although", "while", "to"}


def propose_wording(material: Material) -> str:
    """Raises UnsureError where nothing can be proposed."""
    kind = material.statement.type
    if kind in (StatementType.DIRECT, StatementType.POST):
        return _as_spoken(material)
    words = _without_links(without_marks(first_sentence(material.words())))
    if words and words[0].lower in _QUESTIONS:
        raise UnsureError
    if kind is StatementType.REPORTED or not _is_claimed(material):
        return _as_reported(material)
    if words and words[0].lower == "that":
        words = _without_links(words[1:])
    if not _is_sentence(material, words):
        return _as_reported(material)
    words = _without_second_that(material, words)
    words = from_past(material.tokens, words)
    if _is_told_in_past(material):
        words = from_past_perfect(material.tokens, words)
    return written(material.tokens, with_referents(material, words))


def _is_told_in_past(material: Material) -> bool:
    cue = material.cue_words
    return any(material.tokens.tags[word.token] == "VBD" for word in cue)


def _without_second_that(material: Material, words: Words) -> Words:
    """»that A and that B« as »A and B«; where »that« stands in A too, B may be part of it."""
    opened = [k for k, word in enumerate(words) if _opens_clause(material, word)]
    if len(opened) != 1 or not opened[0] or words[opened[0] - 1].lower not in ("and", "but"):
        return words
    return [*words[: opened[0]], *words[opened[0] + 1 :]]


def _opens_clause(material: Material, word: PlacedWord) -> bool:
    return word.lower == "that" and word.token >= 0 and material.tokens.tags[word.token] == "IN"


def _without_links(words: Words) -> Words:
    while words and (words[0].lower in _LINKS or words[0].text == ","):
        words = words[1:]
    return words


def _is_claimed(material: Material) -> bool:
    """Whether the speaker says that it is so: not what is denied, demanded, hoped or asked."""
    if material.has_cue(word_groups("en")["unasserted_stems"]):
        return False
    words = material.cue_words
    tokens = material.tokens
    return not any(
        tokens.deps[child] == "neg" for word in words for child in tokens.children[word.token]
    )


def _is_sentence(material: Material, words: Words) -> bool:
    """Whether there is a finite verb with its subject before it, other than in a clause about a
    noun (»gossip from people who were let go«) or behind an infinitive (»know who they are«).
    """
    tokens = material.tokens
    subjects = [
        word.token for word in words if word.token >= 0 and "subj" in tokens.deps[word.token]
    ]
    finite = [word.token for word in words if is_finite_verb(tokens, word)]
    if not subjects or not finite or subjects[0] > finite[0] or tokens.tags[words[0].token] == "VB":
        return False
    return not all(_is_about_noun(tokens, token, words[0].token) for token in finite)


def _is_about_noun(tokens: Tokens, verb: int, first: int) -> bool:
    """Whether a verb stands in a relative clause of words from ``first`` on."""
    here = tokens.heads[verb] if tokens.deps[verb].startswith("aux") else verb
    while tokens.deps[here] in ("conj", "ccomp", "advcl", "xcomp") and tokens.heads[here] >= first:
        here = tokens.heads[here]
    return tokens.deps[here] == "relcl" and first <= tokens.heads[here]


def _as_spoken(material: Material) -> str:
    """A sentence in quotation marks that stands alone; else with who says it before it."""
    tokens = material.tokens
    spoken = without_marks(first_sentence(material.words()))
    words = without_any_marks(_without_links(spoken))
    if not _is_sentence(material, words) or words[0].lower in _NO_SENTENCES:
        return _as_reported(material)
    if not FIRST_PERSONS & {word.lower for word in words}:
        return written(tokens, with_referents(material, words, named=False))
    if told := _in_third_person(material, words):
        return written(tokens, told)
    if not material.name:
        raise UnsureError
    line = written(tokens, with_referents(material, words, as_said=True))
    return quoted(material.name, line, _QUOTATION_MARKS)


def _in_third_person(material: Material, words: Words) -> Words:
    """»I have never lied« with the name for »I«; empty where more of the speaker stands in it."""
    tokens = material.tokens
    first = [k for k, word in enumerate(words) if word.lower in FIRST_PERSONS]
    if len(first) != 1 or words[first[0]].lower != "i" or not material.name:
        return []
    finite = [k for k, word in enumerate(words) if is_finite_verb(tokens, word)]
    if len(finite) != 1 or finite[0] < first[0]:
        return []
    told: Words = list(words)
    told[first[0]] = words[first[0]]._replace(text=material.name)
    told[finite[0]] = of_third_person(tokens, words[finite[0]])
    if words[finite[0]].text[:1] in "'’":  # or »I’m« would become »Anna Brandtis«
        told[finite[0]] = PlacedWord(told[finite[0]].text)
    return with_referents(material, told)


def _as_reported(material: Material) -> str:
    """The sentence that tells it, with the speaker's name for a pronoun or description."""
    tokens = material.tokens
    words = _without_links(material.told_words())
    if {"it", "its", "this"} & {word.lower for word in words}:
        raise UnsureError
    spoken = {word.token for word in material.between(material.statement.speaker)}
    phrase = [word for word in words if word.token in spoken]
    named = " ".join(word.text for word in phrase)
    if phrase and tokens.tags[phrase[0].token] == "PRP$":
        raise UnsureError
    if phrase and material.name and material.name not in named:
        words = material.with_name(words, phrase)
    elif phrase and all(tokens.pos[word.token] in ("PRON", "DET") for word in phrase):
        raise UnsureError
    return written(tokens, with_referents(material, words, named=False))
