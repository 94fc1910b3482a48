"""Ritzau's own XML (``RBNews``), an item alone or a queue of them as the agency's service gives it.

The words are HTML in a string. ``HistID`` is the story and ``NewsID`` one version of it. Who wrote
it comes with an address and a telephone number, which are never stored. Times are Copenhagen's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from lxml import etree

from ....dates.stamps import read_stamp, unread_stamps
from ....errors import IntakeError, NoTextError
from ....people.authors import byline_people
from ....readers.safe_xml import Element, child, child_text, children, descendants, parse_xml
from ....readers.text_builder import TextBuilder
from ....records import ArticleRecord, SpecialGenre
from ....registry import NO, SURELY, XML_MEDIA_TYPES, Document, Format
from ..agency_lines import known_agency, title_out_of
from ..embargo_notes import embargo_of
from ..first_paragraph import begin_with_lead
from ..genres import refuse_advisory, special_genre
from ..html_body import add_html, html_words
from ..subject_codes import once

_SIGNALS = {"Korrektion": "correction", "NyVersion": "update"}
# »PR / Lindenau Havn A/S«: the name stands where other items have their headline.
_ISSUED = re.compile(r"PR / (?P<issuer>.+)")


def read_ritzau(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    items = descendants(parse_xml(document.data), "RBNews")
    for number, item in enumerate(items, 1):
        try:
            yield _record(item)
        except IntakeError as error:
            place = f"item {number} {child_text(item, 'NewsID')}".strip()
            yield type(error)(error.detail, item=place)


def _record(item: Element) -> ArticleRecord:
    record = _with_status(_worded(item), item)
    if not record.text and record.status == "usable":
        raise NoTextError(record.title[:80])
    refuse_advisory((_strapline(item),), record.text)
    subjects, subject_codes = _subjects(item)
    return replace(
        record,
        identifier=child_text(item, "HistID") or child_text(item, "NewsID"),
        version=child_text(item, "version"),
        signals=tuple(name for tag, name in _SIGNALS.items() if _is_so(item, tag)),
        urgency=_urgency(item),
        subjects=subjects,
        subject_codes=subject_codes,
        places=tuple(filter(None, (child_text(item, "town"),))),
        keywords=tuple(filter(None, _strapline(item).split("/"))),
    )


def _worded(item: Element) -> ArticleRecord:
    title, issuer, lead = _title(item)
    builder = TextBuilder()
    add_html(builder, _content(item), lead, (title,))
    begin_with_lead(builder, lead)
    text, passages = builder.finished()
    return ArticleRecord(
        title=title or title_out_of(text),
        text=text,
        lead=lead,
        outlet=_outlet(item),
        authors=(issuer,) if issuer else byline_people(child_text(item, "byLine")),
        passages=passages,
        origins=dict.fromkeys(("title", "outlet", "published"), "ritzau"),
        special_genre=SpecialGenre.PRESS_RELEASE if issuer else special_genre((_strapline(item),)),
    )


def _with_status(record: ArticleRecord, item: Element) -> ArticleRecord:
    """The record with its day, and whether it may be used."""
    written = child_text(item, "PublishDate")
    published = read_stamp(f"{written} Europe/Copenhagen")
    notes = tuple(filter(None, (_words(item, "TilRedaktionen"),)))
    embargo, held = embargo_of(None, (*notes, _strapline(item)), published)
    return replace(
        record,
        published=published,
        embargo=embargo,
        notes=notes,
        status="canceled" if _is_so(item, "Annuleret") else "withheld" if held else "usable",
        warnings=(*held, *unread_stamps(written)),
    )


def _strapline(item: Element) -> str:
    """»NET/USA/HARBOUR«, »---PRESSEMEDDELELSE---«."""
    return child_text(item, "strapline").strip("- ")


def _content(item: Element) -> str:
    """As HTML; a break parts paragraphs where nothing else does."""
    content = child(item, "content")
    if content is None:
        return ""
    markup = etree.tostring(content, encoding="unicode") if len(content) else content.text or ""
    return markup if re.search(r"<p\b", markup, re.I) else re.sub(r"<br\s*/?>", "<br><br>", markup)


def _title(item: Element) -> tuple[str, str, str]:
    """The headline, whose press release it is, and what stands below the headline."""
    headline, below = _words(item, "headline"), _words(item, "subtitle")
    issued = _ISSUED.fullmatch(headline)
    return (below or headline, issued["issuer"], "") if issued else (headline, "", below)


def _words(item: Element, name: str) -> str:
    return html_words(child_text(item, name))


def _is_so(item: Element, name: str) -> bool:
    return child_text(item, name).lower() == "true"


def _outlet(item: Element) -> str:
    """»/ritzau/«, »/ritzau/AFP«, »Via Ritzau«."""
    words = re.findall(r"[^\s/]+", child_text(item, "origin"))
    return next(filter(None, map(known_agency, words)), "Ritzau")


def _urgency(item: Element) -> int | None:
    priority = child_text(item, "Priority")
    return int(priority) if re.fullmatch("[1-9]", priority) else None


def _subjects(item: Element) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The section, and the numbers of the IPTC's Subject Codes."""
    listed = child(item, "IPTCList")
    numbers = [found.text or "" for found in children(listed)] if listed is not None else []
    return once([(child_text(item, "section"), ""), *((each, f"subj:{each}") for each in numbers)])


def _sniff(document: Document) -> float:
    is_list = document.root.endswith(("Response", "Result", "OfRBNews"))
    inside = is_list and re.search(r"<(?:\w+:)?RBNews[\s>]", document.head)
    return SURELY if document.root == "RBNews" or inside else NO


FORMAT = Format(
    name="Ritzau",
    read=read_ritzau,
    sniff=_sniff,
    media_types=XML_MEDIA_TYPES,
    extensions=frozenset({".xml"}),
)
