"""Members of parliaments from official lists, as records of speakers with dated positions and
parties.

A name that two people on the list have, or several records, is left out and said: the wrong
person's statements would be worse than none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from django.utils.translation import gettext as _

from intake import Document, Moment
from intake.formats.parliaments.people_lists import read_people
from intake.people.officials import PartyMembership, PersonPosition, PersonRecord
from speakers.models import Name, Speaker
from speakers.name_matching import comparable_name
from speakers.record_files.record_import import Effect, Held, Record, bring_in

_LONGEST = 300  # of names and titles


@dataclass
class MemberImport:
    """What a list does to the records; ``left_out`` are sentences."""

    effects: list[Effect] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)


def import_members(path: Path, *, dry_run: bool) -> MemberImport:
    """Bring in all whose name is theirs alone. Raises OSError, IntakeError for what is no list, and
    RefusedError.
    """
    people = list(read_people(Document(path.read_bytes(), name=path.name), _files_beside(path)))
    done = MemberImport()
    records = list(_records(people, done.left_out))
    done.effects = bring_in(records, dry_run=dry_run)
    return done


def _files_beside(path: Path) -> Callable[[str], bytes | None]:
    def read(name: str) -> bytes | None:
        file = path.with_name(name)
        return file.read_bytes() if file.is_file() else None

    return read


def _records(people: Iterable[PersonRecord], left_out: list[str]) -> Iterator[Record]:
    by_number = {person.identifier: person for person in people}
    bearers = Counter(comparable_name(person.name) for person in by_number.values())
    for person in by_number.values():
        name = person.name.strip()
        if not name or len(name) > _LONGEST:
            left_out.append(_("%(id)s: without a name.") % {"id": person.identifier})
        elif bearers[comparable_name(name)] > 1:
            said = _("%(name)s (%(id)s): several people on the list have this name.")
            left_out.append(said % {"name": name, "id": person.identifier})
        elif Speaker.objects.named(name)[:2].count() > 1:
            said = _("%(name)s (%(id)s): several records go by this name; merge them first.")
            left_out.append(said % {"name": name, "id": person.identifier})
        else:
            yield _record(person, name)


def _record(person: PersonRecord, name: str) -> Record:
    former = {each.name.strip() for each in person.names} - {name, ""}
    return Record(
        row=f"{person.identifier} {name}",
        name=name,
        names=tuple((each[:_LONGEST], Name.Kind.FORMER, "") for each in sorted(former)),
        positions=tuple(dict.fromkeys(_held(person))),
    )


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
            title.strip()[:_LONGEST], organisation.strip()[:_LONGEST], start, end, person.source
        )


def _first_day(moment: Moment | None) -> date | None:
    return moment.day if moment else None
