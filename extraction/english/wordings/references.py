"""Words that point outside a sentence: each gets the name that it stands for, or the sentence
cannot stand alone.
"""

from __future__ import annotations

from extraction.parse.tokens import Tokens
from extraction.wording.material import Material, PlacedWord, UnsureError, Words

FIRST_PERSONS = frozenset({"i", "me", "my", "mine", "we", "us", "our", "ours", "myself"})
_SECOND_PERSON = frozenset({"you", "your", "yours"})
_THIRD_PERSON = frozenset({"he", "she", "him", "her", "they", "them"})
_POSSESSIVES = frozenset({"his", "her", "its", "their"})
_GENDERS = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}
_OBJECTS = frozenset({"him", "her", "them"})
_POINTING = frozenset({"here", "there", "yesterday", "tomorrow", "tonight", "today", "then"})


def with_referents(
    material: Material, words: Words, *, named: bool = True, as_said: bool = False
) -> Words:
    """The words with the speaker's name for the first pronoun that means the speaker, if ``named``.
    ``as_said`` leaves what the speaker calls »I« and »we«, and the day that »today« is.

    Raises UnsureError where another word points to something that is not in the sentence.
    """
    found: Words = []
    for k, word in enumerate(words):
        if word.token < 0 or _is_nothing_of_it(word, as_said):
            found.append(word)
        else:
            found.append(_referent(material, words, k, found, named))
    return list(words) if as_said else found


def _is_nothing_of_it(word: PlacedWord, as_said: bool) -> bool:
    return as_said and word.lower in FIRST_PERSONS | {"today", "here", "tomorrow"}


def _referent(material: Material, words: Words, k: int, found: Words, named: bool) -> PlacedWord:
    tokens, word = material.tokens, words[k]
    lower = word.lower
    if lower in FIRST_PERSONS | _SECOND_PERSON and tokens.pos[word.token] in ("PRON", "DET"):
        raise UnsureError
    if (
        lower in _POINTING
        and tokens.pos[word.token] in ("ADV", "NOUN")
        and not _expletive(tokens, word)
    ):
        raise UnsureError
    if lower in ("that", "those") and tokens.deps[word.token] == "det":
        return word._replace(text="the" if word.text[0].islower() else "The")
    if lower in ("it", "this", "that", "these", "those"):
        _check_pointing(material, words, k)
    if lower == "them" and k and words[k - 1].lower == "of":
        raise UnsureError
    if lower in _THIRD_PERSON | _POSSESSIVES and not _has_antecedent(material, words, k, found):
        return _named(material, word, named)
    return word


def _expletive(tokens: Tokens, word: PlacedWord) -> bool:
    """»there was no plan«."""
    return word.lower == "there" and tokens.deps[word.token] == "expl"


def _named(material: Material, word: PlacedWord, named: bool) -> PlacedWord:
    """The speaker's name for »he« or »she«."""
    begin = material.tokens.begins[word.token]
    if not named or word.lower not in ("he", "she") or not material.name:
        raise UnsureError
    if not material.fits(_GENDERS[word.lower]):
        raise UnsureError
    if material.others_before(begin):
        raise UnsureError
    return word._replace(text=material.name)


def _has_antecedent(material: Material, words: Words, k: int, found: Words) -> bool:
    """Whether somebody whom the word can mean stands before it as a subject."""
    tokens = material.tokens
    lower = words[k].lower
    many = lower in ("they", "them", "their")
    if not many and material.name and any(word.text == material.name for word in found):
        return _may_mean_speaker(material, words, k, found)
    return any(
        word.token >= 0
        and tokens.pos[word.token] in ("NOUN", "PROPN")
        and "subj" in tokens.deps[word.token]
        and (lower == "its" or many == tokens.has(word.token, "Number=Plur"))
        for word in words[:k]
    )


def _may_mean_speaker(material: Material, words: Words, k: int, found: Words) -> bool:
    """Whether a pronoun may go back to the speaker's name before it: »Gus denied having cheated
    her« and »I don’t love her« do not.
    """
    tokens, word = material.tokens, words[k]
    gender = _GENDERS.get(word.lower, "")
    if gender and (material.gender or gender) != gender:
        return False
    if word.lower not in _OBJECTS or tokens.tags[word.token] != "PRP":
        return True
    names = {each.token for each in found if each.text == material.name}
    return not any(
        child in names and "subj" in tokens.deps[child]
        for child in tokens.children[tokens.heads[word.token]]
    )


def _check_pointing(material: Material, words: Words, k: int) -> None:
    """»it« may mean nothing (»it is clear that«) or go back to a noun; »this« needs a noun behind
    it, or something before it.
    """
    tokens, word = material.tokens, words[k]
    if tokens.pos[word.token] == "SCONJ" or tokens.tags[word.token] in ("IN", "WDT"):
        return
    if tokens.deps[word.token] == "expl":
        return
    nouns = any(
        each.token >= 0 and tokens.pos[each.token] in ("NOUN", "PROPN") for each in words[:k]
    )
    if nouns or (word.lower != "it" and tokens.pos[word.token] == "DET"):
        return
    if word.lower == "it" and _stands_for_infinitive(tokens, words[k + 1 :]):
        return
    raise UnsureError


def _stands_for_infinitive(tokens: Tokens, behind: Words) -> bool:
    """»it is hard to prove«, »it would take weeks to read«; not »it is needed to protect« or »it
    would allow people to vote«.
    """
    lower = [word.lower for word in behind]
    told = behind[2:3] if lower[:1] == ["would"] else behind[1:2]
    is_full = bool(told) and told[0].token >= 0 and tokens.tags[told[0].token] == "VBN"
    begins = lower[:1] in (["is"], ["was"]) or lower[1:2] in (["be"], ["take"], ["cost"])
    return begins and not is_full and "to" in lower
