"""Records from elsewhere, brought in whole or not at all, with every row's effect told beforehand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from .locking import lock_records
from .models import Account, Name, Position, Speaker
from .resolution import resolve_later

Row = Name | Position | Account


class RefusedError(Exception):
    """The import was refused; ``problems`` name each row and what is wrong with it. Nothing was stored."""

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


@dataclass(frozen=True, slots=True)
class Record:
    """One record of a file; ``row`` says where it stands. Names are triples of name, kind and language."""

    row: str
    name: str
    kind: str = "person"
    description: str = ""
    wikidata_id: str = ""
    names: tuple[tuple[str, str, str], ...] = ()
    positions: tuple[Held, ...] = ()
    accounts: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class Effect:
    """What a row does to which record; no ``changes`` means that all of it is on record already."""

    row: str
    speaker: Speaker
    is_new: bool
    changes: list[str] = field(default_factory=list)


def bring_in(records: Iterable[Record], *, dry_run: bool = False) -> list[Effect]:
    """Add what the records say; what is on record already is neither overwritten nor removed.

    Raises RefusedError with the problems of all rows, after undoing every one of them. A dry run undoes them, too.
    """
    problems: list[str] = []
    effects: list[Effect] = []
    with transaction.atomic():
        lock_records()
        for record in records:
            try:
                with transaction.atomic():
                    effects.append(_put(record))
            except ValidationError as error:
                problems.append(f"{record.row}: {' '.join(error.messages)}")
        if dry_run or problems:
            transaction.set_rollback(True)
        else:
            resolve_later(effect.speaker for effect in effects if effect.changes)
    if problems:
        raise RefusedError(problems)
    return effects


def _put(record: Record) -> Effect:
    speaker = _on_record(record)
    effect = Effect(record.row, speaker, is_new=speaker.pk is None)
    if effect.is_new:
        effect.changes.append(_("new record “%s”") % record.name)
    for field_name in ("description", "wikidata_id"):
        value = getattr(record, field_name)
        if value and not getattr(speaker, field_name):
            setattr(speaker, field_name, value)
            effect.changes.append(f"{field_name}: {value}")
    if effect.changes:
        speaker.full_clean()
        speaker.save()
    for row in _rows(record, speaker):
        if not _is_there(row):
            _check(row)
            row.save()
            effect.changes.append(f"{row._meta.verbose_name}: {row}")
    return effect


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
    return found[0] if found else Speaker(name=record.name, kind=record.kind, state=Speaker.State.KEPT)


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
        )
    for platform, handle in record.accounts:
        yield Account(speaker=speaker, platform=platform.strip().lower(), handle=handle.strip().lstrip("@"))


def _is_there(row: Row) -> bool:
    if isinstance(row, Name):
        return row.speaker.names.filter(name=row.name).exists()
    if isinstance(row, Account):
        return row.speaker.accounts.filter(platform=row.platform, handle__iexact=row.handle).exists()
    same = {key: getattr(row, key) for key in ("title", "organisation", "start_on", "end_on")}
    return row.speaker.positions.filter(**same).exists()


def _check(row: Row) -> None:
    if isinstance(row, Account):
        owner = Account.objects.filter(platform=row.platform, handle__iexact=row.handle).first()
        if owner:
            raise ValidationError(
                _("@%(handle)s belongs to “%(name)s” (record %(pk)d).")
                % {"handle": row.handle, "name": owner.speaker, "pk": owner.speaker.pk}
            )
    row.full_clean(exclude=["folded", "skeleton"])
