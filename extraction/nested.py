"""Speech inside speech: »„Sie hat gesagt: ‚Du spinnst!‘ Dann ging sie“«, with a frame inside the
outer quotation.
"""

from __future__ import annotations

from collections.abc import Iterator

from extraction.addressees import find_addressee
from extraction.article import Article, is_whole_speech
from extraction.attribution import find_speaker
from extraction.clauses import split_clauses
from extraction.cues import find_verb_cues
from extraction.drafts import Draft, Range
from extraction.records import StatementType

_TERMINAL = frozenset(".!?…")


def nested_statements(article: Article) -> Iterator[Draft]:
    """The speeches inside other speeches that a verb and a colon before them introduce."""
    hidden = [False] * len(article.words)
    for inner, outer in inner_speeches(article):
        if draft := _framed(article, inner, outer, hidden):
            yield draft


def inner_speeches(article: Article) -> Iterator[tuple[Range, Range]]:
    """Whole speeches one level deep, each with the speech around it."""
    outer, speeches = (0, 0), set(article.speeches)
    for index, quotation in enumerate(article.quotations):
        inner = article.ranges[index]
        if index in speeches:
            outer = inner
        elif (
            quotation.depth == 1 and inner[1] <= outer[1] and is_whole_speech(article.words, *inner)
        ):
            yield inner, outer


def _framed(article: Article, inner: Range, outer: Range, hidden: list[bool]) -> Draft | None:
    """The frame is read as if the outer marks were not there; ``hidden`` is all False before and
    after.
    """
    words, (begin, end) = article.words, inner
    first = inner_frame_begin(article, begin, outer)
    if words.texts[begin - 1] != ":" or begin - first < 2:
        return None
    hidden[begin:end] = [True] * (end - begin)
    sentence = split_clauses(words, first, end, hidden, article.lexicon)
    cue = next(
        (c for c in find_verb_cues(words, sentence, hidden, article.lexicon) if c.rule == "verb"),
        None,
    )
    draft = None
    if cue:
        speaker = find_speaker(words, sentence, cue, hidden, article.lexicon, first)
        addressee = find_addressee(words, sentence, cue, hidden, speaker, first)
        draft = Draft(
            StatementType.DIRECT,
            "speech in a speech",
            article.sentence_of[begin],
            [inner],
            nested=True,
        )
        draft.cue, draft.frame, draft.medium = cue.words, [(first, begin)], cue.medium
        draft.speaker = [speaker] if speaker else []
        draft.addressee = [addressee] if addressee else []
    hidden[begin:end] = [False] * (end - begin)
    return draft


def inner_frame_begin(article: Article, begin: int, outer: Range) -> int:
    """The first word of the sentence, inside the ``outer`` quotation, that the inner one at
    ``begin`` belongs to.
    """
    texts, i = article.words.texts, begin - 1
    while i - 1 > outer[0] and texts[i - 1] not in _TERMINAL and not article.words.breaks[i]:
        i -= 1
    return i
