"""Official lists of people, whichever they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...errors import UnknownFormatError
from ...people.officials import PersonRecord
from ...readers.safe_xml import parse_xml
from ...registry import Document
from .bundestag_people import read_members
from .parlamint_people import read_persons


def read_people(document: Document) -> Iterator[PersonRecord]:
    """Everybody on a list: MdB-Stammdaten, or ParlaMint's ``listPerson`` alone or in a corpus.

    Raises UnknownFormatError, BrokenDocumentError, and CutOffError behind those who were complete.
    """
    if re.search(r"<DOCUMENT[\s>]|<MDB[\s>]", document.head):
        yield from read_members(document.open())
    elif re.search(r"<(?:\w+:)?(?:listPerson|teiCorpus|TEI)[\s>]", document.head):
        yield from read_persons(parse_xml(document.data))
    else:
        raise UnknownFormatError("not a list of people that is known")
