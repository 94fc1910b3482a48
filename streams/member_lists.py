"""Members of parliaments from official lists, as records of speakers with dated positions and
parties.

A name that several people on the list have is the one's who alone is in office on the day, as far
as the dates tell; else, or where several records go by it, it is left out and said: the wrong
person's statements would be worse than none.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Set
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from django.db.models import Count, Q
from django.utils import timezone
from django.utils.translation import gettext as _

from intake import Document, Moment
from intake.dates.moments import Precision
from intake.formats.parliaments.people_lists import read_people
from intake.people.officials import PartyMembership, PersonPosition, PersonRecord, holds_on
from speakers.models import Name, Position, Speaker
from speakers.name_matching import comparable_name
from speakers.record_files.record_import import Effect, Held, Record, bring_in

_LONGEST = 300  # of names and titles
# What stands for a letter that a table was saved without; no database takes U+0000.
_LOST_LETTER = re.compile("[?\ufffd\0]")


@dataclass
class MemberList:
    """The records that a list's people are; ``left_out`` are sentences about those who are none."""

    records: list[Record]
    left_out: list[str]


@dataclass
class MemberImport:
    """What a list does to the records; ``left_out`` are sentences."""

    effects: list[Effect]
    left_out: list[str]


def import_members(path: Path, *, dry_run: bool, in_office: bool = False) -> MemberImport:
    """Bring in all whose name is theirs alone today, or of them who is in office. Raises OSError,
    IntakeError for what is no list, and RefusedError.
    """
    document = Document(path.read_bytes(), name=path.name)
    listed = listed_members(document, _files_beside(path), in_office=in_office)
    return MemberImport(bring_in(listed.records, dry_run=dry_run), listed.left_out)


def listed_members(
    document: Document, beside: Callable[[str], bytes | None], *, in_office: bool
) -> MemberList:
    """The people of a list whose name is theirs alone today; with ``in_office`` without those whose
    offices and mandates have all ended. Raises IntakeError for what is no list.
    """
    people = list(read_people(document, beside))
    left_out: list[str] = []
    return MemberList(list(_records(people, left_out, in_office=in_office)), left_out)


def _files_beside(path: Path) -> Callable[[str], bytes | None]:
    def read(name: str) -> bytes | None:
        file = path.with_name(name)
        return file.read_bytes() if file.is_file() else None

    return read


def _records(
    people: Iterable[PersonRecord], left_out: list[str], *, in_office: bool
) -> Iterator[Record]:
    by_number = {person.identifier: person for person in people}
    bearers: dict[str, list[PersonRecord]] = defaultdict(list)
    for person in by_number.values():
        bearers[comparable_name(person.name)].append(person)
    today = timezone.localdate()
    of_others = _shared_names(by_number.values())
    unclear = _names_of_several_records(bearers)
    for person in by_number.values():
        if in_office and _is_over(person, today):
            continue
        name = comparable_name(person.name)
        if reason := _reason_against(person, bearers[name], today, unclear=name in unclear):
            left_out.append(reason)
        else:
            yield _record(person, person.name.strip(), of_others)


def _names_of_several_records(names: Iterable[str]) -> set[str]:
    """Asked once for all of them: a list may have twelve thousand."""
    wanted = [name for name in names if not _LOST_LETTER.search(name)]
    found = Name.objects.filter(speaker__in=Speaker.objects.current(), folded__in=wanted)
    records = found.order_by().values("folded").annotate(records=Count("speaker", distinct=True))
    return set(records.filter(records__gt=1).values_list("folded", flat=True))


def _reason_against(
    person: PersonRecord, bearers: list[PersonRecord], today: date, *, unclear: bool
) -> str:
    """Why no record is made or completed by this person, in a sentence; "" where one is."""
    name = person.name.strip()
    if not name or len(name) > _LONGEST:
        return _("%(id)s: without a name.") % {"id": person.identifier}
    if _LOST_LETTER.search(name):
        said = _("%(name)s (%(id)s): letters of the name are lost in the list.")
    elif not _is_meant(person, bearers, today):
        said = _("%(name)s (%(id)s): several people on the list have this name.")
    elif unclear:
        said = _("%(name)s (%(id)s): several records go by this name; merge them first.")
    else:
        return ""
    return said % {"name": name, "id": person.identifier}


def _is_meant(person: PersonRecord, bearers: list[PersonRecord], today: date) -> bool:
    """Whether the name is this person's: of several, only this one may be in office, and is; and
    so is whoever is on record by it, who may be another one of them.
    """
    if len(bearers) == 1:
        return True
    serving = [each for each in bearers if not _is_over(each, today)]
    held = [each for each in person.positions if each.begin and holds_on(each, today)]
    if serving != [person] or not held:
        return False
    known = Speaker.objects.named(person.name)
    goes_on = Q(positions__end_on=None) | Q(positions__end_on__gte=today)
    return not known.exists() or known.filter(goes_on, positions__start_on__lte=today).exists()


def _is_over(person: PersonRecord, today: date) -> bool:
    """Whether somebody is dead, or all offices and mandates with dates have ended."""
    if person.died and person.died.last_day < today:
        return True
    dated = [each for each in person.positions if each.begin or each.end]
    return bool(dated) and not any(each.end is None or each.end.last_day >= today for each in dated)


def _shared_names(people: Iterable[PersonRecord]) -> set[str]:
    """Names that more than one on the list has had, which tell nobody."""
    seen: Counter[str] = Counter()
    for person in people:
        seen.update({comparable_name(each.name) for each in person.names})
    return {name for name, count in seen.items() if count > 1}


def _record(person: PersonRecord, name: str, of_others: Set[str]) -> Record:
    return Record(
        row=f"{person.identifier} {name}",
        name=name,
        names=tuple(sorted(set(_other_names(person, name, of_others)))),
        positions=tuple(dict.fromkeys(_held(person))),
    )


def _other_names(
    person: PersonRecord, name: str, of_others: Set[str]
) -> Iterator[tuple[str, str, str]]:
    """Names that have ended are former ones; of the rest those that are this person's alone."""
    for each in person.names:
        other = each.name.strip()[:_LONGEST]
        if other in (name, "") or _LOST_LETTER.search(other):
            continue
        if each.begin or each.end:
            yield other, Name.Kind.FORMER, ""
        elif comparable_name(other) not in of_others:
            yield other, Name.Kind.ALIAS, ""


def _held(person: PersonRecord) -> Iterator[Held]:
    """Mandates, offices and parties, each with its days; none that ends before it begins."""
    languages = {position.language for position in person.positions if position.is_office}
    for position in person.positions:
        # An office in several languages is one office: the list's own language goes first.
        if position.language == "en" and languages - {"en", ""}:
            continue
        yield from _dated(position.title, position.organisation, position, person)
    for membership in person.parties:
        yield from _dated(_("member"), membership.party, membership, person)


def _dated(
    title: str, organisation: str, held: PersonPosition | PartyMembership, person: PersonRecord
) -> Iterator[Held]:
    start, end = _first_day(held.begin), held.end.last_day if held.end else None
    if end is None and person.died:  # nobody holds anything longer
        end = person.died.last_day
    if title.strip() and not (start and end and end < start):
        yield Held(
            title.strip()[:_LONGEST],
            organisation.strip()[:_LONGEST],
            start,
            end,
            person.source,
            _precision(held.begin),
            # After a death its day ends what else had no end.
            _precision(held.end),
        )


def _precision(moment: Moment | None) -> str:
    """How precisely a position's day is known; what is more precise than a day is a day."""
    known = moment.precision if moment else Precision.DAY
    return known if known in (Precision.YEAR, Precision.MONTH) else Position.Precision.DAY


def _first_day(moment: Moment | None) -> date | None:
    return moment.day if moment else None
