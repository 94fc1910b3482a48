"""The extent of English noun phrases by their words, for the subject of a sentence that no cue
holds.

Where a cue holds it, the parse decides:
:meth:`extraction.english.grammar.dependency_tree.Parse.phrase`.
"""

from __future__ import annotations

from extraction.parse.clauses import Sentence
from extraction.parse.words import NOMINAL, Words, WordSpan

_LEFT = frozenset({"DET", "ADJ", "NUM", "NOUN", "PROPN"})
_BETWEEN = frozenset({"DET", "ADJ", "NUM", "ADV"})
_MARKS = frozenset("„“”\"»«‚‘’'›‹")
_OPENING_MARKS = frozenset({"„", '"', "»", "«", "''"})
_LONGEST_BRACKET, _LONGEST_NAME = 12, 8


def noun_phrase(words: Words, head: int, sentence: Sentence) -> WordSpan:
    """The words [begin, end) of the phrase of ``head`` in its sentence."""
    return WordSpan((_begin(words, head, sentence.begin), _end(words, head, sentence.end)))


def _begin(words: Words, head: int, floor: int) -> int:
    begin = head
    while begin > floor:
        i = begin - 1
        if words.texts[i] in _MARKS:
            if words.begins[begin] != words.ends[i] and i <= floor:
                break
        elif words.pos[i] not in _LEFT and not _is_degree(words, i, begin, floor):
            break
        begin = i
        if words.pos[i] == "DET":
            break
    return begin


def _is_degree(words: Words, i: int, begin: int, floor: int) -> bool:
    """»the very old town«: an adverb between article and adjective."""
    degree = words.pos[i] in ("ADV", "PART") and words.pos[begin] in ("ADJ", "NUM")
    return degree and i > floor and words.pos[i - 1] == "DET"


def _end(words: Words, head: int, limit: int) -> int:
    end = head + 1
    while end < limit:
        following = _extension(words, head, end, limit)
        if following == end:
            return end
        end = following
    return end


def _extension(words: Words, head: int, i: int, limit: int) -> int:
    """The end of what goes on with the phrase at word ``i``; ``i`` when nothing does."""
    pos, before, text = words.pos[i], words.pos[i - 1], words.texts[i]
    if text == "(":
        return _bracket_end(words, i, limit)
    if text in _OPENING_MARKS and i + 1 < limit and not words.finite[i + 1]:
        return _name_end(words, i, limit)
    if _is_part_of_name(pos, before, text):
        return i + 1
    if pos == "NOUN" and before in NOMINAL:
        return i + _is_joined(words, head, i)
    if pos == "ADJ" and text[:1].isupper() and before in NOMINAL:
        return _noun_end(words, i, limit) or i + 1
    return (_noun_end(words, i + 1, limit) or i) if text == "&" else i


def _bracket_end(words: Words, i: int, limit: int) -> int:
    """Behind the bracket that closes; ``i`` where none does."""
    closed = range(i + 1, min(limit, i + _LONGEST_BRACKET))
    return next((j + 1 for j in closed if words.texts[j] == ")"), i)


def _is_part_of_name(pos: str, before: str, text: str) -> bool:
    """A proper noun, its number (»Flight 12«), a foreign word with a capital."""
    number = pos == "NUM" and before == "PROPN"
    return pos == "PROPN" or number or (pos == "X" and text[:1].isupper())


def _is_joined(words: Words, head: int, i: int) -> bool:
    return bool(head <= words.heads[i] < i or i in (words.heads[i - 1], words.heads[head]))


def _name_end(words: Words, i: int, limit: int) -> int:
    """»the ship “Endurance”«: a name in quotation marks, at most six words."""
    if words.texts[i + 1][:1].islower():
        return i
    for j in range(i + 1, min(limit, i + _LONGEST_NAME)):
        if words.texts[j] in _MARKS or words.texts[j] == words.texts[i]:
            return j + 1
        if words.finite[j]:
            break
    return i


def _noun_end(words: Words, i: int, limit: int) -> int:
    """One past the noun that the words from ``i`` on lead to, 0 when there is none."""
    for j in range(i, min(limit, i + 7)):
        if words.pos[j] in NOMINAL:
            return j + 1
        if words.pos[j] not in _BETWEEN and words.texts[j] not in _MARKS:
            return 0
    return 0
