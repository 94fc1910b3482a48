"""The root of a ParlaMint corpus, with its sittings inside or beside it; and its lists.

The published corpora have every sitting, the persons and the organisations in files of their own,
which the root only names: it is no minutes then, and says what to hand in.
"""

from __future__ import annotations

from collections.abc import Iterator

from ....errors import IntakeError, NoArticleError
from ....readers.safe_xml import Element, attribute, children, descendants, local_name, parse_xml
from ....records import ArticleRecord
from ....registry import NO, SURELY, XML_MEDIA_TYPES, Document, Format
from .people import read_persons
from .sittings import read_sitting

_LISTS = {
    "listPerson": "a list of persons, for »manage.py import_members«",
    "listOrg": "a list of organisations, which belongs beside the list of persons",
    "taxonomy": "a vocabulary of a corpus",
}
_ROOTS = frozenset({"teiCorpus", *_LISTS})
_FILES = (
    "the root of a corpus, which names its {count} sittings and holds none: hand in their files, "
    "such as {first}"
)
_EMPTY = "the root of a corpus without sittings"


def read_corpus(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    root = parse_xml(document.data)
    if local_name(root) in _LISTS:
        raise NoArticleError(_LISTS[local_name(root)])
    sittings = [found for found in children(root, "TEI", "teiCorpus") if len(found)]
    if not sittings:
        raise NoArticleError(_what_it_names(root))
    people = {person.identifier: person for person in read_persons(root)}
    for number, sitting in enumerate(_whole(sittings), 1):
        try:
            yield from read_sitting(sitting, document.address, people)
        except IntakeError as error:
            yield type(error)(error.detail, item=f"sitting {number} {attribute(sitting, 'id')}")


def _whole(sittings: list[Element]) -> Iterator[Element]:
    for sitting in sittings:
        yield from [sitting] if local_name(sitting) == "TEI" else descendants(sitting, "TEI")


def _what_it_names(root: Element) -> str:
    files = [attribute(named, "href") for named in children(root, "include")]
    return _FILES.format(count=len(files), first=files[0]) if files else _EMPTY


def _sniff(document: Document) -> float:
    """By the first element: minutes may hold a list of persons in their header."""
    is_tei = "www.tei-c.org/ns/1.0" in document.head
    return SURELY if is_tei and document.root in _ROOTS else NO


FORMAT = Format(
    name="ParlaMint corpus",
    read=read_corpus,
    sniff=_sniff,
    media_types=XML_MEDIA_TYPES | {"application/tei+xml"},
    extensions=frozenset({".xml"}),
)
