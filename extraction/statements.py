"""All rules over one text, sentence by sentence, in the order in which they give way to each
other.
"""

from __future__ import annotations

from extraction.article import Article
from extraction.confidence import confidence
from extraction.direct import partial_statements, speech_statements
from extraction.drafts import Draft, Range, finish, without
from extraction.english.reading import read_english
from extraction.free_indirect import join_neighbours, shall_statement, subjunctive_statement
from extraction.indirect import relative_statements, verb_statements
from extraction.lexicon import Lexicon
from extraction.nested import nested_statements
from extraction.pointing import pointing_statement
from extraction.records import Statement, StatementType
from extraction.reported import reported_statements
from extraction.source_statements import source_statements
from extraction.tokens import Tokens
from extraction.told_clauses import told_clause, told_main_clause
from extraction.voices import note_voice


def find_statements(tokens: Tokens, lexicon: Lexicon) -> tuple[Statement, ...]:
    """Every statement of a parsed text, in text order."""
    article = Article(tokens, lexicon)
    _READERS[lexicon.language](article)
    for draft in article.drafts:
        draft.confidence = confidence(lexicon.confidence, draft.rule, bool(draft.speaker))
    drafts = sorted(article.drafts, key=lambda d: (d.begin, -d.end))
    return tuple(finish(article.words, draft) for draft in drafts)


def read_german(article: Article) -> None:
    """Put every statement of a German text into ``article.drafts``."""
    for k in range(len(article.sentences)):
        _read_sentence(article, k, article.whole.get(k, []))
    join_neighbours(article)
    article.direct = {
        part
        for draft in article.drafts
        if draft.type is StatementType.DIRECT
        for part in draft.quote
    }
    for k, indices in article.partial.items():
        article.drafts.extend(partial_statements(article, k, indices))
    article.drafts.extend(nested_statements(article))


_READERS = {"de": read_german, "en": read_english}


def _read_sentence(article: Article, k: int, speeches: list[int]) -> None:
    found: list[Draft] = list(speech_statements(article, k, speeches))
    told = list(verb_statements(article, k, bool(speeches)))
    for speech in found:
        speech.frame = [
            piece for whole in speech.frame for piece in without(whole, _told_in(told, whole))
        ]
    found += told
    found += [draft for draft in relative_statements(article, k) if not _lies_inside(draft, told)]
    if not speeches:
        found += list(source_statements(article, k))
    if not found and (draft := pointing_statement(article, k)):
        found = [draft]
    if not found and (draft := subjunctive_statement(article, k)):
        found = [draft]
    if not found and (draft := told_clause(article, k) or told_main_clause(article, k)):
        found = [draft, *reported_statements(article, k)]
    if not found and (draft := shall_statement(article, k)):
        found = [draft]
    if not found:
        found = list(reported_statements(article, k))
    note_voice(article, k, found)
    article.drafts.extend(found)


def _told_in(told: list[Draft], frame: Range) -> list[Range]:
    """»Er glaube, dass es gelinge: „…“«: what is told in the frame of a speech is no part of it."""
    return [
        part
        for draft in told
        for part in draft.quote
        if frame[0] <= part[0] and part[1] <= frame[1]
    ]


def _lies_inside(draft: Draft, others: list[Draft]) -> bool:
    """Whether the frame of ``draft`` is part of the words of another statement."""
    return any(other.holds(begin) for other in others for begin, _ in draft.frame)
