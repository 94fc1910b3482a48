"""Somebody else's denial behind a sentence, as a noun that sums it up, where the parse takes the
verb for a noun: »Hale said it was safe – a claim the union disputes.«
"""

from __future__ import annotations

from collections.abc import Iterator

from extraction.english.grammar.animacy import animate
from extraction.english.grammar.summing_nouns import summing_noun
from extraction.parse.word_groups import word_groups
from extraction.parse.words import WordSpan
from extraction.records import StatementType
from extraction.statements.candidates import Candidate
from extraction.statements.context import Context

_RELATIVES = word_groups("en")["relatives"]
_PARTING = frozenset({",", "–", "—", "-", "--"})
_LONGEST_DENIER = 7  # words


def disputed_claims(context: Context, k: int, used: set[int]) -> Iterator[Candidate]:
    """The denials in sentence ``k`` whose verb is in none of the cues that were ``used``."""
    words, sentence = context.words, context.sentences[k]
    denying = context.lexicon.words["denying_verbs"]
    if denying.isdisjoint(words.lower[sentence.begin : sentence.end]):
        return
    for i in range(sentence.begin + 3, sentence.end - 2):
        if words.texts[i - 1] not in _PARTING or context.quoted[i]:
            continue
        noun = summing_noun(context, i, sentence.end)
        verb = _denying_verb(context, noun, sentence.end) if noun >= 0 else -1
        if verb >= 0 and verb not in used:
            yield _denial(context, k, WordSpan((i, noun + 1)), verb)


def _denying_verb(context: Context, noun: int, end: int) -> int:
    """Where the verb stands that closes the clause behind the noun; -1 for none."""
    words, denying = context.words, context.lexicon.words["denying_verbs"]
    for i in range(noun + 2, min(noun + _LONGEST_DENIER + 1, end - 1)):
        if words.pos[i] == "PUNCT":
            return -1
        if words.lower[i] in denying and words.pos[i + 1] == "PUNCT":
            speaks = animate(context, i - 1) or words.pos[i - 1] == "PROPN"
            return i if speaks and not context.quoted[i + 1] else -1
    return -1


def _denial(context: Context, k: int, claim: WordSpan, verb: int) -> Candidate:
    low = claim[1] + (context.words.lower[claim[1]] in _RELATIVES)
    told = Candidate(StatementType.REPORTED, "reported, verb, object", k, [claim])
    told.speaker, told.cue = [WordSpan((low, verb))], [verb]
    told.frame = [WordSpan((claim[0], verb + 1))]
    return told
