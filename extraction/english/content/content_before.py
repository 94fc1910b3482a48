"""What stands in front of its frame: »The bridge will close, the council said in a statement.«"""

from __future__ import annotations

from extraction.english.content.content_end import takes_turn
from extraction.english.cues.cue_finder import Cue
from extraction.english.grammar.dependency_tree import NOMINAL, SUBJECTS, Parse
from extraction.english.grammar.summing_nouns import summing_noun
from extraction.english.speakers.cue_speakers import is_act_in_list
from extraction.parse.words import Words, WordSpan
from extraction.statements.context import Context

Content = tuple[str, list[WordSpan], WordSpan]
"""Kind of content, the words said, the frame."""

_SET_OFF = frozenset({",", "–", "—", "-", "--", ";"})
_OPENS_FRAME = _SET_OFF - {";"}  # what stands before a semicolon is told by nobody behind it
_WHEN = frozenset({"when", "whenever", "where", "how"})
_REASONS = frozenset({"because", "although", "though", "unless", "if"})
_TERMINAL = ".!?…"
_OPENING = frozenset("“\"‘'«") | {"``"}
_CLOSING = frozenset("”\"’'")
_LONGEST_ANSWER = 6  # words


def is_spoken(context: Context, piece: WordSpan) -> bool:
    return any(context.hidden[i] and context.quoted[i] for i in range(*piece))


def words_before_frame(
    context: Context, parse: Parse, cue: Cue, begin: int, end: int
) -> Content | None:
    """»The bridge will close, the council said in a statement.«"""
    words = context.words
    clauses = parse.of(cue.main, "ccomp", "parataxis", "advcl", "dep")
    head = next((c for c in clauses if c < cue.main), -1)
    if head < begin:
        return _answer_before(context, parse, cue, begin, end)
    if context.hidden[head] or _is_circumstance(words, parse, head):
        return None
    low = _frame_after_comma(context, parse, cue, _last_told(parse, cue, head))
    if low < 0 or not (parse.is_finite(head) or words.labels[head] == "ccomp"):
        return None
    if low + 1 == cue.main and is_act_in_list(context, low):
        return None  # »Union calls for strike, rejects offer«
    if summing_noun(context, low, end) >= 0:
        return None  # »…, a finding lawmakers called a joke«
    high = frame_end(context, parse, cue, end)
    first = begin if words.labels[cue.main] == "ROOT" else max(begin, parse.left[cue.main])
    piece = WordSpan((first, low - 1))
    if is_spoken(context, piece) or _has_own_object(parse, cue):
        return None
    return _with_reason(context, parse, cue, piece, WordSpan((low - 1, high)))


def _with_reason(
    context: Context, parse: Parse, cue: Cue, piece: WordSpan, frame: WordSpan
) -> Content:
    reason = _reason_behind(context, parse, cue, frame[1])
    if reason is None:
        return "before", [piece], frame
    return "around", [piece, reason], WordSpan((frame[0], reason[0] - 1))


def _reason_behind(context: Context, parse: Parse, cue: Cue, high: int) -> WordSpan | None:
    """»Trains were late, said the operator, because drivers were ill.«: the clause that goes on
    with what is told, behind the comma that closes the frame; None without.
    """
    words = context.words
    inverted = any(c > cue.main for c in parse.of(cue.main, "nsubj"))
    for clause in parse.of(cue.main, "advcl") if inverted else ():
        low, mark = parse.left[clause], parse.first(clause, "mark")
        reasons = mark == low > cue.main + 1 and words.lower[mark] in _REASONS
        if reasons and words.texts[low - 1] == "," and not context.quoted[low]:
            return WordSpan((low, min(parse.right[clause], high)))
    return None


def _last_told(parse: Parse, cue: Cue, head: int) -> int:
    """»A has gone, but B has not, Reed said«: the last of what stands before the frame."""
    return max(c for c in (head, *parse.of(cue.main, "ccomp")) if c < cue.main)


def divided_clause(
    context: Context, parse: Parse, cue: Cue, begin: int, end: int
) -> Content | None:
    """»The new law, Moss said at a rally, “is a joke.”«, where the parse hangs the subject told on
    the frame: what stands in front of the frame, and the verb behind its comma.
    """
    if cue.rule != "verb" or cue.passive or not cue.uses & {"clause", "quote"}:
        return None
    words, comma = context.words, _behind_subject(context, parse, cue, begin)
    told = next((c for c in parse.of(cue.main, "ccomp") if c > cue.main), -1)
    if comma < 0 or told < 0 or not parse.is_finite(told):
        return None
    if parse.first(told, *SUBJECTS, "expl", "mark") >= 0:
        return None
    low = parse.left[told]
    low -= words.texts[low - 1] in _OPENING
    if words.texts[low - 1] != ",":
        return None
    return "around", [WordSpan((begin, comma)), WordSpan((low, end))], WordSpan((comma, low))


def _behind_subject(context: Context, parse: Parse, cue: Cue, begin: int) -> int:
    """The comma between a noun phrase at the beginning of the sentence and the subject of the cue;
    -1 for none.
    """
    words, subject = context.words, parse.first(cue.main, "nsubj")
    inverted = max(parse.of(cue.main, "nsubj"), default=-1) > cue.main
    comma = cue.main - 1 if inverted else parse.left[subject] - 1 if subject >= 0 else -1
    if not begin < comma or words.texts[comma] != "," or not (inverted or subject < cue.main):
        return -1
    named = parse.first(cue.main, "dep", "npadvmod", "dobj", "nsubj")
    nominal = begin <= named < comma and words.pos[named] in NOMINAL
    return comma if nominal and not any(words.finite[begin:comma]) else -1


def _answer_before(
    context: Context, parse: Parse, cue: Cue, begin: int, end: int
) -> Content | None:
    """»Not so, says Dinah Crewe.«: a few words without a verb, and who says them at the end."""
    words, subject = context.words, parse.first(cue.main, "nsubj")
    comma = cue.main - 1
    short = begin + 1 < comma <= begin + _LONGEST_ANSWER and words.texts[comma] == ","
    if not short or subject < cue.main or words.pos[begin] in ("ADP", "SCONJ", "CCONJ"):
        return None
    if any(words.finite[i] or context.quoted[i] for i in range(begin, comma)):
        return None
    high = frame_end(context, parse, cue, end)
    if high < end - 1 or parse.first(cue.main, "ccomp", "dobj", "xcomp") > cue.main:
        return None
    return "before", [WordSpan((begin, comma))], WordSpan((comma, high))


def _has_own_object(parse: Parse, cue: Cue) -> bool:
    """»What is known is that five days before, he wrote a letter«: it tells that, and not what
    stands before the comma.
    """
    spoken_to = cue.verb is not None and "obj" in cue.verb.addressee
    thing = parse.first(cue.main, "dobj")
    return not spoken_to and thing > cue.main and parse.first(thing, "det") >= 0


def _is_circumstance(words: Words, parse: Parse, head: int) -> bool:
    """»When it rained, …«, »As it closed, …«: what is only the time or reason of what follows."""
    marked = parse.first(head, "mark") >= 0 or parse.has_word(head, _WHEN, "advmod")
    if "then" in words.lower[head : parse.right[head]]:
        return False  # »If he is so sure then he must act, she said«
    return words.labels[head] == "advcl" and marked


def frame_end(context: Context, parse: Parse, cue: Cue, end: int) -> int:
    """Where a frame behind the words ends: before further verbs, another's turn, the full stop."""
    words = context.words
    high = end if words.labels[cue.main] == "ROOT" else min(parse.right[cue.main], end)
    for child in parse.children[cue.main]:
        if child > cue.main and words.labels[child] in ("conj", "cc"):
            high = min(high, parse.left[child])
    commas = (i for i in range(cue.main, high - 1) if words.texts[i] == ",")
    high = next((i for i in commas if takes_turn(context, i + 1)), high)
    while high > cue.main + 1 and words.texts[high - 1] in _TERMINAL:
        high -= 1
    return high


def _frame_after_comma(context: Context, parse: Parse, cue: Cue, head: int) -> int:
    """Where », the council said« begins behind its comma; -1 without one."""
    starts = [
        parse.left[c]
        for c in parse.children[cue.main]
        if c > head and parse.left[c] >= parse.right[head]
    ]
    words = context.words
    for i in range(parse.right[head], cue.main + 1):
        if words.texts[i] not in _SET_OFF | {"”", '"', "’", "'"} and i in (*starts, cue.main):
            # »… is seeking “a fair trial,” papers say«, not »He urged them to “vote,” people said«
            closes = words.texts[i - 1] in _CLOSING and not context.lexicon.readings(
                words.lower[head]
            )
            before = i - 1 - closes
            return i if words.texts[before] in _OPENS_FRAME else -1
    return -1
