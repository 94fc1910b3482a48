"""Speech inside speech: »„Sie hat gesagt: ‚Du spinnst!‘ Dann ging sie“«, with a frame inside the
outer quotation.
"""

from __future__ import annotations

from collections.abc import Iterator

from extraction.german.cues.cue_finder import find_verb_cues
from extraction.german.grammar.clauses import split_clauses
from extraction.german.speakers.addressees import find_addressee
from extraction.german.speakers.cue_speakers import find_speaker
from extraction.parse.words import WordSpan
from extraction.records import StatementType
from extraction.statements.candidates import Candidate
from extraction.statements.context import Context
from extraction.statements.nested_speech import inner_frame_begin, inner_speeches


def nested_statements(context: Context) -> Iterator[Candidate]:
    """The speeches inside other speeches that a verb and a colon before them introduce."""
    hidden = [False] * len(context.words)
    for inner, outer in inner_speeches(context):
        if candidate := _framed(context, inner, outer, hidden):
            yield candidate


def _framed(
    context: Context, inner: WordSpan, outer: WordSpan, hidden: list[bool]
) -> Candidate | None:
    """The frame is read as if the outer marks were not there; ``hidden`` is all False before and
    after.
    """
    words, (begin, end) = context.words, inner
    first = inner_frame_begin(context, begin, outer)
    if words.texts[begin - 1] != ":" or begin - first < 2:
        return None
    hidden[begin:end] = [True] * (end - begin)
    sentence = split_clauses(words, first, end, hidden, context.lexicon)
    cues = find_verb_cues(words, sentence, hidden, context.lexicon)
    # »Als wir schließen wollten, hat der Rat gesagt: „…“«: the main clause's, and the nearest
    cue = max(
        (c for c in cues if c.rule == "verb"),
        key=lambda c: (not sentence.clauses[c.clause].dependent, c.clause),
        default=None,
    )
    candidate = None
    if cue:
        speaker = find_speaker(words, sentence, cue, hidden, context.lexicon, first)
        addressee = find_addressee(words, sentence, cue, hidden, speaker, first)
        candidate = Candidate(
            StatementType.DIRECT,
            "speech in a speech",
            context.sentence_of[begin],
            [inner],
            nested=True,
        )
        candidate.cue, candidate.frame, candidate.medium = (
            cue.words,
            [WordSpan((first, begin))],
            cue.medium,
        )
        candidate.speaker = [speaker] if speaker else []
        candidate.addressee = [addressee] if addressee else []
    hidden[begin:end] = [False] * (end - begin)
    return candidate
