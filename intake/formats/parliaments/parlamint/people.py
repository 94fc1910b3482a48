"""ParlaMint's persons: ``listPerson``, alone or inside a corpus's header."""

from __future__ import annotations

from collections.abc import Iterator

from ....dates.moments import Moment
from ....dates.stamps import read_stamp
from ....people.officials import PartyMembership, PersonName, PersonPosition, PersonRecord
from ....readers.safe_xml import Element, attribute, child, children, descendants, element_text

_PARTY_MARKS = ("party", "parliamentarygroup", "politicalparty", "group", "klub", "faction")
_ROLES = {
    "member": ("", False),
    "head": ("head", True),
    "chairperson": ("chairperson", True),
    "president": ("president", True),
    "minister": ("minister", True),
}


def read_organisations(root: Element) -> dict[str, str]:
    """The names of the corpus's bodies and parties by their ids."""
    return {attribute(org, "id"): _organisation(org) for org in descendants(root, "org")}


def read_persons(
    root: Element, organisations: dict[str, str] | None = None
) -> Iterator[PersonRecord]:
    """Everybody on the list; ``organisations`` are names by their ids, from the corpus's
    ``listOrg`` where that is a file of its own.
    """
    organisations = {**(organisations or {}), **read_organisations(root)}
    for listed in descendants(root, "listPerson"):
        for person in children(listed, "person"):
            if record := _person(person, organisations):
                yield record


def _organisation(org: Element) -> str:
    """Its short name, else its full one."""
    names = [(attribute(name, "full"), element_text(name)) for name in children(org, "orgName")]
    short = [name for full, name in names if full in ("abb", "init", "no")]
    return next(iter([*short, *(name for _, name in names)]), "")


def _person(person: Element, organisations: dict[str, str]) -> PersonRecord | None:
    names = [
        PersonName(full, _day(name, "from"), _day(name, "to"))
        for name in children(person, "persName")
        if (full := _full_name(name))
    ]
    if not names:
        return None
    positions: list[PersonPosition] = []
    parties: list[PartyMembership] = []
    for affiliation in children(person, "affiliation"):
        if party := _party(affiliation, organisations):
            parties.append(
                PartyMembership(party, _day(affiliation, "from"), _day(affiliation, "to"))
            )
        else:
            positions += _positions(affiliation, organisations)
    born, died = child(person, "birth"), child(person, "death")
    return PersonRecord(
        identifier=attribute(person, "id"),
        name=max(names, key=_lateness).name,
        source="parlamint",
        names=tuple(names),
        positions=tuple(positions),
        parties=tuple(parties),
        born=_day(born, "when") if born is not None else None,
        died=_day(died, "when") if died is not None else None,
        addresses=tuple(filter(None, map(element_text, children(person, "idno")))),
    )


def _lateness(name: PersonName) -> tuple[bool, str]:
    """Names come in any order; the one in use has no end."""
    return name.end is None, name.begin.iso if name.begin else ""


def _full_name(name: Element) -> str:
    """Given names, particle, family names; the list prints family names first."""
    parts = [
        *(element_text(part) for part in children(name, "forename")),
        *(element_text(part) for part in children(name, "nameLink")),
        *(element_text(part) for part in children(name, "surname")),
    ]
    return " ".join(filter(None, parts)) or element_text(name)


def _day(element: Element | None, key: str) -> Moment | None:
    return read_stamp(attribute(element, key)) if element is not None else None


def _party(affiliation: Element, organisations: dict[str, str]) -> str:
    reference = attribute(affiliation, "ref").lstrip("#")
    kind, dot, name = reference.partition(".")
    if not dot or kind.lower() not in _PARTY_MARKS:
        return ""
    return organisations.get(reference) or name


def _positions(affiliation: Element, organisations: dict[str, str]) -> Iterator[PersonPosition]:
    reference = attribute(affiliation, "ref").lstrip("#")
    named_here = next((element_text(name) for name in children(affiliation, "orgName")), "")
    organisation = named_here or organisations.get(reference) or reference
    role = attribute(affiliation, "role")
    begin, end = _day(affiliation, "from"), _day(affiliation, "to")
    title, is_office = _ROLES.get(role, (role, True))
    named = [
        (element_text(name), attribute(name, "lang")) for name in children(affiliation, "roleName")
    ]
    for words, language in named or [(title or "member", "")]:
        yield PersonPosition(words, organisation, begin, end, language, is_office)
