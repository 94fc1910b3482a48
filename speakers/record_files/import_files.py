"""A file of records between its dry run and its import: what was checked, signed, travels with the
page.

Nothing is stored in between, so that a dry run that nobody confirms leaves nothing behind, and two
administrators who import at the same time do not meet.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date, timedelta
from typing import Any

from django.core import signing
from django.db import transaction
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _

from speakers.record_files import spreadsheet, wikidata
from speakers.record_files.record_import import Effect, Held, Record, RefusedError, bring_in

# More than this is nothing for a web request: the commands take any number.
MOST_RECORDS = 1000
_SALT = "speakers.uploads"
_AGE = timedelta(days=1)


class ChangedError(Exception):
    """The records changed since the dry run; ``effects`` are what the import would do now. Nothing
    was stored.
    """

    def __init__(self, effects: list[Effect]) -> None:
        self.effects = effects
        super().__init__("The records changed since the dry run.")


def records_in(name: str, content: bytes) -> list[Record]:
    """The records of a CSV file or, by its name, of a Wikidata export. Raises RefusedError."""
    return (
        wikidata.records(content)
        if name.lower().endswith(".json")
        else spreadsheet.read_spreadsheet(content)
    )


def records_uploaded(name: str, content: bytes) -> list[Record]:
    """As records_in, but refuses what is too much for a page."""
    return enough_for_a_page(records_in(name, content), command="import_speakers")


def enough_for_a_page(found: list[Record], *, command: str) -> list[Record]:
    """The records, where there are some and no more than a page takes; ``command`` takes any
    number. Raises RefusedError.
    """
    if len(found) > MOST_RECORDS:
        raise RefusedError(
            [
                _(
                    "%(found)d records; a page takes %(most)d. Divide the file, or use "
                    "manage.py %(command)s."
                )
                % {"found": len(found), "most": MOST_RECORDS, "command": command}
            ]
        )
    if not found:
        raise RefusedError([_("The file holds no records.")])
    return found


def sealed(records: Sequence[Record], effects: Sequence[Effect]) -> str:
    """The records and the mark of what they would do, for the page that asks for confirmation."""
    kept = {"records": [asdict(record) for record in records], "mark": mark(effects)}
    return signing.dumps(_with_dates_written(kept), salt=_SALT, compress=True)


def unsealed(seal: str) -> tuple[list[Record], str]:
    """The records of a seal, and the mark. Raises RefusedError for one that is foreign or a day
    old.
    """
    try:
        kept = signing.loads(seal, salt=_SALT, max_age=_AGE)
    except signing.BadSignature as error:
        raise RefusedError([_("This dry run is too old. Choose the file again.")]) from error
    return [_record(fields) for fields in kept["records"]], kept["mark"]


def mark(effects: Sequence[Effect]) -> str:
    """Equal for equal effects; a new record has no number yet."""
    told = [
        repr((effect.row, effect.is_new or effect.speaker.pk, effect.changes, effect.left))
        for effect in effects
    ]
    return salted_hmac(_SALT, "\n".join(told)).hexdigest()


@transaction.atomic
def bring_in_as_seen(records: Sequence[Record], seen: str) -> list[Effect]:
    """Import what the dry run showed, or nothing. Raises ChangedError and RefusedError."""
    effects = bring_in(records)
    if mark(effects) != seen:
        raise ChangedError(effects)  # leaving by an error takes back what was brought in
    return effects


def _with_dates_written(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _with_dates_written(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_with_dates_written(each) for each in value]
    return value.isoformat() if isinstance(value, date) else value


def _record(fields: dict[str, Any]) -> Record:
    held = [
        Held(
            **{
                **each,
                **{
                    key: each[key] and date.fromisoformat(each[key])
                    for key in ("start_on", "end_on")
                },
            }
        )
        for each in fields["positions"]
    ]
    pairs = {key: tuple(map(tuple, fields[key])) for key in ("names", "accounts")}
    return Record(**{**fields, **pairs, "positions": tuple(held)})
