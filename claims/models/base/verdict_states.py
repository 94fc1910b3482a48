"""The states of a verdict by what they have in common, for the columns' rules and for SQL alike."""

from __future__ import annotations

from collections.abc import Sequence

#: On the way to publication.
OPEN = ["draft", "submitted", "approved"]
#: What readers have seen, and what of it stands no longer.
SEEN, GONE = ["published", "corrected", "withdrawn"], ["corrected", "withdrawn"]


def states_in_sql(states: Sequence[str]) -> str:
    """As PostgreSQL lists them behind ``IN``: ``('corrected', 'withdrawn')``."""
    return f"({', '.join(map(repr, states))})"
