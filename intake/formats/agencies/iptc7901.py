"""IPTC 7901: the text format of the wire, as German and other agencies still send it.

bdt0173 4 pl 226  dpa 0525          service, number, urgency, desk, words, agency
Wohnen/Lindenau/                    keywords, up to a line that ends with /
(Berichtigung: …)                   notes and markers; then the headline, over lines
Von Anna Adler, dpa =               the last line of the head ends with =

Lindenau (dpa) - …                  paragraphs of lines of at most 70 columns

# Notizblock                        what follows is for editors
* * * *                             what follows is not for publication: never stored

241205 Okt 24                       day, hour, minute, zone, month, year
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ...article_lines.private_notes import NOTEBOOK, PRIVATE
from ...dates.moments import Moment
from ...errors import BrokenDocumentError, IntakeError, NoTextError
from ...people.authors import AGENCIES, byline_people
from ...readers.decoding import decode_text
from ...readers.text_builder import TextBuilder
from ...records import ArticlePassageKind, ArticleRecord
from ...registry import NO, SURELY, Document, Format
from .agency_lines import (
    INITIALS,
    dateline_source,
    is_apparatus,
    mark_agency_lines,
    printed_byline,
    title_out_of,
)
from .article_body import join_lines
from .embargo_notes import noted_embargo
from .genres import refuse_advisory, special_genre
from .wire_head import LONGEST_HEAD, WIRE_BYLINE, WireHead, part_head, read_wire_head
from .wire_references import WITHDRAWN, corrected, taken_back, wire_number
from .wire_stamps import CLOSING_STAMP, closing_moment

_HEADER = re.compile(
    r"(?P<service>[A-Za-z]{2,4})(?P<number>\d{3,4}) +(?P<urgency>\d) +(?P<desk>[A-Za-z]{1,3}) +"
    r"(?P<words>\d{1,5}) +(?P<agency>[^\n]*?)(?: +(?P<serial>\d{3,4}))? *"
)
_START = re.compile(rf"^(?={_HEADER.pattern}$)", re.MULTILINE)
_SIGN_OFF = re.compile(
    r"(?:dpa|afp|apa|sda|dapd|epd|kna|reuters|ap)(?: [\w/äöüß]{1,6}){1,8}|"
    r"\((?:sda|ats|apa|dpa|schluss|forts)\b[^()]*\)(?: [\w/]+)?|apa\d{4} .*|NNNN|"
    r".{0,20}(?:Copyright|©|\(c\)).*",
    re.IGNORECASE,
)
_NO_STAMP = ("The message has no closing stamp: it may break off, and its day is not known.",)
_LONGEST_KILL = 600  # characters; a longer message is a story
_ADDRESSES = re.compile(r"(?:Internet|Internetadressen?|Links?|Service|Kontakt):?")


def read_wire(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    text = _normal(decode_text(document.data, document.charset))
    starts = [match.start() for match in _START.finditer(text)]
    if not starts:
        raise BrokenDocumentError("no IPTC 7901 header line")
    for number, (begin, end) in enumerate(zip(starts, [*starts[1:], None], strict=True), 1):
        try:
            yield _record(text[begin:end].split("\n"))
        except IntakeError as error:
            yield type(error)(error.detail, item=f"message {number}")


def _normal(text: str) -> str:
    """One kind of line end; the control characters of the line around messages are gone."""
    text = re.sub(r"\r*\n\r?|\r", "\n", text)
    return re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", "", text)


def _record(lines: list[str]) -> ArticleRecord:
    header = _HEADER.fullmatch(lines[0])
    assert header  # noqa: S101 - a message begins where one was found
    head_lines, body = part_head(lines[1:])
    is_marked = any(line.rstrip().endswith("=") for line in lines[1:LONGEST_HEAD])
    head = read_wire_head(head_lines, is_marked=is_marked)
    body, notes, published = _read_end(body)
    record = replace(_worded(header, head, body), published=published)
    record = _with_status(record, header, head, (*head.notes, *notes))
    if not record.text and record.status == "usable":
        raise NoTextError(" ".join(head.headline)[:80])
    return replace(
        record,
        signals=tuple(head.markers),
        urgency=int(header["urgency"]),
        subjects=(header["desk"],),
        keywords=tuple(head.keywords),
    )


def _worded(header: re.Match[str], head: WireHead, body: list[str]) -> ArticleRecord:
    builder = TextBuilder()
    _add_paragraphs(builder, body)
    text, passages = builder.finished()
    genre = _genre(head.notes)
    return ArticleRecord(
        title=" ".join(head.headline) or title_out_of(text),
        text=text,
        kicker=head.subtitle,
        outlet=_outlet(header["agency"].strip(), text),
        authors=byline_people(head.byline) if head.byline else printed_byline(builder),
        passages=passages,
        origins=dict.fromkeys(("title", "outlet", "published"), "iptc-7901"),
        genres=genre,
        special_genre=special_genre((*genre, dateline_source(text))),
    )


def _with_status(
    record: ArticleRecord, header: re.Match[str], head: WireHead, notes: tuple[str, ...]
) -> ArticleRecord:
    """The record with its notes, which message it is, and whether it may be used. Raises
    NoArticleError for a note to editors.
    """
    published = record.published
    embargo, held = noted_embargo((*head.markers, *notes), published)
    other, status = _about(header, head, record.text, published)
    if not status:
        refuse_advisory(record.genres, f"{' '.join(head.headline)} {record.text}")
    own = wire_number(header["service"], header["number"], published.day if published else None)
    return replace(
        record,
        identifier=other or own,
        status=status or ("withheld" if held else "usable"),
        embargo=embargo,
        notes=notes,
        warnings=(*held, *(() if published else _NO_STAMP)),
    )


def _about(
    header: re.Match[str], head: WireHead, text: str, published: Moment | None
) -> tuple[str, str]:
    """The number of the other message that this one corrects or takes back, and »canceled« if it
    is taken back, or this one itself is.
    """
    service, own = header.group("service", "number")
    said = [" ".join(head.headline)]
    if len(text) < _LONGEST_KILL:
        said += re.split(r"(?<=[.!?])\s+", text)
    if other := taken_back(service, own, said, published):
        return other, "canceled"
    if any(WITHDRAWN.search(mark) for mark in (*head.markers, *head.notes)):
        return "", "canceled"
    # A whole story beside such a note is what is to be used instead.
    replaced = taken_back(service, own, head.notes, published)
    return corrected(service, own, head.notes, published) or replaced, ""


def _outlet(named: str, text: str) -> str:
    """The agency of the header, or of the dateline where the header has a code there."""
    dateline = re.search(r"^[^()\n]{2,40} ?\((?P<agency>[^()\n]{2,12})\)", text, re.MULTILINE)
    if named.lower() in AGENCIES or not dateline or dateline["agency"].lower() not in AGENCIES:
        return named
    return dateline["agency"]


def _genre(notes: list[str]) -> tuple[str, ...]:
    """»(KORR-Bericht)«, »(Kommentar)«: a note of one or two words names the kind of the story."""
    return tuple(note for note in notes if re.fullmatch(r"[\w-]+(?: [\w-]+)?", note))


def _read_end(lines: list[str]) -> tuple[list[str], list[str], Moment | None]:
    """Body without what stands behind it, the public notes, and the closing stamp."""
    published = None
    for number in range(len(lines) - 1, -1, -1):
        if match := CLOSING_STAMP.fullmatch(lines[number].strip()):
            published = closing_moment(match)
            lines = lines[:number]
            break
    private = _first(lines, PRIVATE)
    notebook = _first(lines, NOTEBOOK)
    notes = _notes(lines[notebook + 1 : private]) if notebook < len(lines) else []
    body = lines[: min(private, notebook)]
    while body and (not body[-1].strip() or _is_sign_off(body[-1].strip())):
        body.pop()
    return _without_addresses(body), notes, published


def _without_addresses(lines: list[str]) -> list[str]:
    """Without the list of addresses that some wires end with: »Internet«, and lines with them."""
    begin = _first(lines, _ADDRESSES)
    listed = [line for line in lines[begin + 1 :] if line.strip()]
    is_list = bool(listed) and all(re.search(r"https?://|www\.|\S@\S", line) for line in listed)
    return lines[:begin] if is_list else lines


def _is_sign_off(line: str) -> bool:
    return bool(_SIGN_OFF.fullmatch(line) or INITIALS.fullmatch(line))


def _first(lines: list[str], pattern: re.Pattern[str]) -> int:
    return next((n for n, line in enumerate(lines) if pattern.fullmatch(line.strip())), len(lines))


def _notes(lines: list[str]) -> list[str]:
    """The points of the notebook; links and places are no notes."""
    notes: list[str] = []
    heading = ""
    for line in lines:
        if line.startswith("##"):
            heading = line.strip("# ")
        elif re.match(r"[-*] ", line):
            notes.append(f"{heading}: {line[2:].strip()}" if heading else line[2:].strip())
        elif line.startswith("  ") and notes:
            notes[-1] = join_lines([notes[-1], line.strip()])
    return [note for note in notes if not re.match(r"(?:Internet|Orte|Places)\b", note)]


def _add_paragraphs(builder: TextBuilder, lines: list[str]) -> None:
    paragraph: list[str] = []
    for line in [*lines, ""]:
        table = line.startswith("|")
        if paragraph and (not line.strip() or line.startswith("   ") or table):
            _add_paragraph(builder, paragraph)
            paragraph = []
        if table:
            builder.paragraph(line.strip("| \n"), ArticlePassageKind.TABLE)
        elif line.strip():
            paragraph.append(line.strip())
    mark_agency_lines(builder)


def _add_paragraph(builder: TextBuilder, lines: list[str]) -> None:
    words = join_lines(lines)
    short = len(lines) == 1 and len(words) < 70 and words[-1] not in '.!?:;,…"»“)'
    heading = (
        short and builder.length and not (re.match(r"[-–*]", words) or WIRE_BYLINE.fullmatch(words))
    )
    if not is_apparatus(words):
        builder.paragraph(words, ArticlePassageKind.HEADING if heading else None)


_LOOKED_AT = 2_000  # characters: every document is looked at, and the header is at its beginning


def _sniff(document: Document) -> float:
    head = re.sub(r"\AZCZC\s*", "", _normal(document.head[:_LOOKED_AT])[:400].lstrip())
    return SURELY if _HEADER.fullmatch(head.split("\n", 1)[0].rstrip()) else NO


FORMAT = Format(
    name="IPTC 7901",
    read=read_wire,
    sniff=_sniff,
    media_types=frozenset({"text/vnd.iptc.7901"}),
    extensions=frozenset({".iptc", ".7901"}),
)
