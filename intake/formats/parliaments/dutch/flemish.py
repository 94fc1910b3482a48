"""Minutes of the Flemish Parliament: points of its agenda as pages of its site, and as JSON of its
web service (»spreker« with »sprekertekst«).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from ....dates.moments import Moment
from ....dates.stamps import read_stamp
from ....errors import BrokenDocumentError, NoTextError
from ....readers.decoding import decode_text
from ....readers.html_tree import parse_page, plain_text
from ....readers.safe_xml import Element
from ....records import ArticleRecord
from ....registry import NO, SURELY, Document, Format
from ...agencies.html_body import html_words
from ...html import decode_page
from ..minutes import MinutesBuilder
from ..speaker_labels import Voice, has_surname
from .labels import is_chair, read_day, read_printed

_HOUSE = "Vlaams Parlement"
_NUMBER = re.compile(r"/(\d{2,6})/?(?:$|[?#])")
_MISTAKEN = "A mark names somebody else than the printed label, which was believed: {}."
_LOOKED_AT = 2_000_000  # bytes: menus come first
_SERVICE = re.compile(rb'"sprekertekst"\s*:')


def read_flemish(document: Document) -> Iterator[ArticleRecord]:
    is_page = not document.head.startswith(("{", "["))
    records = _of_page(document) if is_page else _of_service(document)
    found = [record for record in records if record.turns]
    if not found:
        raise NoTextError
    yield from found


def _of_page(document: Document) -> Iterator[ArticleRecord]:
    root = parse_page(decode_page(document.data, document.charset))
    title = next(filter(None, map(plain_text, _titles(root))), "")
    minutes = MinutesBuilder(title)
    for speech in root.find_class("meeting-speech"):
        named = next(iter(speech.find_class("meeting-speech__title")), None)
        link = next(iter(named.iter("a")), None) if named is not None else None
        number = _NUMBER.search(link.get("href", "")) if link is not None else None
        voice = read_printed(plain_text(named)) if named is not None else Voice()
        words = [_words(each) for each in speech.find_class("meeting-speech__value")]
        _add(minutes, voice, number[1] if number else "", "\n\n".join(words))
    yield _record(minutes, title, _day(root), document.address, [])


def _titles(root: Element) -> Iterator[Element]:
    for title in root.find_class("card__title"):
        for hidden in title.find_class("visually-hidden"):
            hidden.drop_tree()
        yield title
    yield from root.iter("h1")


def _words(value: Element) -> str:
    paragraphs = [plain_text(each) for each in value.iter("p")]
    return "\n\n".join(paragraphs) or plain_text(value)


def _day(root: Element) -> Moment | None:
    for marked in root.find_class("meeting-header__date-full"):
        if moment := read_day(plain_text(marked)):
            return moment
    times = (read_stamp(each.get("datetime", "")[:10]) for each in root.iter("time"))
    return next(filter(None, times), None)


def _of_service(document: Document) -> Iterator[ArticleRecord]:
    try:
        found = json.loads(decode_text(document.data, document.charset))
    except ValueError as error:
        raise BrokenDocumentError(str(error)) from error
    for point in _points(found):
        title = next(filter(None, (_text(point, n) for n in ("onderwerp", "titel", "thema"))), "")
        minutes, mistaken = MinutesBuilder(title), list[str]()
        for speech in _dicts(point.get("spreker")):
            voice, number = _voice(speech, mistaken)
            _add(minutes, voice, number, html_words(_text(speech, "sprekertekst")))
        yield _record(minutes, title, _meeting_day(point), document.address, mistaken)


def _points(found: Any) -> Iterator[dict[str, Any]]:
    """The points of the agenda wherever they stand: each has its speakers in a list."""
    if isinstance(found, dict) and _dicts(found.get("spreker")):
        yield found
    elif isinstance(found, dict | list):
        for inner in found.values() if isinstance(found, dict) else found:
            yield from _points(inner)


def _dicts(values: Any) -> list[dict[str, Any]]:
    values = [values] if isinstance(values, dict) else values
    return [each for each in values if isinstance(each, dict)] if isinstance(values, list) else []


def _text(values: dict[str, Any], name: str) -> str:
    value = values.get(name)
    return str(value).strip() if isinstance(value, str | int) else ""


def _voice(speech: dict[str, Any], mistaken: list[str]) -> tuple[Voice, str]:
    """By the printed title; the record of the person has the first name."""
    printed = read_printed(_text(speech, "sprekertitel"))
    person = next(iter(_dicts(speech.get("persoon"))), {})
    # Belgian names keep the capital of their particle.
    name = " ".join(filter(None, (_text(person, "voornaam"), _text(person, "naam"))))
    if not name or is_chair(printed.speaker):
        return printed, ""
    if not printed.speaker or has_surname(printed.speaker, name):
        label = printed.label if printed.speaker else f"{name}:"
        return Voice(name, printed.role, printed.party, label=label), _text(person, "id")
    mistaken.append(printed.speaker)
    return printed, ""


def _meeting_day(point: dict[str, Any]) -> Moment | None:
    meeting = next(iter(_dicts(point.get("vergadering"))), {})
    for values in (meeting, point):
        for name in ("datumbegin", "datum", "datumagendering"):
            if moment := read_stamp(_text(values, name)[:10]):
                return moment
    return None


def _add(minutes: MinutesBuilder, voice: Voice, number: str, words: str) -> None:
    minutes.nobody_speaks()
    if voice.speaker:
        minutes.speaks(
            Voice(voice.speaker, voice.role, voice.party, number, voice.kind, voice.label)
        )
    for paragraph in words.split("\n\n"):
        if paragraph.startswith("(") and paragraph.endswith((")", ").")):
            minutes.remark(paragraph)
        else:
            minutes.words(paragraph)


def _record(
    minutes: MinutesBuilder, title: str, day: Moment | None, address: str, mistaken: list[str]
) -> ArticleRecord:
    return minutes.record(
        "vlaams-parlement",
        title=title or _HOUSE,
        outlet=_HOUSE,
        published=day,
        language="nl",
        address=address,
        keywords=(title,) if title else (),
        warnings=tuple(map(_MISTAKEN.format, dict.fromkeys(mistaken))),
    )


def _sniff(document: Document) -> float:
    head = document.data[:_LOOKED_AT]
    if document.head.startswith(("{", "[")):
        return SURELY if _SERVICE.search(head) else NO
    is_page = b"meeting-speech__title" in head and b"meeting-speech__value" in head
    return SURELY + 0.1 if is_page and document.root.lower() == "html" else NO


FORMAT = Format(
    name="Flemish Parliament",
    read=read_flemish,
    sniff=_sniff,
    media_types=frozenset({"text/html", "application/json"}),
    extensions=frozenset({".html", ".htm", ".json"}),
)
