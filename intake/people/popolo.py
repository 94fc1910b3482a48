"""Popolo: people, bodies and memberships as JSON (https://www.popoloproject.com), of which
parlparse's people.json of Westminster and EveryPolitician's lists of all parliaments are dialects.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from ..dates.moments import Moment
from ..dates.stamps import read_stamp
from .officials import PartyMembership, PersonName, PersonPosition, PersonRecord

_PARTY = frozenset({"party", "faction", "parliamentary group", "political party"})
_OPEN = ("", "0000-00-00", "9999-12-31")  # days that nobody knows, or that have not come
_NO_PARTIES = ("unknown", "independent", "")
_NOTES_OF_OTHERS = frozenset({"multilingual", "alternate", "previous spelling"})

_Row = Mapping[str, Any]


def read_popolo(told: Any) -> Iterator[PersonRecord]:
    """Everybody on a list, which is the JSON as it was parsed."""
    bodies, posts, terms = (
        {str(each.get("id")): each for each in _rows(told, name)}
        for name in ("organizations", "posts", "events")
    )
    held: dict[str, list[_Row]] = defaultdict(list)
    for membership in _rows(told, "memberships"):
        held[str(membership.get("person_id"))].append(membership)
    for person in _rows(told, "persons"):
        memberships = held[str(person.get("id"))]
        if names := tuple(_names(person, memberships)):
            yield _record(person, names, memberships, _Lists(bodies, posts, terms))


class _Lists:
    """Bodies, posts and terms by their ids."""

    def __init__(self, bodies: _Row, posts: _Row, terms: _Row) -> None:
        self.bodies, self.posts, self.terms = bodies, posts, terms

    def name_of(self, number: str) -> str:
        return str(self.bodies.get(number, {}).get("name") or "")

    def is_party(self, number: str) -> bool:
        kind = str(self.bodies.get(number, {}).get("classification") or "")
        return kind.lower() in _PARTY or number.startswith("party/")

    def days(self, row: _Row) -> tuple[Moment | None, Moment | None]:
        """Its own, else those of the term that it belongs to."""
        term = self.terms.get(str(row.get("legislative_period_id")), {})
        begin = _day(row.get("start_date")) or _day(term.get("start_date"))
        return begin, _day(row.get("end_date")) or _day(term.get("end_date"))


def _rows(told: Any, name: str) -> list[_Row]:
    found = told.get(name) if isinstance(told, dict) else None
    return [row for row in found or () if isinstance(row, dict)]


def _day(written: Any) -> Moment | None:
    return None if not isinstance(written, str) or written in _OPEN else read_stamp(written)


def _record(
    person: _Row, names: tuple[PersonName, ...], memberships: list[_Row], lists: _Lists
) -> PersonRecord:
    present = [each for each in names if each.end is None] or list(names)
    links = person.get("links")
    return PersonRecord(
        identifier=str(person.get("id")),
        name=str(person.get("name") or "") or present[-1].name,
        source="popolo",
        names=names,
        positions=tuple(dict.fromkeys(_positions(memberships, lists))),
        parties=tuple(dict.fromkeys(_parties(memberships, lists))),
        born=_day(person.get("birth_date")),
        died=_day(person.get("death_date")),
        addresses=tuple(
            str(link["url"])
            for link in (links if isinstance(links, list) else ())
            if isinstance(link, dict) and link.get("url")
        ),
    )


def _names(person: _Row, memberships: list[_Row]) -> Iterator[PersonName]:
    """Names in use with their days; spellings in other languages are not the person's own, and a
    peer is called by the title.
    """
    found = [
        PersonName(name, _day(row.get("start_date")), _day(row.get("end_date")))
        for row in (*_rows(person, "other_names"), *_own_names(memberships))
        if str(row.get("note") or "").lower() not in _NOTES_OF_OTHERS and (name := _name(row))
    ]
    told = str(person.get("name") or "")
    if told and told not in [each.name for each in found]:
        found.append(PersonName(told))
    yield from sorted(dict.fromkeys(found), key=lambda each: each.begin.iso if each.begin else "")


def _own_names(memberships: list[_Row]) -> Iterator[_Row]:
    for membership in memberships:
        if isinstance(name := membership.get("name"), dict):
            yield name


def _name(row: _Row) -> str:
    if row.get("name"):
        return str(row["name"])
    if row.get("lordname") or row.get("lordofname"):
        of = "of" if row.get("lordofname") else ""
        parts = [row.get("honorific_prefix"), row.get("lordname"), of, row.get("lordofname")]
    else:
        parts = [row.get(part) for part in ("given_name", "additional_name", "family_name")]
    return " ".join(str(part) for part in parts if part)


def _positions(memberships: list[_Row], lists: _Lists) -> Iterator[PersonPosition]:
    for row in memberships:
        post = lists.posts.get(str(row.get("post_id")), {})
        body = str(row.get("organization_id") or post.get("organization_id") or "")
        if lists.is_party(body):
            continue
        role = str(row.get("role") or post.get("role") or "member")
        begin, end = lists.days(row)
        is_office = role.lower() not in ("member", "mp", "")
        name = lists.name_of(body) or str(post.get("label") or "")
        yield PersonPosition(role, name, begin, end, "en", is_office)


def _parties(memberships: list[_Row], lists: _Lists) -> Iterator[PartyMembership]:
    for row in memberships:
        body = str(row.get("on_behalf_of_id") or "")
        if not body and lists.is_party(str(row.get("organization_id") or "")):
            body = str(row.get("organization_id"))
        name = lists.name_of(body)
        if name.lower() not in _NO_PARTIES:
            yield PartyMembership(name, *lists.days(row))
