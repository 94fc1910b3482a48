"""Where the words that an English cue tells come to an end: before further verbs, further frames,
and what the writer adds.
"""

from __future__ import annotations

from collections.abc import Iterator

from extraction.english.cues import Cue
from extraction.english.dependency_tree import Parse
from extraction.parse.word_groups import word_groups
from extraction.parse.words import WordSpan
from extraction.statements.context import Context

_BREAKING_OFF = word_groups("en")["breaking_off"] | {"where"}
_SUMMING = word_groups("en")["summing_up"]


def content_end(context: Context, parse: Parse, cue: Cue, head: int, low: int, end: int) -> int:
    """What follows the clause up to the end of the cue's own clause is said, too, up to another
    cue's turn.
    """
    words = context.words
    top = cue.carrier if cue.rule == "noun with verb" and cue.carrier >= 0 else cue.main
    high = parse.right[head] if cue.rule == "noun" else max(parse.right[top], parse.right[head])
    if words.labels[top] in ("ROOT", "ccomp") and high >= end - 3:
        high = end
    limit = min(high, end)
    for child in _later_parts(parse, cue, top):
        turn = parse.left[child]
        if (
            turn > max(low, cue.main)
            and not parse.left[head] <= child < parse.right[head]
            and turn < limit
        ):
            limit = turn
    return _rounded(context, low, _first_stop(context, low, limit))


def _first_stop(context: Context, low: int, limit: int) -> int:
    words = context.words
    for i in range(low, limit):
        speaks = context.hidden[i] and context.quoted[i]
        if speaks or (words.texts[i] == ";" and not context.quoted[i]):
            return i
        if words.texts[i] == "," and _parts_at_comma(context, i, limit):
            return i
        if words.lower[i] in ("and", "but") and i + 1 < limit and _tells_next(context, i + 1):
            return i
    return limit


def _parts_at_comma(context: Context, comma: int, limit: int) -> bool:
    """Whether something else begins behind the comma: », while critics contend …«."""
    words = context.words
    if comma + 1 >= limit:
        return False
    if _is_beside(context, comma + 1, limit):
        return True
    following = range(comma + 2, min(comma + 9, limit))
    return words.lower[comma + 1] in _BREAKING_OFF and any(
        context.lexicon.readings(words.lower[j]) for j in following
    )


def _is_beside(context: Context, i: int, limit: int) -> bool:
    """What stands behind a comma without being said: a next frame, a source, »a move that …«."""
    words = context.words
    if takes_turn(context, i):
        return True
    if context.quoted[i]:
        return False
    if words.lower[i : i + 2] == ["according", "to"]:
        return True
    summed = words.lower[i] in ("a", "an") and i + 2 < limit
    noun = next((j for j in range(i + 1, min(i + 4, limit)) if words.pos[j] == "NOUN"), -1)
    return summed and noun > 0 and words.lower[noun] in _SUMMING and words.pos[noun + 1] != "NOUN"


def _rounded(context: Context, low: int, high: int) -> int:
    """Without a loose »and« at the end, and up to the mark that closes a quotation begun inside."""
    words = context.words
    while high - 1 > low and words.labels[high - 1] == "cc" and not context.quoted[high - 1]:
        high -= 1
    if high > low and context.quoted[high - 1]:
        for begin, end in context.ranges:
            if low < begin < high < end and end - high <= 2:
                return end
    return high


def _tells_next(context: Context, i: int) -> bool:
    """»She believes that they stay, and thinks it is wrong«: a further verb of the same subject."""
    words = context.words
    uses = {"clause", "infinitive", "object"}
    tells = any(
        r.verb.uses & uses and "matter" not in r.verb.uses
        for r in context.lexicon.readings(words.lower[i])
    )
    return tells and words.finite[i] and words.labels[i] == "conj" and not context.quoted[i]


def between_semicolons(context: Context, sentence: WordSpan, frame: WordSpan) -> WordSpan:
    """The part of the sentence around its frame that no semicolon parts from it: »A, she said; B«
    is told in its first half.
    """
    begin, end = sentence
    parting = [i for i in range(begin, end) if context.words.texts[i] == ";"]
    parting = [i for i in parting if not context.quoted[i]]
    low = max((i + 1 for i in parting if i + 1 < frame[0]), default=begin)
    high = min((i for i in parting if i >= frame[1] - 1), default=end)
    return WordSpan((low, max(high, frame[1])))


def _later_parts(parse: Parse, cue: Cue, top: int) -> Iterator[int]:
    """What is coordinated with the cue's verb: »… and criticised«, »but …«."""
    for place in {cue.main, top}:
        for child in parse.of(place, "conj", "cc"):
            if child > place:
                yield child


def takes_turn(context: Context, i: int) -> bool:
    """», adding that«, », saying«: a participle of speech after a comma begins a frame of its
    own.
    """
    word = context.words.lower[i]
    tells = any(
        reading.whole
        and (reading.verb.uses & {"clause", "quote"} or "object" not in reading.verb.beside)
        for reading in context.lexicon.readings(word)
    )
    return word.endswith("ing") and tells and not context.quoted[i]
