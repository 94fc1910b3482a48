"""Words that point outside a sentence: each gets the name that it stands for, or the sentence
cannot stand alone.
"""

from __future__ import annotations

from extraction.german.wordings.indicative import is_finite
from extraction.parse.tokens import Tokens
from extraction.parse.word_groups import word_groups
from extraction.records import StatementType
from extraction.wording.material import Material, PlacedWord, UnsureError, Words

FIRST_PERSON = word_groups("de")["first_person"]
_SECOND_PERSON = word_groups("de")["second_person"]
_SPEAKER_OR_LISTENER = FIRST_PERSON | _SECOND_PERSON
_HERE_AND_NOW = word_groups("de")["here_and_now"]
_ARTICLES = {"dieser": "der", "diese": "die", "dieses": "das", "diesem": "dem", "diesen": "den"}
_ALONE = frozenset({"das", "dies", "dem", "den", "die", "der", "so"})
_BEHIND_ARTICLES = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "ADV"})
_POSSESSIVES = frozenset({"PPOSAT", "PPOSS"})
_TODAY_AND_HERE = frozenset({"heute", "morgen", "hier"})
# By these tags and words is told which words have to be looked at; by far the most have not.
_POINTING = _POSSESSIVES | {"PPER", "PDAT", "PDS", "PAV", "PROAV"}
_POINTERS = _SPEAKER_OR_LISTENER | _HERE_AND_NOW | _ALONE | {"es", "man"}
# Clauses and infinitives that »es« and »dafür« may stand for.
_CORRELATES = frozenset({"dass", "daß", "ob", "wie", "zu", "wenn"})


def resolved(material: Material, words: Words, *, as_said: bool = False) -> Words:
    """The words with the speaker's name for the first pronoun that means the speaker. ``as_said``
    leaves what the speaker calls »ich« and »wir«, and the day that »heute« is.

    Raises UnsureError where another word points to something that is not in the sentence.
    """
    found: Words = []
    for k, word in enumerate(words):
        points = word.token >= 0 and _may_point(material, word)
        found.append(_resolve(material, words, k, found, as_said) if points else word)
    return list(words) if as_said else found


def _may_point(material: Material, word: PlacedWord) -> bool:
    """Whether the word may stand for something outside of the words."""
    return material.tokens.tags[word.token] in _POINTING or word.lower in _POINTERS


def _resolve(material: Material, words: Words, k: int, found: Words, as_said: bool) -> PlacedWord:
    tokens, word = material.tokens, words[k]
    tag, lower = tokens.tags[word.token], word.lower
    if as_said and (lower in FIRST_PERSON or lower in _TODAY_AND_HERE):
        return word
    if _points_outside(material, word) or _means_what_is_not_said(material, words, k):
        raise UnsureError
    if tag == "PPER" and lower != "es":
        return _pronoun(material, words, k, found)
    if tag == "PDAT" and lower in _ARTICLES and not _tells_the_time(words, k):
        genitive = lower == "dieses" and tokens.has(word.token, "Case=Gen")
        return word._replace(text="des" if genitive else _ARTICLES[lower])
    _check_demonstratives(material, words, k)
    if tag in _POSSESSIVES and not _antecedent(material, words, k):
        return _genitive(material, word, k)
    return word


def _means_what_is_not_said(material: Material, words: Words, k: int) -> bool:
    """Whether it is an »es« that nothing in the sentence explains, or a »man« that means a few."""
    word, tokens = words[k], material.tokens
    if word.lower == "es":
        return tokens.deps[word.token] == "obj" and not _is_explained(tokens, words, k)
    return word.lower == "man" and _means_the_house(material, words)


def _is_explained(tokens: Tokens, words: Words, k: int) -> bool:
    """Whether something in the sentence can be what »es« means: a noun before it, or a clause
    behind it (»es für falsch halten, dass …«).
    """
    before = any(word.token >= 0 and tokens.tags[word.token] in ("NN", "NE") for word in words[:k])
    return before or any(word.lower in _CORRELATES for word in words[k + 1 :])


def _means_the_house(material: Material, words: Words) -> bool:
    """»man wolle sich wehren«: not anybody, as in »das kann man nicht wissen«, but those for whom
    the speaker speaks.
    """
    kind = material.statement.type
    finite = [word.lower for word in words if is_finite(material.tokens, word)]
    return kind is not StatementType.DIRECT and finite[:1] in (["will"], ["wird"])


def _points_outside(material: Material, word: PlacedWord) -> bool:
    """Whether the word means who speaks, who listens, or the place and day of speaking."""
    tokens, lower = material.tokens, word.lower
    if lower in _HERE_AND_NOW and tokens.pos[word.token] == "ADV":
        return True
    noun = tokens.tags[word.token] == "NN"
    return lower in _SPEAKER_OR_LISTENER and not noun and lower != "ihr"


def _genitive(material: Material, word: PlacedWord, k: int) -> PlacedWord:
    """»Seine Warnungen« with the name for the possessive, at the beginning."""
    name, begin = material.name, material.tokens.begins[word.token]
    if k or not name or material.others_before(begin):
        raise UnsureError
    return word._replace(text=f"{name}’" if name[-1] in "sßxz" else f"{name}s")


def _pronoun(material: Material, words: Words, k: int, found: Words) -> PlacedWord:
    """A pronoun of the third person: it stays behind somebody whom it can mean, and else is the
    speaker's name.
    """
    word, tokens = words[k], material.tokens
    if _antecedent(material, words, k) or material.name in _texts(found):
        return word
    singular = not tokens.has(word.token, "Number=Plur") or _verb_is_singular(material, words)
    if word.lower not in ("er", "sie") or not singular or not material.name:
        raise UnsureError
    if not material.fits("m" if word.lower == "er" else "f"):
        raise UnsureError
    if material.others_before(tokens.begins[word.token]):
        raise UnsureError
    return word._replace(text=material.name)


def _texts(words: Words) -> set[str]:
    return {word.text for word in words}


def _verb_is_singular(material: Material, words: Words) -> bool:
    """Whether the first verb is singular: the model often takes »Sie« for a plural."""
    tokens = material.tokens
    finite = [word.token for word in words if is_finite(tokens, word)]
    return bool(finite) and tokens.has(finite[0], "Number=Sing")


def _antecedent(material: Material, words: Words, k: int) -> bool:
    """Whether a noun or name stands before the word as a subject, which it can go back to; a
    possessive may also go back to a pronoun behind it.
    """
    tokens, position = material.tokens, words[k].token
    owned = tokens.heads[position] if tokens.tags[position] in ("PPOSAT", "PPOSS") else -1
    return any(
        tokens.deps[token].startswith("nsubj")
        and token != owned
        and (token < position or (owned >= 0 and tokens.pos[token] == "PRON"))
        and (tokens.pos[token] in ("NOUN", "PROPN") or (owned >= 0 and tokens.pos[token] == "PRON"))
        for token in (word.token for word in words)
        if token >= 0
    )


def _tells_the_time(words: Words, k: int) -> bool:
    """»in diesem Jahr«."""
    following = words[k + 1].lower if k + 1 < len(words) else ""
    return following in ("jahr", "jahres", "monat", "woche", "sommer", "winter", "herbst")


def _check_demonstratives(material: Material, words: Words, k: int) -> None:
    """»das«, »dafür«: what they mean has to stand in the sentence, before them as a clause or
    behind them.
    """
    tokens, word = material.tokens, words[k]
    alone = k == 0 and len(words) > 1 and is_finite(tokens, words[1])
    if word.lower in _ALONE and alone:
        raise UnsureError
    tag = _tag_of_demonstrative(material, words, k)
    if tag not in ("PDS", "PAV", "PROAV"):
        return
    clause = any(is_finite(tokens, each) for each in words[:k])
    before = clause and any(each.text == "," for each in words[:k])
    behind = any(each.lower in _CORRELATES for each in words[k + 1 :])
    if not before and (tag == "PDS" or not behind):
        raise UnsureError


def _tag_of_demonstrative(material: Material, words: Words, k: int) -> str:
    """The word's tag; the model often takes »das« for an article where no noun follows."""
    tokens, word = material.tokens, words[k]
    tag = tokens.tags[word.token]
    behind = tokens.pos[words[k + 1].token] if k + 1 < len(words) else "VERB"
    stands_alone = tag == "ART" and word.lower in ("das", "dies") and behind not in _BEHIND_ARTICLES
    return "PDS" if stands_alone else tag
