"""The wire format of AAP, framed by ZCZC and NNNN: lines of the head begin with a sign.

ZCZC AAP
$A                      a letter: the category; words: the headline, as broadcast scripts have it
:Harbour                keyword, town in brackets, or whose press release it is
^Harbour to open        headline
#Legal: Harbour_BC6     keyword of broadcast scripts
&AAPIS\\adlera           service or the login of who sent it: never stored
%MNETALL MFI            where it goes; MNET is Medianet's, which sends press releases
*X                      X text, T table; or eight digits, a Subject Code; +04000000 is one, too
@Vic                    state
~Current                genre

The first line without a sign begins the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from ....dates.stamps import read_stamp
from ....errors import IntakeError, NoArticleError, NoTextError
from ....people.authors import AGENCIES
from ....readers.decoding import decode_text
from ....readers.text_builder import TextBuilder
from ....records import ArticlePassageKind, ArticleRecord, SpecialGenre
from ....registry import NO, SURELY, Document, Format
from ..agency_lines import mark_agency_lines, title_out_of
from ..article_body import add_paragraphs, split_lines
from ..embargo_notes import noted_embargo
from ..genres import refuse_advisory, special_genre
from ..subject_codes import once

_START = re.compile(r"^[ \t]*ZCZC (?P<sender>[A-Z]{2,6}\d{0,4})[ \t]*\n", re.MULTILINE)
_END = re.compile(r"^[ \t]*NNNN\b.*", re.MULTILINE | re.DOTALL)
_SIGNED = re.compile(r"(?P<sign>[$:=^&*+@~%#])(?P<value>(?! ).*)")
_CODES = re.compile(r"YY [A-Z]{2,4}[ \t]*\n")  # of fields and results of races
_LONGEST_DATE = 40  # characters; a release has its day above its text
_RELEASE = re.compile(r"Media release: *", re.IGNORECASE)


@dataclass
class _Head:
    headline: str = ""
    keywords: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    genres: list[str] = field(default_factory=list)
    subjects: list[tuple[str, str]] = field(default_factory=list)
    is_table: bool = False
    is_release: bool = False


def read_aap(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    text = re.sub(r"\r*\n\r?|\r", "\n", decode_text(document.data, document.charset or "latin-1"))
    found = list(_START.finditer(text))
    ends = [*(each.start() for each in found[1:]), len(text)]
    for number, (start, end) in enumerate(zip(found, ends, strict=True), 1):
        try:
            yield _record(start["sender"], _END.sub("", text[start.end() : end]))
        except IntakeError as error:
            yield type(error)(error.detail, item=f"message {number}")


def _record(sender: str, message: str) -> ArticleRecord:
    if _CODES.match(message):
        raise NoArticleError("fields or results of races")
    head, body = _read_head(message)
    builder = TextBuilder()
    _add_body(builder, body, head)
    text, passages = builder.finished()
    if not text:
        raise NoTextError(head.headline[:80])
    refuse_advisory(head.genres, text)
    record = ArticleRecord(
        title=head.headline or title_out_of(text),
        text=text,
        outlet=AGENCIES.get(sender.lower(), ""),
        published=read_stamp(text.split("\n", 1)[0][:_LONGEST_DATE]),
        passages=passages,
        origins=dict.fromkeys(("title", "outlet"), "aap"),
    )
    return _with_head(record, head)


def _with_head(record: ArticleRecord, head: _Head) -> ArticleRecord:
    """The record with what its head says. The first keyword of a release is whose it is."""
    embargo, held = noted_embargo((head.headline, *head.keywords), record.published)
    subjects, subject_codes = once(head.subjects)
    release = SpecialGenre.PRESS_RELEASE if head.is_release else None
    return replace(
        record,
        authors=tuple(head.keywords[:1]) if release else (),
        warnings=held,
        status="withheld" if held else "usable",
        embargo=embargo,
        genres=tuple(head.genres),
        special_genre=release or special_genre(head.genres),
        subjects=subjects,
        subject_codes=subject_codes,
        places=tuple(dict.fromkeys(head.places)),
        keywords=() if release else tuple(dict.fromkeys(head.keywords)),
    )


def _read_head(message: str) -> tuple[_Head, list[str]]:
    """What the signed lines say, and the lines behind them."""
    head, lines = _Head(), message.split("\n")
    while lines and (not lines[0].strip() or _SIGNED.fullmatch(lines[0])):
        if found := _SIGNED.fullmatch(lines.pop(0)):
            _take(head, found["sign"], found["value"].strip())
    return head, lines


def _take(head: _Head, sign: str, value: str) -> None:
    if sign == "^" or (sign == "$" and len(value) > 1):
        head.headline = value
    elif sign in "*+" and re.fullmatch(r"\d{8}", value):
        head.subjects.append((value, f"subj:{value}"))
    elif sign == "*":
        head.is_table = value == "T"
    elif sign == "%":
        head.is_release = value.startswith("MNET")
    elif sign == "@" and value:
        head.places.append(value)
    elif sign == "~" and value:
        head.genres.append(value)
    elif sign == ":" and re.fullmatch(r"\(.+\)", value):
        head.places.insert(0, value.strip("()").title())
    elif sign in ":=#" and value:
        head.keywords.append(value)


def _add_body(builder: TextBuilder, lines: list[str], head: _Head) -> None:
    if head.is_table:  # set as it stands
        for line in filter(str.strip, lines):
            builder.paragraph(line, ArticlePassageKind.TABLE)
        mark_agency_lines(builder)
        return
    if head.is_release and not head.headline and lines:
        head.headline = _RELEASE.sub("", lines.pop(0).strip())
    add_paragraphs(builder, split_lines("\n".join(lines)))


def _sniff(document: Document) -> float:
    head = re.sub(r"\r*\n\r?|\r", "\n", document.head[:400])
    start = _START.match(head)
    return SURELY if start and re.match(r"YY |\s*[$:^%#]", head[start.end() :]) else NO


FORMAT = Format(
    name="AAP",
    read=read_aap,
    sniff=_sniff,
    media_types=frozenset({"text/plain"}),
    extensions=frozenset({".tst", ".txt"}),
)
