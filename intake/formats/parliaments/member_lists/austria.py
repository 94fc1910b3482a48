"""Members of Austria's parliament: rows of its site's interface (``/Filter/api``), which name their
columns in a header, and lists made of its pages, with a seat for each time (``nr``, ``br``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import Any

from extraction.coreference.names.name_forms import first_name_gender

from ....people.officials import PersonPosition, PersonRecord
from .gathered import GatheredPeople, field_text, listed_day, listed_objects

_TAG = re.compile(r"<sup>[^<]*</sup>|<[^>]*>")  # »Mag.<sup>a</sup>«: the letter is the title's
_NUMBER = re.compile(r"/(?:person|WWER/PAD_)/?(?P<number>\d+)")
# Academic titles stand in front and behind, and nobody prints them.
_TITLE_IN_FRONT = re.compile(
    r"\A(?:(?:Mag|Dr|Dipl|DI|Ing|Prof|Univ|DDr|MMag|Mag\.?a|Dr\.?in|Dkfm|Abg|KommR|ÖkR|OStR|OSR|HR|"
    r"StR|KR|Bgm|LAbg|Bundesrat|Bundesrätin|Abgeordneter?)\b\S*\s+)+"
)
_TITLE_BEHIND = re.compile(
    r"(?:,\s*|\s+)(?:[BM]A|MSc|BSc|MBA|LL\.?M|PhD|MAS|MIM|BEd|Bakk|MPA)\b.*\Z"
)
_COLUMNS = {"name": ("name",), "party": ("fraktion", "klub"), "house": ("nr/br", "gremium")}
_HOUSES = {
    **{"nr": "Nationalrat", "mp_nr": "Nationalrat", "br": "Bundesrat"},
    **{"eup": "Europäisches Parlament", "government": "", "others": ""},
}
_NO_END = frozenset({"ongoing", "heute"})


def read_austrian_members(found: Any) -> Iterator[PersonRecord]:
    """Everybody of one list."""
    people = GatheredPeople("parlament.gv.at")
    if isinstance(found, Mapping) and isinstance(found.get("rows"), list):
        _add_rows(people, found)
    for row in listed_objects(found):
        _add_times(people, row)
    yield from people.records()


def member_name(name: str) -> str:
    """A name without the titles around it."""
    return _TITLE_BEHIND.sub("", _TITLE_IN_FRONT.sub("", " ".join(name.split())))


def _add_rows(people: GatheredPeople, found: Mapping[str, Any]) -> None:
    header = [field_text(each, "label").lower() for each in listed_objects(found, "header")]
    places = {
        name: next((header.index(label) for label in labels if label in header), -1)
        for name, labels in _COLUMNS.items()
    }
    for row in found["rows"]:
        if not isinstance(row, list) or not 0 <= places["name"] < len(row):
            continue
        cells = [str(cell) if isinstance(cell, str | int) else "" for cell in row]
        number = _NUMBER.search(" ".join(cells))
        name = member_name(_words(cells[places["name"]]))
        person = people.person(number["number"] if number else "", _straight(name))
        if 0 <= places["party"] < len(cells):
            person.add_party(_words(cells[places["party"]]))
        house = _words(cells[places["house"]]) if 0 <= places["house"] < len(cells) else ""
        if house:
            person.positions.append(PersonPosition("Mitglied", house, None, None, "de", False))


def _words(cell: str) -> str:
    return " ".join(unescape(_TAG.sub(" ", cell)).split())


def _straight(name: str) -> str:
    """The name in the order in which it is printed: »Adler, Anna« begins with the family name, and
    »Adler Anna, Mag.«, whose title else would stand in front.
    """
    family, *others = name.split(", ")
    first = [each for each in others if not _TITLE_IN_FRONT.fullmatch(f"{each} ")]
    if first:
        return f"{first[0]} {family}"
    words = family.split()
    if not others or len(words) < 2:
        return family
    known = (at for at, word in enumerate(words) if at and first_name_gender(word) is not None)
    begin = next(known, 1)
    return " ".join([*words[begin:], *words[:begin]])


def _add_times(people: GatheredPeople, row: Mapping[str, Any]) -> None:
    plain = " ".join(filter(None, (field_text(row, "given_name"), field_text(row, "surname"))))
    name = plain if row.get("given_name") else member_name(field_text(row, "whole_name", "name"))
    beside = row.get("others")
    times = [*_times(row), *_times(beside if isinstance(beside, Mapping) else {})]
    if not name or not times:
        return
    person = people.person(field_text(row, "id"), name)
    person.born, person.died = listed_day(row.get("birth")), listed_day(row.get("death"))
    for house, time in times:
        begin, end = listed_day(field_text(time, "start")), field_text(time, "end")
        until = None if end.lower() in _NO_END else listed_day(end)
        office = field_text(time, "function")
        title = office or (f"Mitglied des {house}s" if house else "")
        person.positions.append(
            PersonPosition(title, "" if office else house, begin, until, "de", bool(office))
        )
        person.add_party(field_text(time, "club"), begin, until)


def _times(row: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for field, house in _HOUSES.items():
        for time in listed_objects(row, field) if isinstance(row.get(field), list) else ():
            yield house, time
