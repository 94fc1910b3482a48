"""Members of the European Parliament: the house's list in XML (``full-list/xml``) and its open data
in JSON (``/api/v2/meps``), and Parltrack's list in JSON (https://parltrack.org), which has groups
and parties with their days.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ....people.officials import PersonPosition, PersonRecord
from ....readers.safe_xml import Element, child_text, descendants
from .gathered import GatheredPeople, field_text, listed_day, listed_objects

_HOUSE = "European Parliament"
_SEAT = PersonPosition("Member of the European Parliament", _HOUSE, language="en", is_office=False)


def read_strasbourg(root: Element) -> Iterator[PersonRecord]:
    """Who sits today: the list tells no days."""
    people = GatheredPeople("europarl.europa.eu")
    for row in descendants(root, "mep"):
        person = people.person(child_text(row, "id"), small_surname(child_text(row, "fullName")))
        person.positions.append(_SEAT)
        person.add_party(child_text(row, "nationalPoliticalGroup"))
        person.add_party(child_text(row, "politicalGroup"))
    yield from people.records()


def read_open_data(found: Any) -> Iterator[PersonRecord]:
    """Who is in one answer; groups are told for those who sit today."""
    people = GatheredPeople("data.europarl.europa.eu")
    for row in listed_objects(found, "data"):
        name = " ".join(filter(None, (field_text(row, "givenName"), field_text(row, "familyName"))))
        person = people.person(
            field_text(row, "identifier"), name or small_surname(field_text(row, "label"))
        )
        person.born, person.died = listed_day(row.get("bday")), listed_day(row.get("deathDate"))
        if group := field_text(row, "api:political-group"):
            person.positions.append(_SEAT)
            person.add_party(group)
    yield from people.records()


def read_parltrack(found: Any) -> Iterator[PersonRecord]:
    """Everybody since 1979, with days."""
    people = GatheredPeople("parltrack.org")
    for row in listed_objects(found):
        name, born = row.get("Name"), row.get("Birth")
        full = field_text(name, "full") if isinstance(name, Mapping) else ""
        person = people.person(field_text(row, "UserID"), small_surname(full))
        person.born = listed_day(born.get("date")) if isinstance(born, Mapping) else None
        person.died = listed_day(row.get("Death"))
        for seat in listed_objects(row, "Constituencies"):
            begin, end = listed_day(seat.get("start")), listed_day(seat.get("end"))
            title = _SEAT.title
            person.positions.append(PersonPosition(title, _HOUSE, begin, end, "en", False))
            person.add_party(field_text(seat, "party"), begin, end)
        for group in listed_objects(row, "Groups"):
            begin, end = listed_day(group.get("start")), listed_day(group.get("end"))
            person.add_party(field_text(group, "Organization"), begin, end)
    yield from people.records()


def small_surname(name: str) -> str:
    """The house writes surnames in capitals: »Anna VAN DER BERG« is Anna Van Der Berg; »McADAM«
    has a small letter in it.
    """
    words = name.split()
    return " ".join(_small(word) if _is_capitals(word) else word for word in words)


_PREFIX = re.compile(r"Ma?c(?=[A-Z])")


def _is_capitals(word: str) -> bool:
    letters = [letter for letter in _PREFIX.sub("", word) if letter.isalpha()]
    return len(letters) > 1 and all(letter.isupper() for letter in letters)


def _small(word: str) -> str:
    prefix = _PREFIX.match(word)
    begin = prefix.end() if prefix else 0
    return word[:begin] + re.sub(r"[^\W\d_]+", lambda part: part[0].title(), word[begin:])
