"""Members of the Scottish Parliament from its open data (https://data.parliament.scot): people in
one file, their seats, parties and offices in others, each by the name of its address.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ....dates.moments import Moment
from ....errors import BrokenDocumentError
from ....people.officials import PersonPosition, PersonRecord
from .gathered import GatheredPeople, GatheredPerson, field_text, listed_day, listed_objects

_HOUSE = "Scottish Parliament"
_SEATS = ("memberelectionconstituencystatuses", "memberelectionregionstatuses")

_Row = Mapping[str, Any]


def read_holyrood(found: Any, beside: Callable[[str], bytes | None]) -> Iterator[PersonRecord]:
    """Everybody of whom these files tell more than a name. Of whoever is no member today and whose
    days stand in no file there is nothing to tell.
    """
    people = GatheredPeople("data.parliament.scot")
    known: dict[str, GatheredPerson] = {}
    for row in listed_objects(found):
        number = field_text(row, "PersonID")
        known[number] = people.person(number, _name(row))
        if not row.get("BirthDateIsProtected"):
            known[number].born = listed_day(row.get("BirthDate"))
    for file in _SEATS:
        for row in _rows(file, beside):
            _add(known, row, "member", _HOUSE, is_office=False)
    for row in listed_objects(found):
        person = known[field_text(row, "PersonID")]
        if row.get("IsCurrent") is True and not person.positions:
            person.positions.append(PersonPosition("member", _HOUSE, None, None, "en", False))
    offices = _names("governmentroles", beside)
    for row in _rows("membergovernmentroles", beside):
        office = offices.get(field_text(row, "GovernmentRoleID"), "")
        _add(known, row, office, "Scottish Government", is_office=True)
    _add_parties(known, beside)
    yield from (each for each in people.records() if each.positions or each.parties)


def _name(row: _Row) -> str:
    """»Adler, Anna« is Anna Adler."""
    last, _, first = field_text(row, "ParliamentaryName").partition(",")
    return f"{first.strip()} {last.strip()}".strip()


def _rows(name: str, beside: Callable[[str], bytes | None]) -> list[_Row]:
    """None of a file that is not there; a damaged one would leave everybody without their days."""
    try:
        return list(listed_objects(json.loads(beside(f"{name}.json") or b"[]")))
    except (ValueError, RecursionError) as error:
        raise BrokenDocumentError(f"{name}.json") from error


def _names(name: str, beside: Callable[[str], bytes | None]) -> dict[str, str]:
    return {
        field_text(row, "ID"): field_text(row, "PreferredName", "ActualName", "Name")
        for row in _rows(name, beside)
    }


def _days(row: _Row) -> tuple[Moment | None, Moment | None]:
    return listed_day(row.get("ValidFromDate")), listed_day(row.get("ValidUntilDate"))


def _add(
    known: Mapping[str, GatheredPerson], row: _Row, title: str, body: str, *, is_office: bool
) -> None:
    person = known.get(field_text(row, "PersonID"))
    if person and title:
        position = PersonPosition(title, body, *_days(row), "en", is_office)
        person.positions.append(position)


def _add_parties(
    known: Mapping[str, GatheredPerson], beside: Callable[[str], bytes | None]
) -> None:
    parties = _names("parties", beside)
    for row in _rows("memberparties", beside):
        if person := known.get(field_text(row, "PersonID")):
            person.add_party(parties.get(field_text(row, "PartyID"), ""), *_days(row))
