"""English sources named by a phrase: »according to the police«, »in the words of the judge«, »in
her view«.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from extraction.english.grammar.animacy import animate, is_organisation
from extraction.english.grammar.dependency_tree import SUBJECTS, Parse
from extraction.english.speakers.source_extent import owner_of, up_to_speech, without_time
from extraction.parse.word_groups import word_groups
from extraction.parse.words import WordSpan
from extraction.records import Medium
from extraction.statements.context import Context

_ACTING = (*SUBJECTS, "expl")
_RELATIVES = word_groups("en")["relatives"]
_BEING = word_groups("en")["being"]
_WRITER = frozenset({"my", "our"})
_NAME = range(2, 5)  # words, with a title
# what a source phrase begins with
_SIGNS = frozenset({"according", "per", "by", "on", "in"})


@dataclass(frozen=True, slots=True)
class SourcePhrase:
    rule: str
    frame: WordSpan
    speaker: WordSpan
    cue: list[int]
    medium: Medium = Medium.SPEECH


def find_source_phrases(context: Context, parse: Parse, k: int) -> Iterator[SourcePhrase]:
    """All source phrases of sentence ``k``, in text order."""
    sentence, lower = context.sentences[k], context.words.lower
    for i in range(sentence.begin, sentence.end - 1):
        if lower[i] not in _SIGNS or context.quoted[i] or context.hidden[i]:
            continue
        if found := _phrase_at(context, parse, i, sentence.end):
            yield found


def _phrase_at(context: Context, parse: Parse, i: int, end: int) -> SourcePhrase | None:
    word = context.words.lower[i]
    if word == "according" and context.words.lower[i + 1] == "to":
        return _according(context, parse, i, end)
    if word == "per" and i and context.words.texts[i - 1] == ",":
        return _per(context, parse, i, end)
    if word == "by" or (word == "on" and context.words.texts[i][0] == "O"):
        return _by_count(context, parse, i, end)
    return _in_words_of(context, parse, i, end) if word == "in" else None


def _according(context: Context, parse: Parse, i: int, end: int) -> SourcePhrase | None:
    noun = parse.first(i + 1, "pobj")
    if noun < 0:
        noun = next(
            (
                j
                for j in range(i + 2, min(i + 10, end))
                if context.words.pos[j] in ("NOUN", "PROPN", "PRON")
            ),
            -1,
        )
    if noun < 0:
        return None
    if context.words.lower[noun] in context.lexicon.words["measures"]:
        return None
    speaker = up_to_speech(context, _past_prefix(context, parse, noun, i + 2, end))
    speaker = _with_name_behind(context, parse, noun, speaker, end)
    frame = WordSpan((i, _behind_relative(context, parse, noun, speaker[1], end)))
    speaker = WordSpan((speaker[0], without_time(parse, noun, speaker[1])))
    return SourcePhrase("according to", frame, speaker, [i, i + 1])


def _past_prefix(context: Context, parse: Parse, noun: int, begin: int, end: int) -> WordSpan:
    """»co-author Sunil Mehra«, which the tokenizer parts: where the parse ends the phrase inside
    the hyphenated word, the phrase of what follows it belongs to it.
    """
    found, words = parse.phrase(noun, begin, end), context.words
    hyphen = found[1]
    glued = hyphen + 1 < end and words.texts[hyphen] in ("-", "‑") and not words.breaks[hyphen + 1]
    if not glued or words.ends[hyphen - 1] != words.begins[hyphen + 1] - 1:
        return _with_titled_name(context, found, end)
    behind = hyphen + 1
    while behind < end and words.pos[behind] in ("NOUN", "PROPN"):
        behind += 1
    return WordSpan((found[0], behind))


def _with_titled_name(context: Context, phrase: WordSpan, end: int) -> WordSpan:
    """»according to expert | Dr Sunil Mehra, the bridge …«: with the name up to its comma, where
    the parse ends the phrase at the function in front of a title.
    """
    words, behind = context.words, phrase[1]
    if words.pos[behind - 1] != "NOUN" or words.texts[behind - 1][:1].isupper():
        return phrase
    while behind < end and words.pos[behind] == "PROPN":
        behind += 1
    named = behind > phrase[1] + 1 and behind < end and words.texts[behind] == ","
    return WordSpan((phrase[0], behind)) if named else phrase


def _with_name_behind(
    context: Context, parse: Parse, noun: int, speaker: WordSpan, end: int
) -> WordSpan:
    """»According to its director, Leonie Marsh, the money was there«: with the name that the parse
    takes for what acts in the words told, where something else acts in them.
    """
    words, first = context.words, speaker[1] + 1
    if words.lower[noun] == "one":  # »According to one of the judges, Ann Reed, …«
        noun = max(parse.first(parse.first(noun, "prep"), "pobj"), noun)
    if words.pos[noun] != "NOUN" or is_organisation(context, noun) or not animate(context, noun):
        return speaker
    last = first
    while last < end and words.pos[last] == "PROPN" and words.texts[last][:1].isupper():
        last += 1
    aged = last + 1 < end and words.texts[last] == "," and words.texts[last + 1].isdigit()
    close = last + 2 * aged
    if last - first not in _NAME or close >= end - 1:
        return speaker
    if words.texts[first - 1] != "," or words.texts[close] != ",":
        return speaker
    return WordSpan((speaker[0], close)) if _another_acts(parse, last - 1, close, end) else speaker


def _another_acts(parse: Parse, name: int, comma: int, end: int) -> bool:
    """Whether a clause with a subject of its own follows the comma, and the name is no part of a
    list that acts (»Dana Reed, Paul Cole and Amy Park left«).
    """
    words = parse.words
    verb = words.heads[name]
    if any(_runs_into_verb(parse, told) for told in parse.of(name, "appos") if told > comma):
        return True  # »Leonie Marsh, the money would be there«
    subject = next((i for i in range(comma + 1, end) if words.labels[i] in _ACTING), -1)
    if subject < 0 or words.lower[comma + 1] in _RELATIVES:
        return False
    return words.labels[name] not in SUBJECTS or words.heads[subject] == verb


def _runs_into_verb(parse: Parse, noun: int) -> bool:
    """Whether no comma closes what the parse takes for an apposition."""
    behind = parse.right[noun]
    return behind < len(parse.words) and parse.words.pos[behind] in ("AUX", "VERB")


def _per(context: Context, parse: Parse, i: int, end: int) -> SourcePhrase | None:
    """», per a tally by The Courier«, », per the police«; not »per day«."""
    words, noun = context.words, parse.first(i, "pobj")
    if noun < 0 or not (words.pos[noun] == "PROPN" or words.pos[i + 1] in ("DET", "NUM")):
        return None
    known = context.lexicon.words["evidence"] | context.lexicon.words["counts"]
    if not (animate(context, noun) or words.lower[noun] in known):
        return None
    speaker = up_to_speech(context, parse.phrase(noun, i + 1, end))
    return SourcePhrase("according to", WordSpan((i, speaker[1])), speaker, [i])


def _behind_relative(context: Context, parse: Parse, noun: int, behind: int, end: int) -> int:
    """»according to the aides, who asked not to be named«: the relative clause tells nothing."""
    for clause in parse.of(noun, "relcl"):
        begin, close = parse.left[clause], parse.right[clause]
        if begin - 1 <= behind <= begin and close <= end and not any(context.quoted[begin:close]):
            return close
    return behind


def _by_count(context: Context, parse: Parse, i: int, end: int) -> SourcePhrase | None:
    """»by one count, 40 boats sank«, »by her own account«, »On one estimate, …«."""
    words, noun = context.words, parse.first(i, "pobj")
    if noun < 0 or noun > i + 8 or words.lower[noun] not in context.lexicon.words["counts"]:
        return None
    acts = words.labels[i] == "agent" and words.texts[i - 1] != ","
    if acts or not (noun + 1 >= end or words.texts[noun + 1] in ",."):
        return None  # »was done by one count«, not »were flooded, by the ministry's own tally.«
    owner = parse.first(noun, "poss")
    if owner >= 0 and words.lower[owner] in _WRITER:
        return None  # »nine times, by my count«
    if owner < 0:
        return SourcePhrase(
            "by one count", WordSpan((i, noun + 1)), WordSpan((i + 1, noun + 1)), [i, noun]
        )
    speaker = owner_of(parse, owner, i + 1, noun)
    return SourcePhrase("by one count", WordSpan((i, noun + 1)), speaker, [i, noun])


def _in_words_of(context: Context, parse: Parse, i: int, end: int) -> SourcePhrase | None:
    words = context.words
    noun = parse.first(i, "pobj")
    if noun < 0 or noun > i + 8 or words.lower[noun] not in context.lexicon.words["frame_nouns"]:
        return None
    owner = parse.first(noun, "poss")
    if owner >= 0:
        return SourcePhrase(
            "in the view of",
            WordSpan((i, noun + 1)),
            owner_of(parse, owner, i + 1, noun),
            [i, noun],
            Medium.THOUGHT,
        )
    of = next((c for c in parse.of(noun, "prep") if words.lower[c] == "of"), -1)
    owner = parse.first(of, "pobj") if of >= 0 else -1
    if owner < 0:
        return None
    speaker = up_to_speech(context, parse.phrase(owner, of + 1, end))
    return SourcePhrase("in the view of", WordSpan((i, speaker[1])), speaker, [i, noun])


def view_of(context: Context, parse: Parse, begin: int) -> Iterator[SourcePhrase]:
    """»For coach Ann Reed the loss was “a lesson”«: the somebody to whom what the sentence is about
    is the words quoted at ``begin``.
    """
    words, be = context.words, _being_around(context, begin)
    for first in parse.of(be, "prep") if be >= 0 else ():
        noun = parse.first(first, "pobj")
        if words.lower[first] not in ("for", "to") or not first < noun < be or context.quoted[noun]:
            continue
        if parse.first(be, "nsubj", "expl") > noun and animate(context, noun):
            name = max(n for n in parse.of(first, "pobj") if n < be)  # »coach Ann Reed« are two
            speaker = WordSpan((first + 1, parse.phrase(name, first + 1, be)[1]))
            yield SourcePhrase("in the view of", WordSpan((first, speaker[1])), speaker, [first])


def _being_around(context: Context, begin: int) -> int:
    """The »was« that the words quoted at ``begin`` complete; -1 for none."""
    words = context.words
    for be in (words.heads[begin], words.heads[words.heads[begin]]):
        if be < begin and words.lower[be] in _BEING:
            return be
    return -1
