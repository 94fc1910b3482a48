"""Members of the Swiss Federal Assembly, as its two web services give them: ``MemberCouncil`` and
``MemberCouncilHistory`` of ws.parlament.ch, and ``councillors`` of the older one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ....people.officials import PersonPosition, PersonRecord
from .gathered import GatheredPeople, field_text, listed_day, listed_objects

_COUNCILS = {
    **{"N": "Nationalrat", "NR": "Nationalrat", "CN": "Nationalrat"},
    **{"S": "Ständerat", "SR": "Ständerat", "CE": "Ständerat"},
    **{"B": "Bundesrat", "BR": "Bundesrat", "CF": "Bundesrat"},
}
_OWN_LANGUAGE = "DE"  # each row comes once for each of five languages


def read_federal_assembly(found: Any) -> Iterator[PersonRecord]:
    """Everybody of one answer; the rows in German where it has them in several languages."""
    people = GatheredPeople("parlament.ch")
    rows = list(listed_objects(_listed(found)))
    languages = {field_text(row, "Language") for row in rows}
    for row in rows:
        if len(languages) == 1 or field_text(row, "Language") in ("", _OWN_LANGUAGE):
            _add(people, _plain(row))
    yield from people.records()


def _listed(found: Any) -> Any:
    inner = found.get("d", found) if isinstance(found, Mapping) else found
    return inner.get("results", [inner]) if isinstance(inner, Mapping) else inner


def _plain(row: Mapping[str, Any]) -> dict[str, Any]:
    """The row under the names of the present service."""
    if "firstName" not in row:
        return dict(row)
    seat = row.get("membership")
    days = seat if isinstance(seat, Mapping) else {}
    return {
        "PersonNumber": row.get("id"),
        "FirstName": row.get("firstName"),
        "LastName": row.get("lastName"),
        "CouncilAbbreviation": _short(row, "council"),
        "PartyAbbreviation": _short(row, "party"),
        "DateJoining": days.get("entryDate"),
        "DateLeaving": days.get("leavingDate"),
        "DateOfBirth": row.get("birthDate"),
        "DateOfDeath": row.get("dateOfDeath"),
    }


def _short(row: Mapping[str, Any], name: str) -> str:
    found = row.get(name)
    return (
        field_text(found, "abbreviation", "name")
        if isinstance(found, Mapping)
        else str(found or "")
    )


def _add(people: GatheredPeople, row: Mapping[str, Any]) -> None:
    name = " ".join(filter(None, (field_text(row, "FirstName"), field_text(row, "LastName"))))
    person = people.person(field_text(row, "PersonNumber", "ID"), name)
    person.born, person.died = (
        listed_day(row.get("DateOfBirth")),
        listed_day(row.get("DateOfDeath")),
    )
    short = field_text(row, "CouncilAbbreviation")
    council = _COUNCILS.get(short) or field_text(row, "CouncilName") or short
    begin, end = listed_day(row.get("DateJoining")), listed_day(row.get("DateLeaving"))
    if council:
        title = f"Mitglied des {council}s"
        person.positions.append(
            PersonPosition(title, council, begin, end, "de", council == "Bundesrat")
        )
    # A party is the one of today, or of the last day; since when, nobody tells.
    person.add_party(field_text(row, "PartyAbbreviation", "PartyName"), None, end)
