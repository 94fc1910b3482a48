"""Members of the Congress and presidents of the United States, as the project congress-legislators
(https://github.com/unitedstates/congress-legislators) publishes them in JSON.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ....people.officials import PersonName, PersonPosition, PersonRecord
from .gathered import GatheredPerson, field_text, listed_day, listed_objects

_SEATS = {
    "rep": ("Representative", "United States House of Representatives", False),
    "sen": ("Senator", "United States Senate", False),
    "prez": ("President of the United States", "", True),
    "viceprez": ("Vice President of the United States", "", True),
}
_CHAMBERS = {"house": "United States House of Representatives", "senate": "United States Senate"}


def read_congress(found: Any) -> Iterator[PersonRecord]:
    """Everybody with a term."""
    for member in listed_objects(found):
        if record := _person(member):
            yield record


def _person(member: Mapping[str, Any]) -> PersonRecord | None:
    ids, name = _inner(member, "id"), _inner(member, "name")
    person = GatheredPerson(field_text(ids, "bioguide", "govtrack"), _usual_name(ids, name))
    if not person.name:
        return None
    person.names += [PersonName(each) for each in _other_names(member, name)]
    person.born = listed_day(_inner(member, "bio").get("birthday"))
    if wikidata := field_text(ids, "wikidata"):
        person.addresses.append(f"https://www.wikidata.org/wiki/{wikidata}")
    for term in listed_objects(member, "terms"):
        _add_term(person, term)
    for role in listed_objects(member, "leadership_roles"):
        begin, end = listed_day(role.get("start")), listed_day(role.get("end"))
        chamber = _CHAMBERS.get(field_text(role, "chamber"), "")
        person.positions.append(
            PersonPosition(field_text(role, "title"), chamber, begin, end, "en", True)
        )
    return person.record("congress-legislators")


def _inner(row: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = row.get(name)
    return found if isinstance(found, Mapping) else {}


def _usual_name(ids: Mapping[str, Any], name: Mapping[str, Any]) -> str:
    """The name that everybody writes, which an encyclopedia has: »Bob«, not »Robert P.«."""
    usual = re.sub(r"\s*\(.*\)\Z", "", field_text(ids, "wikipedia"))
    last = field_text(name, "last")
    return usual if last and last in usual else _full_name(name, field_text(name, "first"))


def _full_name(name: Mapping[str, Any], first: str) -> str:
    return " ".join(filter(None, (first, field_text(name, "last"), field_text(name, "suffix"))))


def _other_names(member: Mapping[str, Any], name: Mapping[str, Any]) -> Iterator[str]:
    yield field_text(name, "official_full")
    yield _full_name(name, field_text(name, "first"))
    if nickname := field_text(name, "nickname"):
        yield _full_name(name, nickname)
    for other in listed_objects(member, "other_names"):
        first, last = field_text(other, "first"), field_text(other, "last")
        yield " ".join(filter(None, (first or field_text(name, "first"), last)))


def _add_term(person: GatheredPerson, term: Mapping[str, Any]) -> None:
    title, body, is_office = _SEATS.get(field_text(term, "type"), ("", "", False))
    begin, end = listed_day(term.get("start")), listed_day(term.get("end"))
    if title:
        person.positions.append(PersonPosition(title, body, begin, end, "en", is_office))
    affiliations = list(listed_objects(term, "party_affiliations"))
    for each in affiliations:
        person.add_party(
            field_text(each, "party"), listed_day(each.get("start")), listed_day(each.get("end"))
        )
    if not affiliations:
        person.add_party(field_text(term, "party"), begin, end)
    person.addresses.append(field_text(term, "url"))
