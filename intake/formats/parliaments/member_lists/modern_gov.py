"""Members as the web service of Modern.gov gives them (»GetCouncillorsByWard«), which the Senedd
and most British councils have.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....dates.moments import Moment
from ....dates.stamps import read_stamp
from ....people.officials import PersonPosition, PersonRecord
from ....readers.safe_xml import Element, child_text, descendants
from .gathered import GatheredPeople, unaddressed_name

#: What the file begins with.
ROOTS = frozenset({"councillorsbyward", "councillorsbypostcode", "councillors"})
_COUNCILLOR = re.compile(r"\A(?:Councillor|Cllr\.?)\s+", re.IGNORECASE)
_OF_THE_SENEDD = re.compile(r"\s(?:MS|AM|AS)\b\.?\Z")


def read_modern_gov(root: Element) -> Iterator[PersonRecord]:
    """Everybody on the list with their terms; posts in committees have no days and are none's."""
    people = GatheredPeople("modern.gov")
    for row in descendants(root, "councillor"):
        written = child_text(row, "fullusername")
        name = unaddressed_name(_COUNCILLOR.sub("", _OF_THE_SENEDD.sub("", written.strip())))
        person = people.person(child_text(row, "councillorid"), name)
        is_of_the_senedd = _OF_THE_SENEDD.search(written)
        title = "Member of the Senedd" if is_of_the_senedd else "Councillor"
        body = "Senedd" if is_of_the_senedd else ""
        terms = [_days(term) for term in descendants(row, "termofoffice")] or [(None, None)]
        for begin, end in terms:
            person.positions.append(PersonPosition(title, body, begin, end, "en", False))
        party = child_text(row, "politicalpartytitle") or child_text(row, "politicalgrouptitle")
        person.add_party(party)
    yield from people.records()


def _days(term: Element) -> tuple[Moment | None, Moment | None]:
    return _day(child_text(term, "startdate")), _day(child_text(term, "enddate"))


def _day(written: str) -> Moment | None:
    """»01/05/2025« is in May: the service writes days as Britain does."""
    found = re.match(r"(\d{1,2})/(\d{1,2})/(\d{4})", written.strip())
    return read_stamp(f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}") if found else None
