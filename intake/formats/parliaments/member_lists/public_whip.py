"""Members in the XML of Public Whip, which OpenAustralia, KildareStreet and TheyWorkForYou's older
lists share: seats (``member``, ``lord``), offices (``moffice``), and who held which (``person``).
"""

from __future__ import annotations

from collections.abc import Iterator

from ....dates.moments import Moment
from ....people.officials import PersonPosition, PersonRecord
from ....readers.safe_xml import Element, attribute, children, descendants
from .gathered import GatheredPeople, GatheredPerson, listed_day, unaddressed_name

_HOUSES = {
    **{"commons": "House of Commons", "lords": "House of Lords", "senate": "Senate"},
    **{"representatives": "House of Representatives", "dail": "Dáil Éireann"},
    **{"scotland": "Scottish Parliament", "ni": "Northern Ireland Assembly"},
    **{"seanad": "Seanad Éireann", "assembly": "Northern Ireland Assembly"},
}
_ROWS = ("member", "lord", "moffice", "royal", "member_ni", "member_scotland")


def is_public_whip_list(root: Element) -> bool:
    """Whether there are people in it and no debates."""
    return next(descendants(root, *_ROWS, "person"), None) is not None


def read_public_whip(root: Element, *beside: Element) -> Iterator[PersonRecord]:
    """Everybody in these files; a seat whose person no file tells is its name's."""
    people = GatheredPeople("publicwhip")
    owners, names = _owners((root, *beside))
    for file in (root, *beside):
        for row in descendants(file, *_ROWS):
            owner = owners.get(attribute(row, "id"), "")
            owner = owner or owners.get(attribute(row, "matchid"), "")
            name = names.get(owner) or _name(row)
            if name:
                _add(people.person(owner or f"name:{name}", name), row)
    yield from people.records()


def _owners(files: tuple[Element, ...]) -> tuple[dict[str, str], dict[str, str]]:
    """Whose each seat and office is, and what everybody is called."""
    owners: dict[str, str] = {}
    names: dict[str, str] = {}
    for file in files:
        for person in descendants(file, "person"):
            number = attribute(person, "id")
            names[number] = unaddressed_name(attribute(person, "latestname"))
            for office in children(person, "office"):
                owners[attribute(office, "id")] = number
    return owners, names


def _name(row: Element) -> str:
    parts = [attribute(row, part) for part in ("firstname", "lastname")]
    if any(parts):
        return " ".join(filter(None, parts))
    of = attribute(row, "lordofname")
    title = [attribute(row, "title"), attribute(row, "lordname"), f"of {of}" if of else ""]
    return (
        " ".join(filter(None, title))
        if attribute(row, "title")
        else unaddressed_name(attribute(row, "name"))
    )


def _days(row: Element) -> tuple[Moment | None, Moment | None]:
    return listed_day(attribute(row, "fromdate")), listed_day(attribute(row, "todate"))


def _add(person: GatheredPerson, row: Element) -> None:
    begin, end = _days(row)
    if title := attribute(row, "position"):
        body = attribute(row, "dept")
        person.positions.append(PersonPosition(title, body, begin, end, "en", True))
        return
    house = _HOUSES.get(attribute(row, "house"), attribute(row, "house"))
    title = "Senator" if house in ("Senate", "Seanad Éireann") else "member"
    person.positions.append(PersonPosition(title, house, begin, end, "en", False))
    person.add_party(attribute(row, "party") or attribute(row, "affiliation"), begin, end)
