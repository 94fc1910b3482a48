"""Official lists of people, whichever they are."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from ...errors import NoArticleError, UnknownFormatError
from ...people.officials import PersonRecord
from ...people.popolo import read_popolo
from ...readers.safe_xml import Element, attribute, descendants, parse_xml
from ...registry import Document
from .bundestag.members import read_members
from .parlamint.people import read_organisations, read_persons

#: Gives the bytes of a file that stands beside the list, by its name; None where there is none.
Beside = Callable[[str], bytes | None]
_ELSEWHERE = "the persons of this corpus stand in {name}: hand in that file"


def read_people(document: Document, beside: Beside = lambda name: None) -> Iterator[PersonRecord]:
    """Everybody on a list: MdB-Stammdaten, Popolo's JSON, or ParlaMint's ``listPerson`` alone or in
    a corpus. A corpus has its lists of persons and of organisations in files ``beside`` it.

    Raises UnknownFormatError, BrokenDocumentError, NoArticleError for a corpus whose persons are
    not to be had, and CutOffError behind those who were complete.
    """
    if re.search(r"<DOCUMENT[\s>]|<MDB[\s>]", document.head):
        yield from read_members(document.open())
    elif re.search(r"<(?:\w+:)?(?:listPerson|teiCorpus|TEI)[\s>]", document.head):
        yield from _of_corpus(parse_xml(document.data), document.name, beside)
    elif document.head.startswith("{") and b'"persons"' in document.data:
        yield from read_popolo(document.data)
    else:
        raise UnknownFormatError("not a list of people that is known")


def _of_corpus(root: Element, name: str, beside: Beside) -> Iterator[PersonRecord]:
    included = [attribute(found, "href") for found in descendants(root, "include")]
    listed = next((found for found in included if found.endswith("listPerson.xml")), "")
    of_bodies = next((found for found in included if found.endswith("listOrg.xml")), "")
    bodies = _beside(of_bodies or name.replace("listPerson", "listOrg"), beside, name)
    organisations = read_organisations(bodies) if bodies is not None else {}
    if not listed:
        yield from read_persons(root, organisations)
        return
    persons = _beside(listed, beside, name)
    if persons is None:
        raise NoArticleError(_ELSEWHERE.format(name=listed))
    yield from read_persons(persons, organisations)


def _beside(file: str, beside: Beside, name: str) -> Element | None:
    """A file of the same folder: a list names no others."""
    if not file or file == name or re.search(r"[/\\:]|^\.", file):
        return None
    data = beside(file)
    return parse_xml(data) if data else None
