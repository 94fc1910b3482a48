"""People of official lists: names, offices and parties, each with its days."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from ..dates.moments import Moment


class _Dated(Protocol):
    @property
    def begin(self) -> Moment | None: ...
    @property
    def end(self) -> Moment | None: ...


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name somebody had from ``begin`` to ``end``, both included; None where it is open."""

    name: str
    begin: Moment | None = None
    end: Moment | None = None


@dataclass(frozen=True, slots=True)
class PersonPosition:
    """An office or mandate: »Bundesministerin der Finanzen«, in ``language`` where that is known.
    ``organisation`` is the body that it is held in.
    """

    title: str
    organisation: str = ""
    begin: Moment | None = None
    end: Moment | None = None
    language: str = ""
    is_office: bool = True  # False for the mandate of a member


@dataclass(frozen=True, slots=True)
class PartyMembership:
    """A party or parliamentary group."""

    party: str
    begin: Moment | None = None
    end: Moment | None = None


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """Somebody as an official list has them. ``identifier`` is the list's own, ``source`` says
    which list; ``addresses`` are pages and accounts.
    """

    identifier: str
    name: str
    source: str
    names: tuple[PersonName, ...] = ()
    positions: tuple[PersonPosition, ...] = ()
    parties: tuple[PartyMembership, ...] = ()
    born: Moment | None = None
    died: Moment | None = None
    addresses: tuple[str, ...] = ()

    def name_on(self, day: date | None) -> str:
        """The name on that day; the present one without a day."""
        found = [each.name for each in self.names if holds_on(each, day)] if day else []
        return found[-1] if found else self.name

    def party_on(self, day: date | None) -> str:
        """The party or group on that day; one without days only where no other is known."""
        if day is None:
            return ""
        dated = [each for each in self.parties if each.begin or each.end]
        found = [each.party for each in dated if holds_on(each, day)]
        open_ones = [each.party for each in self.parties if not (each.begin or each.end)]
        return found[-1] if found else (open_ones[-1] if open_ones and not dated else "")

    def office_on(self, day: date | None, language: str = "") -> str:
        """The office held on that day, in that language where the list has it in several."""
        if day is None:
            return ""
        offices = [each for each in self.positions if each.is_office and holds_on(each, day)]
        mine = [each for each in offices if each.language in ("", language)] or offices
        return mine[-1].title if mine else ""


def holds_on(held: _Dated, day: date) -> bool:
    """Whether something held from ``begin`` to ``end`` is held on ``day``."""
    if held.begin and day < held.begin.day:
        return False
    return not (held.end and day > held.end.last_day)


def by_identifier(people: Iterable[PersonRecord]) -> dict[str, PersonRecord]:
    return {person.identifier: person for person in people}
