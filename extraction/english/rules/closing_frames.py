"""Frames that close a sentence, read word by word where the parse loses them: »The fee is too low,
argued the union.«, »The fee is too low, Marsh, who chairs the panel, told reporters.«
"""

from __future__ import annotations

from extraction.english.grammar.animacy import animate
from extraction.english.grammar.dependency_tree import NOMINAL, PHRASE_OPENERS
from extraction.parse.verb_forms import Form
from extraction.parse.word_groups import word_groups
from extraction.parse.words import Words, WordSpan
from extraction.records import StatementType
from extraction.statements.candidates import Candidate
from extraction.statements.context import Context

_ENGLISH = word_groups("en")
_RELATIVES = _ENGLISH["relatives"] | {"whose", "where", "when"}
# What opens a sentence that has its own verb only behind the first comma.
_OPENING = """
    if when while although though as after before since because until unless once whether despite in
    on at by with asked to
"""
_SUBORDINATE = frozenset(_OPENING.split())


def closing_frame(context: Context, k: int) -> Candidate | None:
    """What sentence ``k`` tells in front of a frame at its end; None where it has none, or words in
    quotation marks.
    """
    words, (begin, end) = context.words, (context.sentences[k].begin, context.sentences[k].end)
    if words.texts[end - 1] != "." or any(context.quoted[begin:end]):
        return None
    for comma in (i for i in range(begin + 2, end - 2) if words.texts[i] == ","):
        found = _inverted(context, comma, end - 1) or _straight(context, comma, end - 1)
        if found and ";" not in words.texts[begin:comma] and _is_clause(context, begin, comma):
            speaker, verb = found
            told = Candidate(
                StatementType.INDIRECT, "verb, before", k, [WordSpan((begin, comma))], [speaker]
            )
            told.cue, told.frame = [verb], [WordSpan((comma + 1, end - 1))]
            return told
    return None


def _inverted(context: Context, comma: int, stop: int) -> tuple[WordSpan, int] | None:
    """», argued the union«: the verb and behind it who speaks, up to the full stop."""
    words, verb = context.words, comma + 1
    if not _is_telling(context, verb) or not _opens_phrase(context, verb + 1):
        return None
    core = next((i for i in range(verb + 1, stop) if words.texts[i] == ","), stop)
    if any(words.finite[verb + 1 : core]) or not _speaks(context, verb + 1, core):
        return None
    apposed = core >= stop or _opens_phrase(context, core + 1)
    if not apposed and words.lower[core + 1] not in _RELATIVES - {"when", "where"}:
        return None  # »…, said the operator, because drivers were ill«
    return WordSpan((verb + 1, stop)), verb


def _straight(context: Context, comma: int, stop: int) -> tuple[WordSpan, int] | None:
    """», the union told reporters«: who speaks, the verb, and where or to whom."""
    words, first = context.words, comma + 1
    last = _first_verb(context, first, stop) if _opens_phrase(context, first) else -1
    if not first < last < stop:
        return None
    verb = _behind_auxiliary(context, last, stop)
    while words.pos[last - 1] == "ADV" or words.texts[last - 1] == ",":
        last -= 1
    named = next((i for i in range(first, last) if words.texts[i] == ","), last)
    if not _is_telling(context, verb) or _holds_relative(context, first, named):
        return None
    told = _speaks(context, first, named) and _is_setting(context, verb, stop)
    return (WordSpan((first, last)), verb) if told else None


def _first_verb(context: Context, first: int, stop: int) -> int:
    """The verb of the phrase at ``first``, behind a relative clause between commas; -1 for none."""
    words, behind = context.words, range(first, stop)
    verb = next((i for i in behind if words.finite[i] or _opens_relative(context, i)), -1)
    if verb < 0:  # »the union noted by phone«, taken for a participle
        return next((i for i in behind if _is_telling(context, i) and words.pos[i] == "VERB"), -1)
    if not _opens_relative(context, verb):
        return verb
    # »Marsh, who chairs the panel, told …«
    return next((i for i in range(verb, stop) if words.texts[i] == ","), stop) + 1


def _holds_relative(context: Context, low: int, high: int) -> bool:
    """»a figure the ministry reports«, »a claim that officials dispute«"""
    words = context.words
    return any(
        (words.pos[i] in NOMINAL and words.pos[i + 1] == "DET") or words.lower[i] in _RELATIVES
        for i in range(low, high)
    )


def _behind_auxiliary(context: Context, verb: int, stop: int) -> int:
    """»has repeatedly [said]«"""
    words = context.words
    if words.lower[verb] not in _ENGLISH["forms_of_have"]:
        return verb
    behind = (i for i in range(verb + 1, stop) if words.pos[i] != "ADV")
    return next(behind, verb)


def _opens_relative(context: Context, i: int) -> bool:
    return context.words.lower[i] in _RELATIVES and context.words.texts[i - 1] == ","


def _opens_phrase(context: Context, i: int) -> bool:
    return context.words.pos[i] in PHRASE_OPENERS and not context.words.finite[i]


def _is_telling(context: Context, verb: int) -> bool:
    words = context.words
    return not words.lower[verb].endswith("ing") and any(
        reading.form is not Form.INFINITIVE and reading.whole and "clause" in reading.verb.uses
        for reading in context.lexicon.readings(words.lower[verb])
    )


def _speaks(context: Context, low: int, high: int) -> bool:
    """Whether the phrase names somebody who speaks: by its last noun before what describes it."""
    pos = context.words.pos
    stop = next((i for i in range(low, high) if pos[i] in ("ADP", "PUNCT", "VERB")), high)
    head = next((i for i in range(stop - 1, low - 1, -1) if pos[i] in NOMINAL), -1)
    return head >= 0 and pos[head] != "PRON" and animate(context, head)


def _is_setting(context: Context, verb: int, stop: int) -> bool:
    """Whether behind the verb stands nothing but where, when, how or to whom it was said."""
    words, first = context.words, verb + 1
    if first >= stop:
        return True
    if any(words.finite[first:stop]) or "," in words.texts[first:stop]:
        return False
    addressed = [r.verb.addressee for r in context.lexicon.readings(words.lower[verb])]
    if words.lower[first] == "to" and not any("to" in marked for marked in addressed):
        return False  # »…, both sides agreed to the plan«
    spoken_to = any("obj" in marked for marked in addressed)
    heard = spoken_to and _speaks(context, first, stop)
    timed = words.lower[first] in context.lexicon.words["occasions"] or words.lower[first] == "last"
    return heard or timed or words.pos[first] == "ADP"


def _is_clause(context: Context, begin: int, comma: int) -> bool:
    """Whether the words before the comma are a sentence of their own, and no subject with what
    describes it (»The mayor, who came in May, warned residents.«) nor a circumstance.
    """
    words, parts = context.words, _parts(context, begin, comma)
    first = next((n for n, part in enumerate(parts) if _has_own_verb(words, part)), -1)
    if words.lower[begin] in _SUBORDINATE:
        return any(_has_own_verb(words, part) for part in parts[1:])
    opened = words.pos[begin] in ("ADP", "SCONJ", "ADV")
    opened = opened or (words.lower[begin].endswith("ing") and words.pos[begin] == "VERB")
    return first == 0 or (opened and first > 0)


def _has_own_verb(words: Words, part: list[int]) -> bool:
    """Whether a finite verb is not the one of a relative clause (»The mayor who won in May«)."""
    told = 0
    for i in part:
        if words.lower[i] in _RELATIVES and words.pos[i - 1] in NOMINAL and i > part[0]:
            told += 1
        elif words.finite[i]:
            told -= 1
    return told < 0


def _parts(context: Context, begin: int, comma: int) -> list[list[int]]:
    """The words between commas, without relative clauses, whose commas part nothing."""
    words, skipped = context.words, False
    parts: list[list[int]] = [[]]
    for i in range(begin, comma):
        if words.texts[i] == ",":
            relative = words.lower[i + 1] in _RELATIVES
            parts += [] if skipped or relative else [[]]
            skipped = relative
        elif not skipped:
            parts[-1].append(i)
    return parts
