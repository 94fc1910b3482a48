"""People of lists that have a row for each term or office: one identifier is one person."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from ....dates.moments import Moment
from ....dates.stamps import read_stamp
from ....people.officials import PartyMembership, PersonName, PersonPosition, PersonRecord

# What everybody may be called, and no part of a name.
_FORM_OF_ADDRESS = re.compile(
    r"\A(?:(?:The |Rt\.? |Right |Most )*Hon(?:ou?rable|\.)?\s+|the\s+|"
    r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Senator)\b\.?\s+)+",
    re.IGNORECASE,
)
_LETTERS_BEHIND = re.compile(r",?\s+(?:MP|MEP|MSP|MS|TD|AM|QC|KC|SC|OBE|CBE|MBE|AO|AM|PC)\b.*\Z")
# Nobody's party: who sits alone, who presides, and what no list knows.
_NO_PARTIES = frozenset(
    {
        "",
        "-",
        "independent",
        "independents",
        "parteilos",
        "fraktionslos",
        "ohne klub",
        "ohne fraktion",
    }
    | {
        "non-party",
        "none",
        "unknown",
        "speaker",
        "president",
        "spk",
        "pres",
        "cwm",
        "dcwm",
        "no party",
    }
    | {"non-affiliated", "crossbench", "lord speaker", "bishops", "non-attached members", "ni"}
)
_MILLISECONDS = re.compile(r"/Date\((-?\d+)(?:[+-]\d{4})?\)/")
_DAY_MS = 86_400_000
_EPOCH = date(1970, 1, 1)
_FOREVER = 2200  # 9999-12-31 and the like: a day that has not come


def unaddressed_name(name: str) -> str:
    """A name without how somebody is addressed and the letters behind it."""
    squeezed = " ".join(name.split())
    return _LETTERS_BEHIND.sub("", _FORM_OF_ADDRESS.sub("", squeezed)) or squeezed


def listed_day(written: Any) -> Moment | None:
    """The day of a date or time as lists have it, also .NET's milliseconds since 1970."""
    if not isinstance(written, str):
        return None
    if counted := _MILLISECONDS.fullmatch(written):
        # At noon: houses write midnight of their own zone, an hour or two before it in UTC.
        days = (int(counted[1]) + _DAY_MS // 2) // _DAY_MS
        found = read_stamp((_EPOCH + timedelta(days=days)).isoformat())
    else:
        found = read_stamp(re.sub(r"[T ]\d\d:\d\d.*\Z", "", written.strip()))
    return None if found and found.day.year >= _FOREVER else found


def listed_objects(found: Any, *names: str) -> Iterator[Mapping[str, Any]]:
    """The objects of a list, or of the list under the first of these names that is one; each out of
    the object of one name that interfaces wrap it in.
    """
    for name in names:
        if isinstance(found, Mapping) and isinstance(found.get(name), list):
            found = found[name]
            break
    for each in found if isinstance(found, list) else ():
        if isinstance(each, Mapping):
            yield each


def field_text(row: Mapping[str, Any], *names: str) -> str:
    """The first of these fields that holds words or a number; of an object its own name."""
    for name in names:
        found = row.get(name)
        if isinstance(found, Mapping):
            found = found.get("name") or found.get("showAs") or found.get("label")
        if isinstance(found, str | int) and not isinstance(found, bool) and str(found).strip():
            return " ".join(str(found).split())
    return ""


@dataclass
class GatheredPerson:
    """What the rows of one person tell."""

    identifier: str
    name: str
    names: list[PersonName] = field(default_factory=list)
    positions: list[PersonPosition] = field(default_factory=list)
    parties: list[PartyMembership] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)
    born: Moment | None = None
    died: Moment | None = None

    def add_party(self, name: str, begin: Moment | None = None, end: Moment | None = None) -> None:
        """A party or group; none for who is in none."""
        if name.strip().lower() not in _NO_PARTIES:
            self.parties.append(PartyMembership(name.strip(), begin, end))

    def record(self, source: str) -> PersonRecord:
        names = [each for each in self.names if each.name and each.name != self.name]
        return PersonRecord(
            identifier=self.identifier,
            name=self.name,
            source=source,
            names=(*dict.fromkeys(names), PersonName(self.name)),
            positions=tuple(dict.fromkeys(self.positions)),
            parties=tuple(dict.fromkeys(self.parties)),
            born=self.born,
            died=self.died,
            addresses=tuple(dict.fromkeys(filter(None, self.addresses))),
        )


class GatheredPeople:
    """Everybody on a list, in the order in which they first come."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._people: dict[str, GatheredPerson] = {}

    def person(self, identifier: str, name: str) -> GatheredPerson:
        """Who has this identifier; a list without identifiers knows people by their names."""
        key = identifier or name
        if key not in self._people:
            self._people[key] = GatheredPerson(key, name)
        return self._people[key]

    def records(self) -> Iterator[PersonRecord]:
        for person in self._people.values():
            if person.name:
                yield person.record(self._source)
