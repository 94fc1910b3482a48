"""MdB-Stammdaten: all members of the Bundestag since 1949, in the house's own XML.

Religion, family and the voluntary biography are not read: a desk needs names, mandates and parties.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from ....dates.stamps import read_stamp
from ....people.officials import PartyMembership, PersonName, PersonPosition, PersonRecord
from ....readers.safe_xml import Element, child, child_text, children, stream_xml

_HOUSE = "Deutscher Bundestag"
_PLAIN_MEMBER = ("mitglied", "stellvertretendes mitglied", "ordentliches mitglied", "")
_AROUND_GROUP = re.compile(r"\A(?:Fraktion|Gruppe)\s(?:der\s)?|\s?\(Gast\)\Z|-Fraktion\Z")
_NO_GROUP = ("", "Fraktionslos", "Gast")
# What the house writes out, and nobody else calls so.
_SHORT = {
    "Christlich Demokratischen Union/Christlich - Sozialen Union": "CDU/CSU",
    "Sozialdemokratischen Partei Deutschlands": "SPD",
    "Freien Demokratischen Partei": "FDP",
    "BÜNDNIS 90/DIE GRÜNEN": "Bündnis 90/Die Grünen",
    "DIE LINKE": "Die Linke",
    "DIE LINKE.": "Die Linke",
    "Kommunistischen Partei Deutschlands": "KPD",
    "Partei des Demokratischen Sozialismus": "PDS",
    "Partei des Demokratischen Sozialismus/Linke Liste": "PDS/Linke Liste",
    "Alternative für Deutschland": "AfD",
    "BSW - Bündnis Sahra Wagenknecht - Vernunft und Gerechtigkeit": "BSW",
    "Deutsche Partei": "DP",
    "Deutsche Partei/Freie Volkspartei": "DP/FVP",
    "Deutsche Zentrums-Partei": "Zentrum",
    "Gesamtdeutscher Block / Block der Heimatvertriebenen und Entrechteten": "GB/BHE",
    "Südschleswigscher Wählerverband": "SSW",
    "Wirtschaftliche Aufbauvereinigung": "WAV",
}


def read_members(source: BinaryIO) -> Iterator[PersonRecord]:
    """Each ``MDB`` as it is complete; the file has 80 MB. Raises CutOffError."""
    for member in stream_xml(source, {"MDB"}):
        if record := _person(member):
            yield record


def _person(member: Element) -> PersonRecord | None:
    listed = child(member, "NAMEN")
    names = [_name(name) for name in children(listed, "NAME")] if listed is not None else []
    names = sorted(
        (name for name in names if name.name), key=lambda name: name.begin.iso if name.begin else ""
    )
    if not names:
        return None
    facts = child(member, "BIOGRAFISCHE_ANGABEN")
    terms = child(member, "WAHLPERIODEN")
    positions: list[PersonPosition] = []
    parties: list[PartyMembership] = []
    for term in children(terms, "WAHLPERIODE") if terms is not None else ():
        positions += _positions(term)
        parties += _groups(term)
    if party := child_text(facts, "PARTEI_KURZ"):
        party = _SHORT.get(party, party)
        if party not in {each.party for each in parties if each.end is None}:
            parties.append(PartyMembership(party))
    return PersonRecord(
        identifier=child_text(member, "ID"),
        name=names[-1].name,
        source="bundestag",
        names=tuple(names),
        positions=tuple(positions),
        parties=tuple(parties),
        born=read_stamp(child_text(facts, "GEBURTSDATUM")),
        died=read_stamp(child_text(facts, "STERBEDATUM")),
    )


def _name(name: Element) -> PersonName:
    """The parts of noble names stand in fields of their own, which belong to the family name."""
    parts = [child_text(name, part) for part in ("VORNAME", "ADEL", "PRAEFIX", "NACHNAME")]
    return PersonName(
        " ".join(filter(None, parts)),
        read_stamp(child_text(name, "HISTORIE_VON")),
        read_stamp(child_text(name, "HISTORIE_BIS")),
    )


def _positions(term: Element) -> Iterator[PersonPosition]:
    begin = read_stamp(child_text(term, "MDBWP_VON"))
    end = read_stamp(child_text(term, "MDBWP_BIS"))
    yield PersonPosition("Mitglied des Deutschen Bundestages", _HOUSE, begin, end, "de", False)
    for body in _bodies(term):
        function = child_text(body, "FKT_LANG")
        if function.lower() not in _PLAIN_MEMBER:
            group = _group(body)
            yield PersonPosition(
                function,
                f"{group}-Fraktion" if group else child_text(body, "INS_LANG"),
                read_stamp(child_text(body, "FKTINS_VON")) or begin,
                read_stamp(child_text(body, "FKTINS_BIS")) or end,
                "de",
            )


def _bodies(term: Element) -> Iterator[Element]:
    listed = child(term, "INSTITUTIONEN")
    if listed is not None:
        yield from children(listed, "INSTITUTION")


def _groups(term: Element) -> Iterator[PartyMembership]:
    for body in _bodies(term):
        if group := _group(body):
            yield PartyMembership(
                group,
                read_stamp(child_text(body, "MDBINS_VON"))
                or read_stamp(child_text(term, "MDBWP_VON")),
                read_stamp(child_text(body, "MDBINS_BIS"))
                or read_stamp(child_text(term, "MDBWP_BIS")),
            )


def _group(body: Element) -> str:
    """The group that a body is, as everybody calls it; empty for none."""
    if not child_text(body, "INSART_LANG").startswith("Fraktion"):
        return ""
    name = _AROUND_GROUP.sub("", child_text(body, "INS_LANG"))
    return "" if name in _NO_GROUP else _SHORT.get(name, name)
