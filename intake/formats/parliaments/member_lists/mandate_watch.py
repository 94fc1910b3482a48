"""Mandates of German parliaments as abgeordnetenwatch.de's interface gives them
(``/api/v2/candidacies-mandates``): the Bundestag, the Länder and the European Parliament.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ....dates.moments import Moment
from ....people.officials import PersonPosition, PersonRecord
from .gathered import GatheredPeople, field_text, listed_day, listed_objects

_PERIOD = re.compile(
    r"\s*\((?P<house>[^()]*?)\s*(?P<begin>\d{4})?(?:\s*[-–]\s*(?P<end>\d{4}))?\)\Z"
)


def read_mandates(found: Any) -> Iterator[PersonRecord]:
    """Everybody with a mandate; who was only a candidate is none."""
    people = GatheredPeople("abgeordnetenwatch.de")
    for row in listed_objects(found, "data"):
        politician = row.get("politician")
        if field_text(row, "type") in ("", "mandate") and isinstance(politician, Mapping):
            _add(people, row, politician)
    yield from people.records()


def _add(people: GatheredPeople, row: Mapping[str, Any], politician: Mapping[str, Any]) -> None:
    person = people.person(field_text(politician, "id"), field_text(politician, "label"))
    person.addresses.append(field_text(politician, "abgeordnetenwatch_url"))
    house, since, until = _period(row)
    begin, end = (
        listed_day(row.get("start_date")) or since,
        listed_day(row.get("end_date")) or until,
    )
    if house:
        person.positions.append(PersonPosition("Mitglied", house, begin, end, "de", False))
    for each in listed_objects(row, "fraction_membership"):
        group = _PERIOD.sub("", field_text(each, "fraction"))
        first, last = listed_day(each.get("valid_from")), listed_day(each.get("valid_until"))
        person.add_party(group, first or begin, last or end)
    person.add_party(field_text(row, "party"))


def _period(row: Mapping[str, Any]) -> tuple[str, Moment | None, Moment | None]:
    """The house and the years of a period: »Bundestag 2021 - 2025«, behind names in brackets."""
    told = field_text(row, "parliament_period")
    found = _PERIOD.search(f"({told})" if told else field_text(row, "label"))
    if not found:
        return "", None, None
    return found["house"].strip(), listed_day(found["begin"]), listed_day(found["end"])
