"""Relatives whom a text names by their first name alone, and further on by a title and the surname:
»Peter Cox and his wife, Ann, …«, »Mrs Cox said«.
"""

from __future__ import annotations

from dataclasses import replace

from extraction.coreference.names.name_mentions import NamedDocument, NameMention
from extraction.records import PersonKind

_FARTHEST = 12  # tokens between the relative's whole name and the first name
_OWNERS = frozenset({"his", "her", "their"})


def of_family(document: NamedDocument, name: NameMention) -> NameMention | None:
    """The name with the surname of the relative named right before; None unless the text has that
    surname behind a title of the relation's gender, which nobody else of the name could bear.
    """
    gender = _gender_of_relation(document, name)
    relative = _named_before(document, name) if gender else None
    if relative is None or len(name.parts) > 1:
        return None
    surname = relative.parts[-1]
    texts, titles = document.tokens.texts, document.words.title_gender
    titled = any(
        text == surname and titles.get(texts[i - 1]) == gender for i, text in enumerate(texts) if i
    )
    return replace(name, parts=(*name.parts, surname)) if titled else None


def _gender_of_relation(document: NamedDocument, name: NameMention) -> str:
    """»his wife Ann«, »Sipho Dube's mother, Thandi,«: of the word for the relation; "" for none."""
    tokens, noun = document.tokens, name.first - 1
    noun -= tokens.texts[noun] == ","
    if not document.words.heads_by_parse or noun < 1:
        return ""
    role = document.words.role(tokens.texts[noun])
    owned = tokens.lower[noun - 1] in _OWNERS or tokens.lower[noun - 1] in ("'s", "’s")
    known = role is not None and role.stem in document.words.family
    return role.gender if role and known and owned else ""


def _named_before(document: NamedDocument, name: NameMention) -> NameMention | None:
    for index in range(name.first - 1, max(name.first - _FARTHEST, -1), -1):
        other = document.names.get(index)
        if other and other.kind is PersonKind.PERSON:
            return other if len(other.parts) > 1 and other.sure else None
    return None
