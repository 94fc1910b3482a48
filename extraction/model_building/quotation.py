"""Varies quotation marks while training: the corpora know „…“ and "…", newspapers also »…«, «…» and
“…”.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from spacy.tokens import Doc

STYLES = (("„", "“"), ('"', '"'), ("»", "«"), ("«", "»"), ("“", "”"), ("„", "”"))
OPENING = frozenset("„")
CLOSING = frozenset("“”")
STRAIGHT = '"'

_ANNOTATION: list[int | str] = ["TAG", "POS", "MORPH", "HEAD", "DEP", "ENT_IOB", "ENT_TYPE"]


def vary_quotation_marks(doc: Doc, chance: random.Random) -> Doc:
    """The same doc with its quotation marks in a style drawn by lot; docs without any come back as
    they are.
    """
    roles = _roles([token.text for token in doc])
    if not any(roles):
        return doc
    opening, closing = chance.choice(STYLES)
    marks = {"open": opening, "close": closing}
    words = [marks.get(role, token.text) for role, token in zip(roles, doc, strict=True)]
    varied = Doc(doc.vocab, words=words, spaces=[bool(token.whitespace_) for token in doc])
    return varied.from_array(_ANNOTATION, doc.to_array(_ANNOTATION))  # type: ignore[arg-type]


def _roles(words: Sequence[str]) -> list[str]:
    """For each word "open", "close" or nothing; straight marks open and close in turn."""
    roles = []
    inside = False
    for word in words:
        role = ""
        if word in OPENING or (word == STRAIGHT and not inside):
            role, inside = "open", True
        elif word in CLOSING or word == STRAIGHT:
            role, inside = "close", False
        roles.append(role)
    return roles
