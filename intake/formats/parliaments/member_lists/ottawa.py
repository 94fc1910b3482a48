"""Members and ministers as Canada's House of Commons gives them in XML (https://www.ourcommons.ca,
»ArrayOfMemberOfParliament«, »ArrayOfMinister« and the roles of one member).
"""

from __future__ import annotations

from collections.abc import Iterator

from ....people.officials import PersonPosition, PersonRecord
from ....readers.safe_xml import Element, child_text, descendants, local_name
from .gathered import GatheredPeople, listed_day

#: What the file begins with.
ROOTS = frozenset({"ArrayOfMemberOfParliament", "ArrayOfMinister", "ArrayOfParliamentarySecretary"})
_HOUSE = "House of Commons of Canada"


def read_ottawa(root: Element) -> Iterator[PersonRecord]:
    """Everybody on the list; ministers have their offices, members their seats and parties."""
    people = GatheredPeople("ourcommons.ca")
    for row in descendants(root, *(name.removeprefix("ArrayOf") for name in ROOTS)):
        first, last = (child_text(row, f"PersonOfficial{part}Name") for part in ("First", "Last"))
        person = people.person(child_text(row, "PersonId"), f"{first} {last}".strip())
        begin = listed_day(child_text(row, "FromDateTime"))
        end = listed_day(child_text(row, "ToDateTime"))
        is_member = local_name(row) == "MemberOfParliament"
        title = "Member of Parliament" if is_member else child_text(row, "Title")
        body = _HOUSE if is_member else ""
        person.positions.append(PersonPosition(title, body, begin, end, "en", not is_member))
        person.add_party(child_text(row, "CaucusShortName"), begin, end)
    yield from people.records()
