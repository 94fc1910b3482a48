"""Records from elsewhere, brought in whole or not at all, with every row's effect told
beforehand.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import DataError, IntegrityError, transaction
from django.utils.translation import gettext as _

from record_versions.row_insert import insert_rows
from speakers.models import Account, Name, Position, Speaker
from speakers.record_lock import lock_records
from speakers.resolution_queue import queue_mention_resolution

Row = Name | Position | Account
# Asked of the database for each row, or computed from the others.
_UNCHECKED = ["speaker", "merged_into", "folded", "skeleton"]


class RefusedError(Exception):
    """The import was refused; ``problems`` name each row and what is wrong with it. Nothing was
    stored.
    """

    def __init__(self, problems: list[str]) -> None:
        self.problems = problems
        super().__init__("\n".join(problems))


@dataclass(frozen=True, slots=True)
class Held:
    """A position with what is known of its time."""

    title: str
    organisation: str = ""
    start_on: date | None = None
    end_on: date | None = None
    known_from: str = ""
    start_precision: str = Position.Precision.DAY
    end_precision: str = Position.Precision.DAY
    end_unknown: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """One record of a file; ``row`` says where it stands. Names are triples of name, kind and
    language.
    """

    row: str
    name: str
    kind: str = "person"
    state: str = Speaker.State.CONFIRMED
    description: str = ""
    pronoun: str = ""
    wikidata_id: str = ""
    names: tuple[tuple[str, str, str], ...] = ()
    positions: tuple[Held, ...] = ()
    #: Platform and handle; dated ones also with the first and the last day, in ISO 8601 or empty.
    accounts: tuple[tuple[str, ...], ...] = ()
    #: What the file says and the record cannot take, told with the row's effect.
    notes: tuple[str, ...] = ()


@dataclass(slots=True)
class Effect:
    """What a row does to which record; no ``changes`` means that all of it is on record already.

    ``is_new`` is also a record that an earlier row of the same import made.
    ``left`` tells where the record says something else than the row, and goes on saying it.
    """

    row: str
    speaker: Speaker
    is_new: bool
    changes: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)


def bring_in(records: Iterable[Record], *, dry_run: bool = False) -> list[Effect]:
    """Add what the records say; what is on record already is neither overwritten nor removed.

    Raises RefusedError with the problems of all rows, after undoing every one of them. A dry run
    undoes them, too.
    """
    problems: list[str] = []
    effects: list[Effect] = []
    made: set[int] = set()
    with transaction.atomic():
        lock_records()
        for record in records:
            try:
                with transaction.atomic():
                    effects.append(_put(record, made))
            except (ValidationError, IntegrityError, DataError) as error:
                problems.append(f"{record.row}: {_in_words(error)}")
        if dry_run or problems:
            transaction.set_rollback(True)
        else:
            queue_mention_resolution(effect.speaker for effect in effects if effect.changes)
    if problems:
        raise RefusedError(problems)
    return effects


def _in_words(error: ValidationError | IntegrityError | DataError) -> str:
    """What is wrong with a row. The database checks its constraints by itself: to ask it for each
    of them beforehand cost more than all the rest. Raises the error of one that has no words here.
    """
    if isinstance(error, ValidationError):
        return " ".join(error.messages)
    if isinstance(error, DataError):
        return _("a character in it cannot be stored.")
    violated = getattr(getattr(error.__cause__, "diag", None), "constraint_name", None)
    for model in (Speaker, Name, Position, Account):
        for constraint in model._meta.constraints:
            if constraint.name == violated:
                return str(constraint.get_violation_error_message())
    raise error


def _put(record: Record, made: set[int]) -> Effect:
    speaker = _on_record(record)
    is_new = speaker.pk is None or speaker.pk in made
    effect = Effect(record.row, speaker, is_new=is_new, left=list(record.notes))
    if speaker.pk is None:
        effect.changes.append(_("new record “%s”") % record.name)
    elif record.state == Speaker.State.CONFIRMED != speaker.state:
        # Whom an administrator names in a table is no mere guess of the machine's.
        speaker.state = Speaker.State.CONFIRMED
        effect.changes.append(_("confirmed"))
    _fill(record, speaker, effect)
    there = _rows_of(speaker, record)
    if effect.changes:
        speaker.clean_fields(exclude=_UNCHECKED)
        speaker.save()
        made |= {speaker.pk} if effect.is_new else set()
    _add_rows(record, effect, there)
    return effect


def _rows_of(speaker: Speaker, record: Record) -> Mapping[type[Row], list[Any]]:
    """What is on record of the speaker, of what the record has; nothing of a new one."""
    there: Mapping[type[Row], list[Any]] = defaultdict(list)
    if speaker.pk is None:
        return there
    told = ((Name, [record.name]), (Position, record.positions), (Account, record.accounts))
    of_speaker = {
        model: model._default_manager.filter(speaker=speaker) for model, has in told if has
    }
    return defaultdict(list, {model: list(rows) for model, rows in of_speaker.items()})


def _add_rows(record: Record, effect: Effect, there: Mapping[type[Row], list[Any]]) -> None:
    """Store what is not ``there``, all rows of a kind at once."""
    new: dict[type[Row], list[Any]] = defaultdict(list)
    for row in _rows(record, effect.speaker):
        known = _on_record_already(row, there[type(row)])
        if known is None:
            there[type(row)].append(row)
            new[type(row)].append(row)
        elif not _end(known, row):
            continue
        row = known or row
        _check(row)
        if row.pk is not None:
            row.save()
        effect.changes.append(f"{row._meta.verbose_name}: {_told(row)}")
    for rows in new.values():
        insert_rows(rows)


def _fill(record: Record, speaker: Speaker, effect: Effect) -> None:
    """What the record lacks is filled; what it says otherwise stays, and the dry run says so."""
    for field_name in ("description", "pronoun", "wikidata_id"):
        value, there = getattr(record, field_name), getattr(speaker, field_name)
        label = speaker._meta.get_field(field_name).verbose_name  # type: ignore[union-attr]
        if value and not there:
            setattr(speaker, field_name, value)
            effect.changes.append(f"{label}: {value}")
        elif value and value != there:
            effect.left.append(_("%(field)s stays “%(there)s”") % {"field": label, "there": there})


def _told(row: Row) -> str:
    if not isinstance(row, Position):
        return str(row)
    office = f"{row.title}, {row.organisation}" if row.organisation else row.title
    return f"{office} ({row.written_time})" if row.is_dated else office


def _on_record(record: Record) -> Speaker:
    """By Wikidata id, else by its only namesake without another id, else a new record."""
    namesakes = Speaker.objects.named(record.name)
    if record.wikidata_id:
        if known := list(Speaker.objects.current().filter(wikidata_id=record.wikidata_id)):
            return known[0]
        namesakes = namesakes.filter(wikidata_id="")
    found = list(namesakes[:2])
    if len(found) > 1:
        raise ValidationError(_("Several records go by “%s”: merge them first.") % record.name)
    return found[0] if found else Speaker(name=record.name, kind=record.kind, state=record.state)


def _rows(record: Record, speaker: Speaker) -> Iterable[Row]:
    for name, kind, language in ((record.name, Name.Kind.FULL, ""), *record.names):
        yield Name(speaker=speaker, name=name, kind=kind, language=language)
    for held in record.positions:
        yield Position(
            speaker=speaker,
            title=held.title[:300],
            organisation=held.organisation[:300],
            start_on=held.start_on,
            end_on=held.end_on,
            known_from=held.known_from[:500],
            start_precision=held.start_precision,
            end_precision=held.end_precision,
            end_unknown=held.end_unknown,
        )
    for platform, handle, *days in record.accounts:
        start, end = (date.fromisoformat(day) if day else None for day in days or ("", ""))
        yield Account(
            speaker=speaker,
            platform=platform.strip().lower(),
            handle=handle.strip().lstrip("@"),
            start_on=start,
            end_on=end,
        )


def _on_record_already(row: Row, there: list[Any]) -> Any:
    """Which of the rows that are there this one is; None for a new one."""
    if isinstance(row, Name):
        return next((each for each in there if each.name == row.name), None)
    if isinstance(row, Account):
        account = (row.platform, row.handle.lower())
        return next(
            (each for each in there if (each.platform, each.handle.lower()) == account), None
        )
    office = [
        each
        for each in there
        if (each.title, each.organisation, each.start_on)
        == (row.title, row.organisation, row.start_on)
    ]
    goes_on = (each for each in office if each.start_on and each.end_on is None)
    return next((each for each in office if each.end_on == row.end_on), next(goes_on, None))


def _end(known: Row, row: Row) -> bool:
    """Let a position or an account that was still held end where the row knows its end; return
    whether that changed it.
    """
    if isinstance(known, Position) and isinstance(row, Position):
        return _end_position(known, row)
    if not (isinstance(known, Account) and isinstance(row, Account)):
        return False
    if known.end_on is not None or row.end_on is None:
        return False  # what is on record stands
    known.end_on = row.end_on
    return True


def _end_position(known: Position, row: Position) -> bool:
    is_news = row.end_on is not None or (row.end_unknown and not known.end_unknown)
    if known.end_on is not None or not is_news:
        return False
    known.end_on, known.end_precision = row.end_on, row.end_precision
    known.end_unknown = row.end_unknown
    return True


def _check(row: Row) -> None:
    if isinstance(row, Account):
        taken = Account.objects.filter(platform=row.platform, handle__iexact=row.handle)
        if owner := taken.exclude(pk=row.pk).first():
            raise ValidationError(
                _("@%(handle)s belongs to “%(name)s” (record %(pk)d).")
                % {"handle": row.handle, "name": owner.speaker, "pk": owner.speaker.pk}
            )
    row.clean_fields(exclude=_UNCHECKED)
