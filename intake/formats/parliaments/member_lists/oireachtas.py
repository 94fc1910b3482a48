"""Members of the Dáil and the Seanad, as the Oireachtas' interface gives them
(https://api.oireachtas.ie, ``/v1/members``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ....dates.moments import Moment
from ....people.officials import PersonPosition, PersonRecord
from .gathered import GatheredPeople, GatheredPerson, field_text, listed_day, listed_objects

_HOUSES = {"dail": ("Teachta Dála", "Dáil Éireann"), "seanad": ("Senator", "Seanad Éireann")}


def read_oireachtas(found: Any) -> Iterator[PersonRecord]:
    """Everybody of one answer."""
    people = GatheredPeople("oireachtas")
    for row in listed_objects(found, "results"):
        member = row.get("member")
        if isinstance(member, Mapping):
            person = people.person(
                field_text(member, "memberCode", "pId"), field_text(member, "fullName")
            )
            person.died = listed_day(member.get("dateOfDeath"))
            for membership in _unwrapped(member, "memberships", "membership"):
                _add(person, membership)
    yield from people.records()


def _unwrapped(row: Mapping[str, Any], many: str, one: str) -> Iterator[Mapping[str, Any]]:
    for each in listed_objects(row, many):
        if isinstance(inner := each.get(one), Mapping):
            yield inner


def _days(row: Mapping[str, Any]) -> tuple[Moment | None, Moment | None]:
    days = row.get("dateRange")
    if not isinstance(days, Mapping):
        return None, None
    return listed_day(days.get("start")), listed_day(days.get("end"))


def _add(person: GatheredPerson, membership: Mapping[str, Any]) -> None:
    house = membership.get("house")
    code = field_text(house, "houseCode") if isinstance(house, Mapping) else ""
    title, body = _HOUSES.get(code, ("", ""))
    begin, end = _days(membership)
    if title:
        person.positions.append(PersonPosition(title, body, begin, end, "en", False))
    for party in _unwrapped(membership, "parties", "party"):
        since, until = _days(party)
        person.add_party(field_text(party, "showAs"), since or begin, until or end)
    for office in _unwrapped(membership, "offices", "office"):
        since, until = _days(office)
        person.positions.append(
            PersonPosition(field_text(office, "officeName"), "", since, until, "en")
        )
