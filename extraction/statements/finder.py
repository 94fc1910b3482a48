"""The rules of a text's language over one text, and how sure each of their findings is."""

from __future__ import annotations

from extraction.parse.lexicon import Lexicon
from extraction.parse.tokens import Tokens
from extraction.records import Statement
from extraction.statements.candidates import as_statement
from extraction.statements.confidence import confidence, load_table
from extraction.statements.context import Context


def find_statements(tokens: Tokens, lexicon: Lexicon) -> tuple[Statement, ...]:
    """Every statement of a parsed text, in text order."""
    context = Context(tokens, lexicon)
    context.language.find_candidates(context)
    kept = [c for c in context.candidates if c.rule not in lexicon.omitted_rules]
    table = load_table(lexicon.language)
    for candidate in kept:
        candidate.confidence = confidence(table, candidate.rule, bool(candidate.speaker))
    candidates = sorted(kept, key=lambda d: (d.begin, -d.end))
    return tuple(as_statement(context.words, candidate) for candidate in candidates)
