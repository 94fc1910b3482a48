"""Speech inside English speech: »“He told me, ‘Go home,’ and laughed.”«, with a frame inside the
outer quotation.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from extraction.english.cues.cue_finder import Cue, cues_among
from extraction.english.grammar.dependency_tree import Parse
from extraction.english.speakers.addressees import find_addressee
from extraction.english.speakers.cue_speakers import find_speaker
from extraction.parse.words import WordSpan
from extraction.records import StatementType
from extraction.statements.candidates import Candidate
from extraction.statements.context import Context
from extraction.statements.nested_speech import inner_frame_begin, inner_speeches


def nested_statements(context: Context, parse: Parse) -> Iterator[Candidate]:
    """The speeches inside other speeches that a verb and a colon or comma before them introduce."""
    for (begin, end), outer in inner_speeches(context):
        first = inner_frame_begin(context, begin, outer)
        if context.words.texts[begin - 1] not in (":", ",") or begin - first < 2:
            continue
        with _as_if_unquoted(context, first, begin):
            cue = _last_cue(context, parse, first, begin)
            if cue is None:
                continue
            speaker = find_speaker(context, parse, cue, first, begin)
            addressee = find_addressee(context, parse, cue, speaker, first, begin)
        candidate = Candidate(
            StatementType.DIRECT,
            "speech in a speech",
            context.sentence_of[begin],
            [WordSpan((begin, end))],
            nested=True,
        )
        candidate.cue, candidate.frame, candidate.medium = (
            cue.words,
            [WordSpan((first, begin))],
            cue.medium,
        )
        candidate.speaker = [speaker] if speaker else []
        candidate.addressee = [addressee] if addressee else []
        yield candidate


def _last_cue(context: Context, parse: Parse, begin: int, end: int) -> Cue | None:
    cues = [
        cue for cue in cues_among(context, parse, begin, end) if cue.verb and "quote" in cue.uses
    ]
    return cues[-1] if cues else None


@contextmanager
def _as_if_unquoted(context: Context, begin: int, end: int) -> Iterator[None]:
    """The words [begin, end) read as if the marks around them were not there."""
    kept = context.quoted[begin:end], context.hidden[begin:end]
    context.quoted[begin:end] = context.hidden[begin:end] = [False] * (end - begin)
    try:
        yield
    finally:
        context.quoted[begin:end], context.hidden[begin:end] = kept
