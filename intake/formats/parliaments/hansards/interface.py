"""A debate of Westminster as the interface of Hansard gives it, in JSON.

One debate with those inside it (https://hansard-api.parliament.uk): items in their order, each with
whom it is attributed to, as it is printed, and its words as HTML.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from ....dates.stamps import read_stamp
from ....errors import BrokenDocumentError, NoTextError
from ....readers.decoding import decode_text
from ....records import ArticlePassageKind, ArticleRecord
from ....registry import NO, SURELY, Document, Format
from ...agencies.html_body import html_words
from ..minutes import MinutesBuilder
from ..spoken_paragraphs import add_with_asides, italics_of_markup
from .members import SittingMembers

_HOUSES = {"commons": "House of Commons", "lords": "House of Lords"}
# Quotations and motions are printed in brevier, as in_print's XML has them.
_SET_IN = re.compile(r"<p\b[^>]*\bclass=[\"'][^\"']*hs_[Bb]rev[^>]*>(.{1,9000}?)</p>", re.DOTALL)
_DEEPEST = 8  # debates inside of debates


def read_debate(document: Document) -> Iterator[ArticleRecord]:
    try:
        found = json.loads(decode_text(document.data, document.charset))
    except ValueError as error:
        raise BrokenDocumentError(str(error)) from error
    overview = found.get("Overview") if isinstance(found, dict) else None
    if not isinstance(overview, dict):
        raise BrokenDocumentError("a debate without an overview")
    title = _text(overview, "Title")
    minutes = MinutesBuilder(title)
    _add_debate(minutes, SittingMembers(), found, 0)
    house = _HOUSES.get(_text(overview, "House").lower(), _text(overview, "House"))
    place = _text(overview, "Location")
    number = _text(overview, "ExtId") or _text(overview, "Id")
    record = minutes.record(
        "hansard",
        title=title,
        outlet="Westminster Hall" if "Westminster Hall" in place else house,
        published=read_stamp(_text(overview, "Date").split("T")[0]),
        language="en",
        address=document.address,
        identifier=f"hansard-api:{number}" if number else "",
        keywords=(title,) if title else (),
    )
    if not record.text:
        raise NoTextError
    yield record


def _text(values: dict[str, Any], name: str) -> str:
    value = values.get(name)
    return str(value).strip() if isinstance(value, str | int | float) else ""


def _objects(values: dict[str, Any], name: str) -> list[dict[str, Any]]:
    found = values.get(name)
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def _add_debate(
    minutes: MinutesBuilder, members: SittingMembers, debate: dict[str, Any], depth: int
) -> None:
    overview = debate.get("Overview")
    title = _text(overview, "Title") if isinstance(overview, dict) else ""
    if depth and title:
        minutes.nobody_speaks()
        minutes.topic = title
        minutes.printed(title, ArticlePassageKind.HEADING)
    for item in sorted(_objects(debate, "Items"), key=_place):
        _add_item(minutes, members, item)
    minutes.nobody_speaks()
    around = minutes.topic
    for inner in _objects(debate, "ChildDebates") if depth < _DEEPEST else ():
        _add_debate(minutes, members, inner, depth + 1)
        minutes.topic = around


def _place(item: dict[str, Any]) -> int:
    place = item.get("OrderInSection")
    return place if isinstance(place, int) else 0


def _add_item(minutes: MinutesBuilder, members: SittingMembers, item: dict[str, Any]) -> None:
    kind, attributed = _text(item, "ItemType"), _text(item, "AttributedTo")
    words = html_words(_text(item, "Value"))
    if kind in ("Timestamp", "Division") or not words:
        return
    if kind != "Contribution" or not attributed:
        minutes.nobody_speaks()
        minutes.printed(words)
        return
    minutes.speaks(members.voice(attributed, _text(item, "MemberId")))
    markup = _text(item, "Value")
    italics = italics_of_markup(markup)
    set_in = {html_words(found[1]) for found in _SET_IN.finditer(markup)}
    for paragraph in words.split("\n\n"):
        if paragraph in set_in:
            minutes.printed(paragraph, ArticlePassageKind.QUOTE)
        else:
            add_with_asides(minutes, paragraph, italics)


def _sniff(document: Document) -> float:
    head = document.head
    is_debate = '"Overview"' in head and re.search(r'"(?:HRSTag|AttributedTo)"', head)
    return SURELY if head.startswith("{") and is_debate else NO


FORMAT = Format(
    name="Hansard interface",
    read=read_debate,
    sniff=_sniff,
    media_types=frozenset({"application/json"}),
    extensions=frozenset({".json"}),
)
