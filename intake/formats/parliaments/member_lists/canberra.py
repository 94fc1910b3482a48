"""Members since 1901 as Australia's Parliamentary Handbook has them
(https://handbookapi.aph.gov.au, ``/api/individuals``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ....dates.moments import Moment
from ....people.officials import PersonName, PersonPosition, PersonRecord
from .gathered import GatheredPeople, GatheredPerson, field_text, listed_day, listed_objects
from .strasbourg import small_surname

# Who serves has a day before the first parliament as the end, or the day of the answer.
_NO_DAY = "1900-01-01"
_MEMBER = ("Member of Parliament", "House of Representatives")
_SENATOR = ("Senator", "Senate")

_Days = tuple[Moment | None, Moment | None]


def read_handbook(found: Any) -> Iterator[PersonRecord]:
    """Everybody of one answer, with seats and parties; surnames out of capitals."""
    people = GatheredPeople("handbook.aph.gov.au")
    for row in listed_objects(found, "value"):
        last = small_surname(field_text(row, "FamilyName"))
        given = field_text(row, "GivenName")
        name = f"{field_text(row, 'PreferredName') or given} {last}"
        person = people.person(field_text(row, "PHID"), name if last else "")
        person.names.append(PersonName(f"{given} {last}"))
        person.born, person.died = (
            _day(row, "DateOfBirth", ""),
            _day(row, "DateOfDeath", ""),
        )
        _add_service(person, row)
    yield from people.records()


def _day(row: Mapping[str, Any], name: str, serving_until: str) -> Moment | None:
    written = field_text(row, name)
    return None if written in (_NO_DAY, serving_until) else listed_day(written)


def _add_service(person: GatheredPerson, row: Mapping[str, Any]) -> None:
    """Seats in the House have their electorates; the service beside them is in the Senate."""
    serves = field_text(row, "InCurrentParliament").lower() == "true"
    until = field_text(row, "ServiceHistory_End") if serves else ""
    houses = str(row.get("MPorSenator"))  # a list of words, or one
    seats = [
        (_day(seat, "ServiceStart", ""), _day(seat, "ServiceEnd", until))
        for seat in listed_objects(row, "ElectorateService")
    ]
    services = []
    for service in listed_objects(row, "PartyParliamentaryService"):
        services.append((_day(service, "DateStart", ""), _day(service, "DateEnd", until)))
        for party in listed_objects(service, "SecondaryService"):
            if field_text(party, "RoSType") in ("Parties Represented", ""):
                days = _day(party, "DateStart", ""), _day(party, "DateEnd", until)
                person.add_party(field_text(party, "Value"), *days)
    if "Member" in houses:
        _add_seats(person, _MEMBER, seats or services)
    if "Senator" in houses:
        beside = [each for each in services if not _is_of(each, seats)]
        _add_seats(person, _SENATOR, beside)


def _is_of(service: _Days, seats: list[_Days]) -> bool:
    """Whether a service begins in one of these seats."""
    begin = service[0]
    return begin is not None and any(
        first and first.day <= begin.day and (last is None or begin.day < last.last_day)
        for first, last in seats
    )


def _add_seats(person: GatheredPerson, seat: tuple[str, str], terms: list[_Days]) -> None:
    for begin, end in terms:
        person.positions.append(PersonPosition(*seat, begin, end, "en", False))
