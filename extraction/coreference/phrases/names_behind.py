"""A whole name behind words that are not it: what only capitals made a name, or two functions."""

from __future__ import annotations

from extraction.coreference.names.name_mentions import NamedDocument, NameMention
from extraction.records import PersonKind


def whole_name_behind(document: NamedDocument, name: NameMention, last: int) -> NameMention | None:
    """»Der Wieser Ortsrat | Franz Kolbe«: two words that only their capitals made a name."""
    other = document.names.get(name.last + 1)
    if other is None or other.kind is not PersonKind.PERSON:
        return None
    return other if other.sure and len(other.parts) > 1 and other.last <= last else None


def named_behind_second(document: NamedDocument, head: int, last: int) -> NameMention | None:
    """»Ortsrat und Polizeidirektor Dieter Kolbe«: one person with two functions."""
    tokens, second = document.tokens, head + 2
    if second >= last or tokens.lower[head + 1] not in document.words.conjunctions:
        return None
    name = document.names.get(second + 1)
    one = document.words.role(tokens.texts[second])
    person = name is not None and name.sure and name.kind is PersonKind.PERSON
    return name if person and one and not one.plural else None
