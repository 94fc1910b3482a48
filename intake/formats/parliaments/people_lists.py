"""Official lists of people, whichever they are."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Iterator
from pathlib import PurePath
from typing import Any

from ...errors import BrokenDocumentError, NoArticleError, UnknownFormatError
from ...people.officials import PersonRecord
from ...people.popolo import read_popolo
from ...readers.decoding import decode_text
from ...readers.safe_xml import Element, attribute, descendants, local_name, parse_xml
from ...readers.zip_files import ZipDocument
from ...registry import Document
from ..archives.csv_table import table_rows
from .bundestag.members import read_members
from .member_lists.austria import read_austrian_members
from .member_lists.canberra import read_handbook
from .member_lists.congress import read_congress
from .member_lists.holyrood import read_holyrood
from .member_lists.mandate_watch import read_mandates
from .member_lists.modern_gov import ROOTS as MODERN_GOV
from .member_lists.modern_gov import read_modern_gov
from .member_lists.oireachtas import read_oireachtas
from .member_lists.ottawa import ROOTS, read_ottawa
from .member_lists.paris import is_senators_table, read_deputies, read_senators
from .member_lists.public_whip import is_public_whip_list, read_public_whip
from .member_lists.strasbourg import read_open_data, read_parltrack, read_strasbourg
from .member_lists.switzerland import read_federal_assembly
from .member_lists.tables import is_members_table, query_rows, read_members_table
from .member_lists.westminster import read_stormont, read_westminster
from .parlamint.people import read_organisations, read_persons

#: Gives the bytes of a file that stands beside the list, by its name; None where there is none.
Beside = Callable[[str], bytes | None]
_ZIP = "PK\x03\x04"
_IN_ZIP = re.compile(r"\A(?!__MACOSX/).*\.(?:xml|json|csv|tsv)\Z", re.IGNORECASE)
_MANY = 20  # files in a ZIP: a list has fewer
#: The detail of what is no list of people at all, and of which there is nothing more to say.
UNKNOWN = "not a list of people that is known"
_ELSEWHERE = "the persons of this corpus stand in {name}: hand in that file"
_YAML = "a list in YAML: the same list is published as JSON; hand in that file"
_WIKIDATA = "an export of Wikidata, whose records of speakers have an import of their own"


def _of_query(found: Any) -> Iterator[PersonRecord]:
    return read_members_table(query_rows(found))


# What the objects of a list have, and who reads them; the first that fits counts.
_JSON: tuple[tuple[re.Pattern[str], Callable[[Any], Iterator[PersonRecord]]], ...] = (
    (re.compile(r'"bioguide"\s*:'), read_congress),
    (re.compile(r'"nameDisplayAs"\s*:'), read_westminster),
    (re.compile(r'"api:political-group"\s*:|"type"\s*:\s*"Person"'), read_open_data),
    (re.compile(r'"Member(?:FullDisplayName|LastName)"\s*:'), read_stormont),
    (re.compile(r'"vars"\s*:\s*\['), _of_query),
    (re.compile(r'"memberCode"\s*:.*"memberships"|"memberships"\s*:.*"memberCode"', re.S),
     read_oireachtas),
    (re.compile(r'"PHID"\s*:'), read_handbook),
    (re.compile(r'"(?:acteur|organe)s?"\s*:'), read_deputies),
    (re.compile(r'"politician"\s*:'), read_mandates),
    (re.compile(r'"UserID"\s*:.*"Constituencies"|"Constituencies"\s*:.*"UserID"', re.S),
     read_parltrack),
    (re.compile(r'"CouncilAbbreviation"\s*:|"council"\s*:\s*[{"]'), read_federal_assembly),
    (re.compile(r'"(?:nr|br|mp_nr)"\s*:\s*\[|"header"\s*:\s*\['), read_austrian_members),
)  # fmt: skip
# Whose people stand in files of their own, beside their seats and offices.
_WHIP_FILES = ("people.xml", "representatives.xml", "senators.xml", "all-members.xml",
               "ministers.xml", "peers-ucl.xml")  # fmt: skip


def read_people(document: Document, beside: Beside = lambda name: None) -> Iterator[PersonRecord]:
    """Everybody on a list: MdB-Stammdaten, ParlaMint's ``listPerson`` alone or in a corpus, and the
    lists of ``member_lists`` and in Popolo. A corpus has its lists of persons and of
    organisations in files ``beside`` it.

    Raises UnknownFormatError, BrokenDocumentError, NoArticleError for a corpus whose persons are
    not to be had, and CutOffError behind those who were complete.
    """
    head = document.head
    if head.startswith(_ZIP):
        yield from _of_zip(document)
    elif re.search(r"<DOCUMENT[\s>]|<MDB[\s>]", head):
        yield from read_members(document.open())
    elif head.startswith("<"):
        yield from _of_xml(document, beside)
    elif head.startswith(("{", "[")):
        yield from _of_json(document, beside)
    elif re.match(r"(?:#.*\n|---\n)*- (?:id|name):", head):
        raise UnknownFormatError(_YAML)
    else:
        yield from _of_table(document)


def _of_zip(document: Document) -> Iterator[PersonRecord]:
    """A list as it is packed, with the others in the file beside it; of many files of JSON, which
    have a person or a body each, all together.
    """
    packed = ZipDocument(document.data)
    names = [name for name in packed.names() if _IN_ZIP.search(name)]
    if not names:
        raise UnknownFormatError(UNKNOWN)
    if len(names) > _MANY:
        found = [_parsed(packed.part(name)) for name in names if name.lower().endswith(".json")]
        yield from _some(read_deputies(found))
        return
    files = {PurePath(name).name: name for name in names}
    first = max(files, key=lambda name: packed.size(files[name]))
    inner = Document(packed.part(files[first]), name=first)
    if inner.head.startswith(_ZIP):  # a ZIP may hold itself, under another name
        raise UnknownFormatError(UNKNOWN)
    yield from read_people(inner, lambda name: packed.part(files[name]) if name in files else None)


def _parsed(data: bytes, charset: str = "") -> Any:
    try:
        return json.loads(decode_text(data, charset))
    except (ValueError, RecursionError) as error:
        raise BrokenDocumentError(str(error)[:200]) from error


def _of_json(document: Document, beside: Beside) -> Iterator[PersonRecord]:
    found = _parsed(document.data, document.charset)
    begin = document.head
    if isinstance(found, dict) and isinstance(found.get("persons"), list):
        yield from read_popolo(found)
        return
    if re.search(r'"ParliamentaryName"\s*:', begin):
        yield from _some(read_holyrood(found, beside))
        return
    for mark, reader in _JSON:
        if mark.search(begin):
            yield from _some(reader(found))
            return
    is_export = re.search(r'"(?:entities|claims|labels)"\s*:\s*\{', begin)
    raise UnknownFormatError(_WIKIDATA if is_export else UNKNOWN)


def _some(people: Iterator[PersonRecord]) -> Iterator[PersonRecord]:
    """All of them. Raises UnknownFormatError where there is nobody."""
    is_anybody = False
    for person in people:
        is_anybody = True
        yield person
    if not is_anybody:
        raise UnknownFormatError(UNKNOWN)


def _of_table(document: Document) -> Iterator[PersonRecord]:
    # The Sénat's tables begin with lines about themselves.
    data = re.sub(rb"\A(?:%[^\n]*\n)+", b"", document.data)
    _, header = next(table_rows(io.BytesIO(data)), (0, []))
    if is_senators_table(header):
        yield from read_senators(table_rows(io.BytesIO(data)))
    elif is_members_table(header):
        yield from read_members_table(table_rows(io.BytesIO(data)))
    else:
        raise UnknownFormatError(UNKNOWN)


def _of_xml(document: Document, beside: Beside) -> Iterator[PersonRecord]:
    root = parse_xml(document.data)
    name = local_name(root)
    if name in ROOTS:
        yield from read_ottawa(root)
    elif name in MODERN_GOV:
        yield from read_modern_gov(root)
    elif name == "meps":
        yield from read_strasbourg(root)
    elif name == "publicwhip" and is_public_whip_list(root):
        others = (_beside(file, beside, document.name) for file in _WHIP_FILES)
        yield from read_public_whip(root, *(file for file in others if file is not None))
    elif name in ("listPerson", "teiCorpus", "TEI"):
        yield from _of_corpus(root, document.name, beside)
    else:
        raise UnknownFormatError(UNKNOWN)


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
