"""All English rules over one text, sentence by sentence, in the order in which they give way to
each other.
"""

from __future__ import annotations

from functools import partial

from extraction.article import Article
from extraction.direct import partial_statements, speech_statements
from extraction.drafts import Draft
from extraction.english.continued import continued_statement
from extraction.english.cues import find_cues
from extraction.english.direct import frame_of_speeches, join_interrupted, quoted_part
from extraction.english.indirect import told_statements
from extraction.english.nested import nested_statements
from extraction.english.parse import Parse
from extraction.english.reported import reported_statement
from extraction.english.sources import source_statements
from extraction.english.speakers import find_speaker
from extraction.free_indirect import join_neighbours
from extraction.records import StatementType
from extraction.voices import note_speaker


def read_english(article: Article) -> None:
    """Put every statement of an English text into ``article.drafts``."""
    parse = Parse(article.words, article.lexicon.words["occasions"])
    for k in range(len(article.sentences)):
        found = _read_sentence(article, parse, k)
        note_speaker(article, k, found)
        if not found:
            _note_voice(article, parse, k)
        article.drafts.extend(found)
    join_neighbours(article)
    article.direct = {
        part
        for draft in article.drafts
        if draft.type is StatementType.DIRECT
        for part in draft.quote
    }
    for k, indices in article.partial.items():
        article.drafts.extend(partial_statements(article, k, indices, partial(quoted_part, parse)))
    article.drafts.extend(nested_statements(article, parse))


def _read_sentence(article: Article, parse: Parse, k: int) -> list[Draft]:
    speeches = article.whole.get(k, [])
    found = list(speech_statements(article, k, speeches, partial(frame_of_speeches, parse)))
    join_interrupted(article, found, k)
    spoken = {piece for draft in found for piece in draft.quote}
    told = [draft for draft in told_statements(article, parse, k) if draft.quote[0] not in spoken]
    found += told
    if not speeches:
        found += [
            draft for draft in source_statements(article, parse, k) if not _lies_inside(draft, told)
        ]
    if not found and (draft := continued_statement(article, parse, k)):
        found = [draft]
    if not found and (draft := reported_statement(article, parse, k)):
        found = [draft]
    return found


def _lies_inside(draft: Draft, others: list[Draft]) -> bool:
    return any(other.holds(begin + 1) for other in others for begin, _ in draft.frame)


def _note_voice(article: Article, parse: Parse, k: int) -> None:
    """The subject of any verb of speech may go on speaking in the next sentence."""
    sentence = article.sentences[k]
    for cue in find_cues(article, parse, sentence.begin, sentence.end):
        if cue.verb and not cue.passive:
            speaker = find_speaker(article, parse, cue, sentence.begin, sentence.end)
            if speaker:
                article.voices[k] = [speaker]
                return
