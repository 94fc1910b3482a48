"""Sentences that go on with what somebody said, without a cue: English shows it by »would« or a
step back in time.
"""

from __future__ import annotations

from extraction.english.grammar.dependency_tree import Parse
from extraction.parse.words import WordSpan
from extraction.records import StatementType
from extraction.statements.candidates import Candidate
from extraction.statements.context import Context

_ENDED = ("according to", "in the view of")  # rules whose source vouches for one sentence
_REACHED = frozenset({"reached", "contacted", "located"})  # »could not be reached«
_GOING_ON = (StatementType.INDIRECT, StatementType.INDIRECT_FREE_INDIRECT)


def continued_statement(context: Context, parse: Parse, k: int) -> Candidate | None:
    """Sentence ``k`` when its main verb stands back in time behind indirect speech in the same
    paragraph.
    """
    sentence, words = context.sentences[k], context.words
    last = next((d for d in reversed(context.candidates) if not d.nested), None)
    if last is None or last.sentence != k - 1 or not _may_go_on(context, k, last):
        return None
    root = next((i for i in range(sentence.begin, sentence.end) if words.labels[i] == "ROOT"), -1)
    shifted = context.lexicon.words["backshift"]
    modal = next((c for c in parse.of(root, "aux") if words.lower[c] in shifted), -1)
    rule = "would goes on"
    if modal < 0:
        modal, rule = _stepping_back(context, parse, root), "had goes on"
    if root < 0 or modal < 0 or not words.finite[modal] or _keeps_silent(context, parse, root):
        return None
    whole = [WordSpan((sentence.begin, sentence.end))]
    candidate = Candidate(
        StatementType.INDIRECT_FREE_INDIRECT, rule, k, whole, last.speaker, trigger=[modal]
    )
    candidate.medium = last.medium
    return candidate


def _may_go_on(context: Context, k: int, last: Candidate) -> bool:
    """Whether indirect speech by a named speaker goes straight on into sentence ``k``."""
    begin = context.sentences[k].begin
    if last.type not in _GOING_ON or not last.speaker or last.rule in _ENDED:
        return False
    return not context.words.breaks[begin] and not context.partial.get(k)


def _keeps_silent(context: Context, parse: Parse, root: int) -> bool:
    """»He would not say how much.«: the writer tells what was not told."""
    word = context.words.lower[root]
    speaks = word in _REACHED or bool(context.lexicon.readings(word))
    return speaks and parse.first(root, "neg", "preconj") >= 0


def _stepping_back(context: Context, parse: Parse, root: int) -> int:
    """»It had been closed for weeks.«: »had« of a past perfect whose pronoun takes up what was told
    before, else -1.
    """
    words = context.words
    had = next((c for c in parse.of(root, "aux") if words.lower[c] == "had"), -1)
    subject = parse.first(root, "nsubj", "nsubjpass")
    taken_up = subject >= 0 and words.lower[subject] in context.lexicon.words["taking_up"]
    return had if taken_up and words.lower[root] != "had" else -1
