"""English verbs that go with another person or tense: »I have« → »she has«, »would close« → »will
close«, »had failed« → »failed«.
"""

from __future__ import annotations

from extraction.english.grammar.verb_forms import third_person
from extraction.parse.tokens import Tokens
from extraction.parse.word_groups import word_groups
from extraction.wording.material import PlacedWord, Words

_THIRD_PERSONS = {"am": "is", "'m": "is", "’m": "is", "'ve": "has", "’ve": "has", "have": "has"}
_THIRD_PERSONS |= {"do": "does", "'ll": "will", "’ll": "will"}
# Something else happened later, or did not happen: the past perfect says more than that it is told.
_LATER = frozenset({"if", "when", "before", "until", "by", "not", "n't", "n’t"})
_STILL = frozenset({"since", "yet", "already"})
_ASIDE = frozenset({"rather", "like", "love", "prefer", "have", "if", "unless"})


def is_finite_verb(tokens: Tokens, word: PlacedWord) -> bool:
    i = word.token
    return i >= 0 and tokens.tags[i] in ("VBD", "VBP", "VBZ", "MD")


def of_third_person(tokens: Tokens, word: PlacedWord) -> PlacedWord:
    """The verb behind »I« as it stands behind a name."""
    if word.lower in _THIRD_PERSONS:
        return word._replace(text=_THIRD_PERSONS[word.lower])
    if tokens.tags[word.token] == "VBP":
        return word._replace(text=third_person(word.lower))
    return word


def from_past(tokens: Tokens, words: Words) -> Words:
    """»said it would close« as »it will close«, where nothing shows that it is only supposed."""
    if _ASIDE & {word.lower for word in words}:
        return words
    return [
        word._replace(text="will") if word.lower == "would" and _has_event(tokens, word) else word
        for word in words
    ]


def _has_event(tokens: Tokens, would: PlacedWord) -> bool:
    """Whether a full verb follows that tells what happens, not what something is like."""
    main = tokens.heads[would.token]
    return tokens.pos[main] == "VERB" and tokens.lower[main] not in ("be", "mean", "make")


def from_past_perfect(tokens: Tokens, words: Words) -> Words:
    """»said the city had failed« as »the city failed«, »had been left« as »were left«; »had been
    ignored since 2019« as »has been«.
    """
    lower = {word.lower for word in words}
    if _LATER & lower:
        return words
    told: Words = list(words)
    for k, had in enumerate(words):
        if had.lower == "had" and had.token >= 0 and tokens.deps[had.token] == "aux":
            told = _told_later(tokens, words, told, k, bool(_STILL & lower))
    return [word for word in told if word.text]


def _told_later(tokens: Tokens, words: Words, told: Words, k: int, lasts: bool) -> Words:
    """The words with the verb of one »had« in another tense; as they are where it is unsure."""
    main = tokens.heads[words[k].token]
    been = next((i for i in range(k + 1, len(words)) if words[i].lower == "been"), -1)
    here = next((i for i in range(k + 1, len(words)) if words[i].token == main), -1)
    shared = any(tokens.tags[child] == "VBN" for child in tokens.children[main] if child > main)
    if here < 0 or shared:
        return told
    many, told = _is_many(tokens, main), list(told)
    if lasts:
        told[k] = words[k]._replace(text="have" if many else "has")
    elif 0 <= been <= here:
        told[k] = words[k]._replace(text="were" if many else "was")
        told[been] = words[been]._replace(text="")
    elif past := _past_of(words[here].text):
        told[k], told[here] = words[k]._replace(text=""), words[here]._replace(text=past)
    return told


def _is_many(tokens: Tokens, verb: int) -> bool:
    """Whether a verb's subject is plural."""
    subjects = [child for child in tokens.children[verb] if "subj" in tokens.deps[child]]
    return any(
        tokens.tags[subject] in ("NNS", "NNPS")
        or tokens.lower[subject] in ("they", "we", "many", "most", "some", "few")
        or any(tokens.deps[child] == "conj" for child in tokens.children[subject])
        for subject in subjects
    )


def _past_of(participle: str) -> str:
    """The past of a verb by its participle; empty where it is not known."""
    pairs = dict(pair.split() for pair in word_groups("en")["participles_and_pasts"])
    known = participle in word_groups("en")["participles_that_are_pasts"]
    return pairs.get(participle) or (participle if known or participle.endswith("ed") else "")
