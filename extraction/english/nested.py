"""Speech inside English speech: »“He told me, ‘Go home,’ and laughed.”«, with a frame inside the
outer quotation.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from extraction.article import Article
from extraction.drafts import Draft
from extraction.english.cues import Cue, find_cues
from extraction.english.parse import Parse
from extraction.english.speakers import find_addressee, find_speaker
from extraction.nested import inner_frame_begin, inner_speeches
from extraction.records import StatementType


def nested_statements(article: Article, parse: Parse) -> Iterator[Draft]:
    """The speeches inside other speeches that a verb and a colon or comma before them introduce."""
    for (begin, end), outer in inner_speeches(article):
        first = inner_frame_begin(article, begin, outer)
        if article.words.texts[begin - 1] not in (":", ",") or begin - first < 2:
            continue
        with _as_if_unquoted(article, first, begin):
            cue = _last_cue(article, parse, first, begin)
            if cue is None:
                continue
            speaker = find_speaker(article, parse, cue, first, begin)
            addressee = find_addressee(article, parse, cue, speaker, first, begin)
        draft = Draft(
            StatementType.DIRECT,
            "speech in a speech",
            article.sentence_of[begin],
            [(begin, end)],
            nested=True,
        )
        draft.cue, draft.frame, draft.medium = cue.words, [(first, begin)], cue.medium
        draft.speaker = [speaker] if speaker else []
        draft.addressee = [addressee] if addressee else []
        yield draft


def _last_cue(article: Article, parse: Parse, begin: int, end: int) -> Cue | None:
    cues = [
        cue for cue in find_cues(article, parse, begin, end) if cue.verb and "quote" in cue.uses
    ]
    return cues[-1] if cues else None


@contextmanager
def _as_if_unquoted(article: Article, begin: int, end: int) -> Iterator[None]:
    """The words [begin, end) read as if the marks around them were not there."""
    kept = article.quoted[begin:end], article.hidden[begin:end]
    article.quoted[begin:end] = article.hidden[begin:end] = [False] * (end - begin)
    try:
        yield
    finally:
        article.quoted[begin:end], article.hidden[begin:end] = kept
