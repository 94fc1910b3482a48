"""What somebody is told, in front of who hears it: »…, a jury has been told.«, »…, ministers were
warned.«
"""

from __future__ import annotations

from extraction.english.cues.cue_finder import Cue
from extraction.english.grammar.animacy import animate
from extraction.english.grammar.dependency_tree import SUBJECTS, Parse
from extraction.english.speakers.cue_speakers import is_hearing
from extraction.parse.word_groups import word_groups
from extraction.parse.words import WordSpan
from extraction.statements.context import Context

_PARTING = frozenset({",", "–", "—"})
_HANGING = ("ROOT", "conj", "ccomp", "parataxis")


def heard_before(context: Context, parse: Parse, cue: Cue, begin: int, end: int) -> WordSpan | None:
    """The words in front of the comma behind which the hearer and the verb close the sentence
    [begin, end), wherever the parse hangs them; None where they tell nothing.
    """
    words = context.words
    subject = parse.first(cue.main, "nsubj", "nsubjpass")
    if not begin < subject < cue.main or words.labels[cue.main] not in _HANGING:
        return None
    if not is_hearing(context, parse, cue) and not _is_told(context, cue, subject):
        return None
    low = parse.left[subject]
    if low - 1 <= begin or words.texts[low - 1] not in _PARTING or _goes_on(context, cue, end):
        return None
    told = range(begin, low - 1)
    spoken = any(context.hidden[i] and context.quoted[i] for i in told)
    if spoken or not any(words.finite[i] for i in told) or _is_circumstance(parse, cue, begin, low):
        return None
    return WordSpan((begin, low - 1))


def _is_told(context: Context, cue: Cue, subject: int) -> bool:
    """»ministers were warned«: people whom somebody speaks to, and no thing."""
    verb = cue.verb
    telling = verb is not None and "obj" in verb.addressee and "clause" in verb.uses
    return cue.passive and telling and animate(context, subject)


def _goes_on(context: Context, cue: Cue, end: int) -> bool:
    """»…, the court heard, and he left«, »…, jurors were told to leave«: the verb does not close
    the sentence, but for who says it and when.
    """
    words = context.words
    closing = word_groups("en")["closing_prepositions"]
    for i in range(cue.main + 1, end):
        if words.texts[i] in ".!?…":
            continue
        hung = words.heads[i] in range(cue.main, i) or words.labels[i] in ("compound", "det")
        if words.finite[i] or words.texts[i] == "," or not (hung or words.pos[i] != "ADP"):
            return True
        if words.pos[i] in ("ADP", "PART") and words.lower[i] not in closing:
            return True
    return False


def _is_circumstance(parse: Parse, cue: Cue, begin: int, low: int) -> bool:
    """»When the van was found, the court heard.«: what only tells the time of it."""
    words = parse.words
    return any(
        parse.left[clause] == begin
        and parse.right[clause] >= low - 1
        and (parse.first(clause, "mark") >= 0 or words.pos[begin] in ("SCONJ", "ADV"))
        and parse.first(clause, *SUBJECTS) >= 0
        for clause in parse.of(cue.main, "advcl")
    )
