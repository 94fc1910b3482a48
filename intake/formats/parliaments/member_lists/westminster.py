"""Members of both houses of Westminster, as the houses' interface of members gives them: what a
search finds, and the history of members' names, parties and seats
(https://members-api.parliament.uk). Of the Northern Ireland Assembly its members and their roles.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ....people.officials import PersonName, PersonPosition, PersonRecord
from .gathered import (
    GatheredPeople,
    GatheredPerson,
    field_text,
    listed_day,
    listed_objects,
    unaddressed_name,
)

_ASSEMBLY = PersonPosition(
    "Member of the Legislative Assembly", "Northern Ireland Assembly", None, None, "en", False
)
_HOUSES = {1: "House of Commons", 2: "House of Lords"}


def read_westminster(found: Any) -> Iterator[PersonRecord]:
    """Everybody of one answer."""
    people = GatheredPeople("members-api.parliament.uk")
    rows = [found] if isinstance(found, Mapping) and "value" in found else found
    for row in listed_objects(rows, "items"):
        member = row.get("value", row)
        if isinstance(member, Mapping):
            _add(people, member)
    yield from people.records()


def _add(people: GatheredPeople, member: Mapping[str, Any]) -> None:
    named = list(listed_objects(member, "nameHistory"))
    latest = max(named, key=lambda row: field_text(row, "startDate"), default=member)
    person = people.person(
        field_text(member, "id"), unaddressed_name(field_text(latest, "nameDisplayAs"))
    )
    for row in named:
        name = unaddressed_name(field_text(row, "nameDisplayAs"))
        begin, end = listed_day(row.get("startDate")), listed_day(row.get("endDate"))
        person.names.append(PersonName(name, begin, end))
    for row in listed_objects(member, "partyHistory"):
        begin, end = listed_day(row.get("startDate")), listed_day(row.get("endDate"))
        person.add_party(field_text(row, "party"), begin, end)
    for row in listed_objects(member, "houseMembershipHistory"):
        _add_seat(person, row)
    if isinstance(seat := member.get("latestHouseMembership"), Mapping):
        _add_seat(person, seat)
        # The interface tells since when of the seat, and not of the party.
        person.add_party(field_text(member, "latestParty"))


def read_stormont(found: Any) -> Iterator[PersonRecord]:
    """Members with their party, or roles with the day on which they began; not those in committees
    and groups.
    """
    people = GatheredPeople("niassembly.gov.uk")
    for row in _rows_inside(found):
        name = unaddressed_name(field_text(row, "MemberFullDisplayName", "MemberName"))
        person = people.person(field_text(row, "PersonId", "PersonID"), name)
        person.add_party(field_text(row, "PartyName"))
        begin = listed_day(row.get("AffiliationStart"))
        role = field_text(row, "Role")
        if not role:
            person.positions.append(_ASSEMBLY)
        elif re.search("Minist|Office Holder", field_text(row, "RoleType")):
            body = field_text(row, "Organisation")
            person.positions.append(PersonPosition(role, body, begin, None, "en"))
    yield from people.records()


def _rows_inside(found: Any) -> Iterator[Mapping[str, Any]]:
    """The rows of the only list that lies in objects of one field each."""
    while isinstance(found, Mapping) and len(found) == 1:
        (found,) = found.values()
    yield from listed_objects(found)


def _add_seat(person: GatheredPerson, seat: Mapping[str, Any]) -> None:
    house = seat.get("house")
    begin, end = (
        listed_day(seat.get("membershipStartDate")),
        listed_day(seat.get("membershipEndDate")),
    )
    body = _HOUSES.get(house, "") if isinstance(house, int) else ""
    title = "Member of the House of Lords" if house == 2 else "Member of Parliament"
    person.positions.append(PersonPosition(title, body, begin, end, "en", False))
