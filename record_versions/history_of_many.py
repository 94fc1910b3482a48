"""The history of records that are made many at a time."""

from __future__ import annotations

import pghistory


def made_at_once() -> tuple[pghistory.RowEvent, ...]:
    """Every way to change a row leaves an event, as everywhere else; those of all rows that one
    statement makes are written by one statement too, which takes a third of the time.
    """
    return (
        pghistory.InsertEvent(level=pghistory.Statement),
        pghistory.UpdateEvent(),
        pghistory.DeleteEvent(),
    )
