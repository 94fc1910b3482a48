"""Members of both houses of France: the Assemblée nationale's open data (»AMO«, JSON: people and
bodies, each in a file of its own or all in one), and the Sénat's table of senators.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ....dates.moments import Moment
from ....people.officials import PersonPosition, PersonRecord
from .gathered import GatheredPeople, GatheredPerson, field_text, listed_day

_SEATS = {
    "ASSEMBLEE": (("député", "députée"), "Assemblée nationale"),
    "SENAT": (("sénateur", "sénatrice"), "Sénat"),
}
_OFFICES = frozenset({"GOUVERNEMENT", "MINISTERE", "PRESREP"})
_PARTIES = frozenset({"GP", "PARPOL", "GROUPESENAT"})
# What says that somebody is in none.
_IN_NONE = re.compile(r"\bnon[- ](?:inscrit|rattach|déclar)|\Aréunion admin", re.IGNORECASE)
_WOMAN = frozenset({"mme", "mlle"})

_Row = Mapping[str, Any]


def read_deputies(found: Any) -> Iterator[PersonRecord]:
    """Everybody in these objects, wherever they stand in them; parties, offices and seats with
    their days. Bodies that are not among them have no names.
    """
    rows = list(_objects(found))
    bodies = {
        _text(row["organe"], "uid"): _text(row["organe"], "libelle")
        for row in rows
        if "organe" in row
    }
    people = GatheredPeople("assemblee-nationale.fr")
    for row in rows:
        if "acteur" in row:
            _add_person(people, row["acteur"], bodies)
    yield from people.records()


def _objects(found: Any) -> Iterator[_Row]:
    """The people and bodies of a file of one, of one with all, and of several files."""
    if isinstance(found, list):
        for each in found:
            yield from _objects(each)
    elif isinstance(found, Mapping):
        for name, told in found.items():
            if name in ("acteur", "organe"):
                yield from ({name: each} for each in _listed(told))
            elif name in ("export", "acteurs", "organes"):
                yield from _objects(told)


def _listed(told: Any) -> Iterable[_Row]:
    """One is an object, several are a list: the JSON was XML."""
    return [each for each in (told if isinstance(told, list) else [told]) if isinstance(each, dict)]


def _text(row: Any, *path: str) -> str:
    """The words at the end of the path; none where XML's »nil« stands."""
    for name in path:
        row = row.get(name) if isinstance(row, Mapping) else None
    if isinstance(row, Mapping):
        row = row.get("#text")
    return " ".join(row.split()) if isinstance(row, str) else ""


def _add_person(people: GatheredPeople, told: _Row, bodies: Mapping[str, str]) -> None:
    ident = ("etatCivil", "ident")
    name = f"{_text(told, *ident, 'prenom')} {_text(told, *ident, 'nom')}".strip()
    person = people.person(_text(told, "uid"), name)
    person.born = listed_day(_text(told, "etatCivil", "infoNaissance", "dateNais"))
    person.died = listed_day(_text(told, "etatCivil", "dateDeces"))
    is_woman = _text(told, *ident, "civ").lower().rstrip(".") in _WOMAN
    mandates = told.get("mandats")
    for mandate in _listed(mandates.get("mandat")) if isinstance(mandates, Mapping) else ():
        _add_mandate(person, mandate, bodies, is_woman)


def _add_mandate(
    person: GatheredPerson, mandate: _Row, bodies: Mapping[str, str], is_woman: bool
) -> None:
    kind = _text(mandate, "typeOrgane")
    days = listed_day(_text(mandate, "dateDebut")), listed_day(_text(mandate, "dateFin"))
    body = bodies.get(_body(mandate), "")
    if kind in _SEATS:
        titles, house = _SEATS[kind]
        person.positions.append(PersonPosition(titles[is_woman], house, *days, "fr", False))
    elif kind in _OFFICES:
        quality = ("infosQualite", "libQualiteSex"), ("infosQualite", "libQualite")
        title = next(filter(None, (_text(mandate, *path) for path in quality)), "")
        if title.lower() not in ("", "membre"):
            person.positions.append(PersonPosition(title, body, *days, "fr", True))
    elif kind in _PARTIES and not _IN_NONE.search(body):
        person.add_party(body, *days)


def _body(mandate: _Row) -> str:
    bodies = mandate.get("organes")
    told = bodies.get("organeRef") if isinstance(bodies, Mapping) else None
    first = told[0] if isinstance(told, list) and told else told
    return _text({"ref": first}, "ref")


def is_senators_table(header: list[str]) -> bool:
    return {"Matricule", "Nom usuel", "Prénom usuel"} <= {name.strip() for name in header}


def read_senators(rows: Iterator[tuple[int, list[str]]]) -> Iterator[PersonRecord]:
    """Who is senator today: of others the table has neither seats nor days."""
    _, header = next(rows, (0, []))
    columns = [name.strip() for name in header]
    people = GatheredPeople("senat.fr")
    for _, row in rows:
        cells: _Row = dict(zip(columns, row, strict=False))
        if field_text(cells, "État") != "ACTIF":
            continue
        name = f"{field_text(cells, 'Prénom usuel')} {field_text(cells, 'Nom usuel')}"
        person = people.person(field_text(cells, "Matricule"), name.strip())
        person.born = _born(field_text(cells, "Date naissance"))
        is_woman = field_text(cells, "Qualité").lower().rstrip(".") in _WOMAN
        titles, house = _SEATS["SENAT"]
        person.positions.append(PersonPosition(titles[is_woman], house, None, None, "fr", False))
        person.add_party(field_text(cells, "Groupe politique"))
    yield from people.records()


def _born(written: str) -> Moment | None:
    """»1959/04/24 00:00:00« and »24/04/1959«."""
    day = written.partition(" ")[0].replace("/", "-")
    turned = re.fullmatch(r"(\d\d)-(\d\d)-(\d{4})", day)
    return listed_day(f"{turned[3]}-{turned[2]}-{turned[1]}" if turned else day)
