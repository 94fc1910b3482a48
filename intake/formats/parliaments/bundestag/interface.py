"""Plenarprotokolle as the Bundestag's information system (DIP) returns them: JSON with the text of
the printed minutes, alone or as a list of documents. Those of the Bundesrat come in the same form.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from ....dates.stamps import read_stamp
from ....errors import BrokenDocumentError, IntakeError, NoArticleError
from ....readers.decoding import decode_text
from ....records import ArticleRecord
from ....registry import NO, SURELY, Document, Format
from ..minutes import MinutesBuilder
from .before_2017 import read_printed_course

_HOUSES = {"BT": "Deutscher Bundestag", "BR": "Bundesrat"}
_WORDS_ELSEWHERE = "These are facts of minutes without their words: hand in plenarprotokoll-text."


def read_answer(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    try:
        found = json.loads(decode_text(document.data, document.charset))
    except ValueError as error:
        raise BrokenDocumentError(str(error)) from error
    listed = found.get("documents", [found])
    for each in listed if isinstance(listed, list) else []:
        facts = each if isinstance(each, dict) else {}
        kind, number = (str(facts.get(name, "")) for name in ("dokumentart", "dokumentnummer"))
        if kind == "Plenarprotokoll":
            yield _record(facts, document.address)
        else:
            yield NoArticleError(kind, item=f"{kind} {number}".strip())


def _record(facts: dict[str, Any], address: str) -> ArticleRecord | IntakeError:
    number = str(facts.get("dokumentnummer", ""))
    text = facts.get("text")
    if not isinstance(text, str) or not text.strip():
        return NoArticleError(_WORDS_ELSEWHERE, item=f"Plenarprotokoll {number}".strip())
    minutes = MinutesBuilder()
    read_printed_course(minutes, text)
    place = facts.get("fundstelle")
    printed = place.get("pdf_url") if isinstance(place, dict) else None
    return minutes.record(
        "dip",
        title=str(facts.get("titel") or f"Plenarprotokoll {number}"),
        outlet=_HOUSES.get(str(facts.get("herausgeber")), ""),
        published=read_stamp(str(facts.get("datum", ""))),
        language="de",
        address=address or str(printed or ""),
        identifier=f"bundestag:{number}" if facts.get("herausgeber") == "BT" else "",
    )


def _sniff(document: Document) -> float:
    is_minutes = re.search(r'"dokumentart"\s*:\s*"Plenarprotokoll"', document.head)
    return SURELY if document.head.startswith("{") and is_minutes else NO


FORMAT = Format(
    name="Bundestag information system",
    read=read_answer,
    sniff=_sniff,
    media_types=frozenset({"application/json"}),
    extensions=frozenset({".json"}),
)
