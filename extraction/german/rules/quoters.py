"""Who quotes somebody says so as well: »zitiert die Zeitung den Minister« has two speakers, of whom
the corpus makes two statements.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from extraction.german.cues.cue import Cue
from extraction.german.cues.cue_finder import verb_cues
from extraction.german.speakers.cue_speakers import find_speaker
from extraction.parse.word_groups import word_groups
from extraction.parse.words import WordSpan
from extraction.statements.candidates import Candidate
from extraction.statements.context import Context

_GERMAN = word_groups("de")
_NOBODY = frozenset({"man", *_GERMAN["writers"]})


def quoter_statements(context: Context) -> Iterator[Candidate]:
    """For each statement by somebody who is quoted, the same by who quotes."""
    if "quoted by" in context.lexicon.omitted_rules:
        return
    for candidate in context.candidates:
        cue = _quoting_cue(context, candidate)
        quoter = _quoter(context, candidate, cue) if cue and candidate.speaker else None
        if quoter:
            yield replace(candidate, rule="quoted by", speaker=[quoter], nested=True)


def _quoting_cue(context: Context, candidate: Candidate) -> Cue | None:
    return next(
        (
            cue
            for cue in verb_cues(context, candidate.sentence)
            if "quoting" in cue.uses and cue.main in candidate.cue
        ),
        None,
    )


def _quoter(context: Context, candidate: Candidate, cue: Cue) -> WordSpan | None:
    """The subject of »zitiert«, or what stands behind »von« where it is passive."""
    passive = any(context.words.lower[i] in _GERMAN["passive_finites"] for i in cue.words)
    plain = replace(cue, verb=None, passive=passive)
    sentence = context.sentences[candidate.sentence]
    found = find_speaker(
        context.words, sentence, plain, context.hidden, context.lexicon, sentence.begin
    )
    if found is None or context.words.lower[found[0]] in _NOBODY:
        return None
    same = any(low < found[1] and found[0] < high for low, high in candidate.speaker)
    return None if same else found
