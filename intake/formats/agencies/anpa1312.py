"""ANPA 1312: the text format of North American wires, for seven-bit lines to typesetters.

a2346xxxxx                          service, number, selector (control characters around them)
r i BC-XX--Harbour 1stLd   05-09 0144        priority, category, keyword, day, words
^BC-XX--Harbour, 1st Ld-Writethru,144<       header lines begin with ^ and end with < or =
^Council wants a new harbour<                the headline
^Eds: Updates. With photos.<                 notes to editors
^By ANNA ADLER=                              byline
^Harbour Writer=
    LINDENAU (NAN) _ Paragraphs begin with a tab. ``Quotes'' and dashes _ are spelt so.

    NAN-WF-05-09-17 0056GMT<        agency, wire, month-day-year, hour

See ANPA Bulletin 1312 (1989), as agencies still send it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from ...dates.moments import Moment
from ...dates.stamps import read_stamp, read_zone
from ...errors import BrokenDocumentError, IntakeError, NoArticleError, NoTextError
from ...people.authors import AGENCIES
from ...readers.decoding import decode_text
from ...readers.text_builder import TextBuilder
from ...records import ArticlePassageKind, ArticleRecord
from ...registry import NO, SURELY, Document, Format
from .agency_lines import (
    mark_agency_lines,
    mark_trailer,
    title_out_of,
)
from .embargo_notes import HELD

_HEADER = re.compile(
    r"^(?P<service>[A-Za-z])(?P<number>\d{4})(?P<selector>[\w-]{0,12})[ \t]*\n+"
    r"(?P<priority>[a-z]) (?P<category>[a-z]{1,2})(?P<form>[\x11-\x14]*) "
    r"(?P<slug>[A-Za-z]{2}-\S.*?) +(?P<month>\d\d)-(?P<day>\d\d) +(?P<words>\d{3,5})[ \t]*$",
    re.MULTILINE,
)
_STAMP = re.compile(
    r"^[ \t]*(?P<agency>[A-Z]{2,6})-(?P<wire>[A-Z]{1,4})-"
    r"(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d\d) "
    r"(?P<hour>\d\d)(?P<minute>\d\d)(?P<zone>[A-Z]{3,4})<?[ \t]*$",
    re.MULTILINE,
)
# »KWS-21:37-09-12-18«: as Kyodo has it, with the day in front of the month.
_KYODO_STAMP = re.compile(
    r"^(?P<agency>[A-Z]{2,6})-(?P<hour>\d\d):(?P<minute>\d\d)-"
    r"(?P<day>\d\d)-(?P<month>\d\d)-(?P<year>\d\d)[ \t]*$",
    re.MULTILINE,
)
_SIGNATURE = re.compile(r"^==(?P<agency>\w+)[ \t]*$", re.MULTILINE)
_LINE = re.compile(
    r"\^(?P<words>[^^]*?)"
    r"(?:(?P<end>[<=])[ \t]*(?=\n|\^|\Z)|(?=\n(?:[\^\t ]|\s*\n)|\^|\Z))"
)
_NOTE = re.compile(r"\(?(?:Eds?\b|EDS?\b|Editors?\b|EDITORS?\b|AP (?:Photos?|Video|Graphic)|With )")
_ASIDE = re.compile(
    r"\*?\d*|(?:BULLETIN )?KILL|For (?:use|release)\b.*|(?:AM|PM|BC|AP)-.*", re.DOTALL
)
_BYLINE = re.compile(r"By (?P<names>\S.*)", re.DOTALL)
_EMBARGO = re.compile(
    r"\bembargo|\bhold for\b|\bnot for (?:use|release) (?:before|until)\b|\bfor release\b", re.I
)
_KILLED = re.compile(r"\b(?:KILL(?:ED)?|WITHHOLD|ELIMINATION)\b|^Eds: (?:Kill|Withhold)\b")
_ORDER = re.compile(r"\b(?P<number>\d{1,2})(?:st|nd|rd|th) ?(?P<kind>Ld|Add|Lead)", re.IGNORECASE)
_SIGNALS = re.compile(
    r"\b(?:\d{1,2}(?:st|nd|rd|th) ?(?:Ld|Lead|Add)|Writethru|Corrective|Correction|Clarification|"
    r"Urgent|Bulletin|Advisory|Abridged|Take \d)\b",
    re.IGNORECASE,
)
_URGENCY = {"f": 1, "b": 2, "u": 3, "r": 4, "d": 6}
_CATEGORIES = {
    **{"a": "domestic", "b": "special events", "d": "food", "e": "entertainment", "f": "business"},
    **{"g": "regional", "h": "national", "i": "international", "k": "commentary", "l": "lifestyle"},
    **{"n": "state and regional", "o": "weather", "p": "politics", "q": "scores", "r": "racing"},
    **{"s": "sports", "t": "travel", "w": "Washington"},
}
_ADVISORY = "v"
_NO_YEAR = ("The message breaks off before its closing stamp: the year is not known.",)


@dataclass
class _Head:
    slug: str = ""
    headline: str = ""
    lead: str = ""
    notes: list[str] = field(default_factory=list)
    authors: tuple[str, ...] = ()
    asides: list[str] = field(default_factory=list)


def read_anpa(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    text = _normal(decode_text(document.data, document.charset or "latin-1"))
    found = list(_HEADER.finditer(text))
    if not found:
        raise BrokenDocumentError("no ANPA 1312 header")
    ends = [*(match.start() for match in found[1:]), len(text)]
    for number, (header, end) in enumerate(zip(found, ends, strict=True), 1):
        try:
            yield _record(header, text[header.end() : end])
        except IntakeError as error:
            yield type(error)(error.detail, item=f"message {number} {header['slug']}")


def _normal(text: str) -> str:
    """One kind of line end, and of the control characters only those that say what a text is."""
    text = re.sub(r"\r*\n\r?|\r", "\n", text)
    return re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x10\x15-\x1f\x7f]", "", text)


def _record(header: re.Match[str], message: str) -> ArticleRecord:
    if header["category"] == _ADVISORY:
        raise NoArticleError("a note to editors")
    message = _marked(message)
    stamp = _STAMP.search(message) or _KYODO_STAMP.search(message)
    body_begin = _body_begin(message)
    head = _read_head(message[:body_begin])
    body = message[body_begin : stamp.start() if stamp else None]
    record = _with_marks(_worded(header, head, body), header, head)
    if not record.text and record.status != "canceled":
        raise NoTextError(head.headline[:80])
    order = _ORDER.search(header["slug"]) or _ORDER.search(head.slug)
    return replace(
        record,
        outlet=_outlet(stamp, message, record.text),
        published=_moment(stamp),
        warnings=(*record.warnings, *(() if stamp else _NO_YEAR)),
        identifier=_identifier(header, stamp, order),
        version=str(int(order["number"]) + 1) if order and _is_lead(order) else "1",
    )


def _worded(header: re.Match[str], head: _Head, body: str) -> ArticleRecord:
    builder = TextBuilder()
    _add_body(builder, body, header["form"])
    text, passages = builder.finished()
    is_known = header["category"] in _CATEGORIES
    return ArticleRecord(
        title=head.headline or title_out_of(text) or _bare_slug(header["slug"]),
        text=text,
        lead=head.lead,
        authors=head.authors,
        passages=passages,
        origins=dict.fromkeys(("title", "outlet", "published"), "anpa-1312"),
        urgency=_URGENCY.get(header["priority"]),
        subjects=(_CATEGORIES[header["category"]],) if is_known else (),
        subject_codes=(f"anpa:{header['category']}",) if is_known else (),
        keywords=(_bare_slug(header["slug"]),),
    )


def _with_marks(record: ArticleRecord, header: re.Match[str], head: _Head) -> ArticleRecord:
    """The record with its notes and signals, and whether it may be used."""
    marks = (header["slug"], head.slug, *head.notes, *head.asides)
    is_killed = any(_KILLED.search(mark) for mark in marks)
    held = any(_EMBARGO.search(mark) for mark in marks[2:])
    return replace(
        record,
        status="canceled" if is_killed else "withheld" if held else "usable",
        signals=tuple(dict.fromkeys(_SIGNALS.findall(f"{header['slug']}\n{head.slug}"))),
        notes=tuple(head.notes),
        warnings=HELD if held else (),
    )


def _marked(message: str) -> str:
    """With marks in front of the lines of its head, which Kyodo has not; a headline ends in +."""
    first = re.search(r"^(?:\t| {3,})", message, re.MULTILINE)
    if "^" in message or first is None:
        return message
    lines = [line.strip() for line in message[: first.start()].split("\n") if line.strip()]
    head = f"^{lines[0]}<\n^{' '.join(lines[1:]).rstrip('+')}<\n" if lines else ""
    return head + message[first.start() :]


def _is_lead(order: re.Match[str]) -> bool:
    return order["kind"].lower() != "add"


def _bare_slug(slug: str) -> str:
    """»BC-XX--Harbour« without what says that it is a new lead."""
    return _SIGNALS.sub("", slug).strip(" -,").split(",")[0].strip()


def _identifier(
    header: re.Match[str], stamp: re.Match[str] | None, order: re.Match[str] | None
) -> str:
    """A story is told by its keyword and day: numbers are new with each lead. What is added to one
    is an item of its own.
    """
    day = f"{header['month']}-{header['day']}"
    year = f"20{stamp['year']}-" if stamp else ""
    added = f"#add{order['number']}" if order and not _is_lead(order) else ""
    return f"anpa:{_bare_slug(header['slug'])}:{year}{day}{added}"


def _moment(stamp: re.Match[str] | None) -> Moment | None:
    if stamp is None:
        return None
    day = f"20{stamp['year']}-{stamp['month']}-{stamp['day']}"
    zone = read_zone(stamp.groupdict().get("zone"))
    return read_stamp(f"{day}T{stamp['hour']}:{stamp['minute']}{zone}")


def _outlet(stamp: re.Match[str] | None, message: str, text: str) -> str:
    if signed := _SIGNATURE.search(message):
        return AGENCIES.get(signed["agency"].lower(), signed["agency"])
    dateline = re.match(r"[^()\n]{2,40} ?\((?P<agency>[^()\n]{2,12})\)", text)
    named = stamp["agency"] if stamp else dateline["agency"] if dateline else ""
    return AGENCIES.get(named.lower(), named)


def _body_begin(message: str) -> int:
    """Behind the last header line: the first paragraph that begins with a tab or an indent."""
    lines = list(_LINE.finditer(message))
    after = lines[-1].end() if lines else 0
    first = re.search(r"^(?:\t| {3,})", message, re.MULTILINE)
    return min(after, first.start()) if first else after


def _read_head(text: str) -> _Head:
    head = _Head()
    previous = ""
    for line in _LINE.finditer(text):
        words = _as_printed(" ".join(line["words"].split()))
        byline = _BYLINE.fullmatch(words)
        if byline and line["end"] == "=":
            head.authors = tuple(_names(byline["names"]))
        elif line["end"] == "=" and previous == "=":
            pass  # what the writer is
        elif _NOTE.match(words):
            head.notes.append(words.strip("()"))
        elif not head.slug and _ASIDE.fullmatch(words) and "-" in words:
            head.slug = words
        elif _ASIDE.fullmatch(words) or head.headline:
            head.asides.append(words)
            head.lead = head.lead or ("" if _ASIDE.fullmatch(words) else words)
        else:
            head.headline = words
        previous = line["end"] or ""
    return head


def _names(byline: str) -> Iterator[str]:
    for name in re.split(r",| and | AND ", byline):
        if bare := name.strip():
            yield bare.title() if bare.isupper() else bare


def _as_printed(text: str) -> str:
    """The marks of quotations and the dashes that the line has no signs for."""
    text = text.replace("``", "“").replace("'''", "’”").replace("''", "”")
    text = re.sub(r"(?<![\w`])`(?=\w)", "‘", text)
    text = re.sub(r"(‘[^‘’“”]{1,300}?)'(?!\w)", r"\1’", text)
    return re.sub(r"(^|\s)_(?=\s)", r"\1—", text)


def _add_body(builder: TextBuilder, body: str, form: str) -> None:
    if "\x12" in form:  # a table, set as it stands
        for line in filter(str.strip, body.split("\n")):
            builder.paragraph(_as_printed(line), ArticlePassageKind.TABLE)
        return
    paragraph: list[str] = []
    for line in [*_SIGNATURE.sub("", body).split("\n"), ""]:
        if (not line.strip() or re.match(r"\t| {3,}", line)) and paragraph:
            _add_paragraph(builder, " ".join(paragraph))
            paragraph = []
        if line.strip():
            paragraph.append(line.strip(" \t<"))
    mark_agency_lines(builder)
    mark_trailer(builder)


def _add_paragraph(builder: TextBuilder, words: str) -> None:
    if not re.fullmatch(r"[_\s-]{2,}", words):  # a rule
        builder.paragraph(_as_printed(words))


_LOOKED_AT = 2_000  # characters: every document is looked at, and the header is at its beginning


def _sniff(document: Document) -> float:
    return SURELY if _HEADER.match(_normal(document.head[:_LOOKED_AT])[:300].lstrip()) else NO


FORMAT = Format(
    name="ANPA 1312",
    read=read_anpa,
    sniff=_sniff,
    media_types=frozenset({"text/vnd.anpa.1312"}),
    extensions=frozenset({".tst", ".anpa", ".txt"}),
)
