"""Members in a table: the CSV that parliaments and EveryPolitician offer beside everything else.

A row is a person's seat, office or party in a time; columns are known by their names. Whether
»03/04/2019« is in March or April the other days of the table tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ....dates.moments import Moment
from ....errors import NoArticleError
from ....people.officials import PersonPosition, PersonRecord
from .gathered import (
    GatheredPeople,
    field_text,
    listed_day,
    listed_objects,
    unaddressed_name,
)
from .strasbourg import small_surname

# What columns are called, without anything but letters and digits.
_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "identifier": ("id", "item", "person", "politician", "personid", "personnumber", "memberid",
                   "mepidentifier", "bioguideid", "wikidata", "membercode", "bioguide"),
    "name": ("name", "fullname", "nameforbal", "itemlabel", "personlabel", "politicianlabel",
             "memberlabel", "member", "membername", "anzeigename", "mp"),
    "first": ("firstname", "givenname", "mepgivenname", "vorname", "first", "preferredname",
              "prenom", "prénom"),
    "last": ("lastname", "surname", "familyname", "mepfamilyname", "nachname", "last",
             "nomdefamille", "nom"),
    "particle": ("namenszusatz", "namensvorsatz", "praefix", "präfix", "adelsprädikat", "adel"),
    "house": ("chamber", "house", "councilname", "council", "parliament", "rat", "type"),
    "office": ("title", "role", "office", "position", "ministers", "ministerialtitle", "portfolio",
               "function", "amt", "funktion", "positionlabel", "officelabel"),
    "party": ("party", "politicalparty", "politicalaffiliation", "partyname", "partei", "fraktion",
              "caucus", "nationalpoliticalgroup", "partyabbreviation", "partylabel"),
    "group": ("group", "parlgroupname", "politicalgroup", "klub", "grouplabel",
              "parliamentarygrouplabel", "groupe", "groupepolitique", "groupesigle"),
    "begin": ("startdate", "from", "fromdate", "datejoining", "start", "von", "begin",
              "dateofelection", "membershipstartdate", "datestart",
              "dateprisefonction", "mandatdebut"),
    "end": ("enddate", "to", "todate", "dateleaving", "end", "bis", "dateofend", "dateend",
            "membershipenddate", "mandatfin"),
    "born": ("dateofbirth", "birthdate", "birthday", "mepbirthday", "geburtsdatum"),
    "died": ("dateofdeath", "deathdate", "mepdeathdate", "sterbedatum"),
}  # fmt: skip
_DAYS = ("begin", "end", "born", "died")
_SLASHED = re.compile(
    r"(?P<one>\d{1,2})(?P<mark>[/.-])(?P<two>\d{1,2})(?P=mark)(?P<year>\d{4})\b.*"
)
_HOUSES = {
    **{"rep": "United States House of Representatives", "sen": "United States Senate"},
    **{"house": "House of Representatives", "senate": "Senate"},
}


def is_members_table(header: Sequence[str]) -> bool:
    """Whether a column has names of people and another their parties, seats or offices."""
    known = _named(header)
    is_named = "name" in known or {"first", "last"} <= known.keys()
    return is_named and bool({"party", "group", "house", "office", "begin"} & known.keys())


def read_members_table(rows: Iterator[tuple[int, list[str]]]) -> Iterator[PersonRecord]:
    """Everybody in the table. Raises NoArticleError for a table that is of no people."""
    _, header = next(rows, (0, []))
    columns = _named(header)
    if not is_members_table(header):
        raise NoArticleError(f"no names with parties or offices in {', '.join(header)[:200]}")
    told = [row for _, row in rows if any(row)]
    people = GatheredPeople("table")
    days = _days(told, {each: columns[each] for each in _DAYS if each in columns})
    for number, row in enumerate(told):
        cells = {
            name: " ".join(row[place].split()) if place < len(row) else ""
            for name, place in columns.items()
        }
        if name := _name(cells):
            _add(people, name, cells, days[number])
    yield from people.records()


def query_rows(found: Mapping[str, Any]) -> Iterator[tuple[int, list[str]]]:
    """The answer of a query service (Wikidata's) as rows of a table, its variables first."""
    head, results = found.get("head"), found.get("results")
    names = head.get("vars") if isinstance(head, Mapping) else None
    listed = [str(name) for name in names] if isinstance(names, list) else []
    yield 0, listed
    for number, row in enumerate(listed_objects(results, "bindings"), 1):
        cells = (row.get(name) for name in listed)
        yield (
            number,
            [field_text(cell, "value") if isinstance(cell, Mapping) else "" for cell in cells],
        )


def _named(header: Sequence[str]) -> dict[str, int]:
    plain = [re.sub(r"[\W_]+", "", name.lower()) for name in header]
    found = {}
    for column, names in _COLUMNS.items():
        place = next((plain.index(name) for name in names if name in plain), None)
        if place is not None:
            found[column] = place
    return found


def _name(cells: Mapping[str, str]) -> str:
    first, last, told = (cells.get(column, "") for column in ("first", "last", "name"))
    if first and not last and first not in told:  # »Name;Vorname«: the surname
        last = told
    whole = " ".join(filter(None, (first, cells.get("particle"), last))) if first and last else told
    turned = re.fullmatch(r"([^,]+), ([^,]+)", whole)
    return small_surname(unaddressed_name(f"{turned[2]} {turned[1]}" if turned else whole))


def _add(
    people: GatheredPeople, name: str, cells: Mapping[str, str], days: Mapping[str, Moment | None]
) -> None:
    person = people.person(cells.get("identifier", ""), name)
    person.born, person.died = person.born or days["born"], person.died or days["died"]
    begin, end = days["begin"], days["end"]
    house = _HOUSES.get(cells.get("house", ""), cells.get("house", ""))
    office = cells.get("office", "")
    is_form_of_address = unaddressed_name(f"{office} x") == "x"
    if office and not is_form_of_address:
        person.positions.append(PersonPosition(office, house, begin, end, "", True))
    elif house or begin:
        person.positions.append(PersonPosition("member", house, begin, end, "", False))
    for column in ("party", "group"):
        person.add_party(cells.get(column, ""), begin, end)


def _days(
    rows: Sequence[Sequence[str]], places: Mapping[str, int]
) -> list[dict[str, Moment | None]]:
    """The days of each row, as any of the table tells the order of day and month; of days that no
    other tells, the years.
    """
    cells = [
        {name: row[place].strip() if place < len(row) else "" for name, place in places.items()}
        for row in rows
    ]
    slashed = [
        found for row in cells for cell in row.values() if (found := _SLASHED.fullmatch(cell))
    ]
    is_day_first = any(int(found["one"]) > 12 for found in slashed)
    is_month_first = any(int(found["two"]) > 12 for found in slashed)
    order = "" if is_day_first == is_month_first else ("dm" if is_day_first else "md")
    return [{name: _day(row.get(name, ""), order) for name in _DAYS} for row in cells]


def _day(cell: str, order: str) -> Moment | None:
    found = _SLASHED.fullmatch(cell)
    if not found or found["mark"] == ".":
        return listed_day(cell)
    if not order:
        return listed_day(found["year"])
    day, month = (found["one"], found["two"]) if order == "dm" else (found["two"], found["one"])
    return listed_day(f"{found['year']}-{int(month):02}-{int(day):02}")
