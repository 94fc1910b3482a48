"""Press releases as the Nordic agencies' services pass them on: NTB's, Ritzau's, STT's and TT's
run the same system, whose XML has ``release`` as its root.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ..dates.stamps import read_stamp, unread_stamps
from ..errors import NoTextError
from ..languages.language_names import language_code
from ..readers.safe_xml import Element, attribute, child_text, descendants, element_text, parse_xml
from ..readers.text_builder import TextBuilder, squeeze
from ..records import ArticleRecord, SpecialGenre
from ..registry import NO, SURELY, XML_MEDIA_TYPES, Document, Format
from .agencies.embargo_notes import embargo_of
from .agencies.first_paragraph import begin_with_lead
from .agencies.html_body import add_html, html_words

# Other things are called a release, too: records, versions of a program.
_OWN = re.compile(r"<(?:longurl|leadtext|publicationDate)\b")


def read_release(document: Document) -> Iterator[ArticleRecord]:
    """The release without its contacts and what its publisher says of itself."""
    root = parse_xml(document.data)
    record = _worded(root)
    if not record.text:
        raise NoTextError(record.title[:80])
    written = child_text(root, "publicationDate")
    published = read_stamp(written)
    embargo, held = embargo_of(child_text(root, "embargo") or None, (), published)
    yield replace(
        record,
        published=published,
        address=document.address or child_text(root, "longurl"),
        warnings=(*held, *unread_stamps(written)),
        identifier=attribute(root, "id"),
        status="withheld" if held else "usable",
        embargo=embargo,
        genres=tuple(map(element_text, descendants(root, "type")))[:1],
    )


def _worded(root: Element) -> ArticleRecord:
    title, lead = child_text(root, "title"), squeeze(html_words(child_text(root, "leadtext")))
    builder = TextBuilder()
    add_html(builder, child_text(root, "body"), lead, (title,))
    begin_with_lead(builder, lead)
    text, passages = builder.finished()
    publisher = child_text(root, "publisher", "name")
    return ArticleRecord(
        title=title,
        text=text,
        lead=lead,
        outlet=publisher,
        authors=(publisher,) if publisher else (),
        language=language_code(child_text(root, "language", "label")),
        passages=passages,
        origins=dict.fromkeys(("title", "lead", "published"), "press-release"),
        special_genre=SpecialGenre.PRESS_RELEASE,
    )


def _sniff(document: Document) -> float:
    is_one = document.root == "release" and _OWN.search(document.head)
    return SURELY if is_one else NO


FORMAT = Format(
    name="press release",
    read=read_release,
    sniff=_sniff,
    media_types=XML_MEDIA_TYPES,
    extensions=frozenset({".xml"}),
)
