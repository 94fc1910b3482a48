"""The Congressional Record as govinfo publishes it: text, or the same inside an HTML page.

Paragraphs begin with two spaces. Who speaks stands in front of the first words, the surname in
capitals: »Ms. ADLER. Mr. Speaker, …«, »Mr. BERG of Iowa. …«; whoever presides is an office and
nobody by name. Titles stand in the middle of a line, letters and bills are set further in.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from ...dates.written_dates import read_moment
from ...errors import NoTextError
from ...readers.decoding import decode_text
from ...records import ArticlePassageKind, ArticleRecord, TurnKind
from ...registry import NO, SURELY, Document, Format
from .minutes import MinutesBuilder
from .speaker_labels import Voice

_SURNAME = r"(?:[A-Z][a-z]{1,2})?[A-Z][A-Z'’-]+(?:,? (?:[A-Z]\.|Jr\.|Sr\.|[A-Z][A-Z'’-]+))*"
_LABEL = re.compile(
    rf"(?:(?P<address>Mr|Mrs|Ms|Miss|Dr)\. (?P<name>{_SURNAME})(?: of (?P<state>[A-Z][a-z]+"
    r"(?: [A-Z][a-z]+){0,2}))?|"
    r"(?P<chair>The (?:(?:ACTING|Acting|VICE) )?(?:SPEAKER|CHAIR|CHAIRMAN|PRESIDING OFFICER|"
    r"PRESIDENT)(?: pro tempore)?(?: \([^()]{3,40}\))?)|(?P<office>The CLERK|The VICE PRESIDENT))"
    r"\. (?=\S)"
)
_MARK = re.compile(
    r"^(?:\[\[Page [^\]]+\]\]|\s*\{time\}.*|\s*_{5,}\s*|\s*=+.*=+\s*)$", re.MULTILINE
)
# A page or a time in the middle of a paragraph, which goes on without its two spaces.
_INSIDE = re.compile(
    r"(?:\s*\n\s*(?:\[\[Page [^\]]+\]\]|\{time\}[ \d]*))+[ \t]*\n\s*?(?=^[^\s_=\[])", re.MULTILINE
)
_DAY = re.compile(
    r"Volume \d+, Number \d+ \((?:[A-Z][a-z]+, )?(?P<day>[A-Z][a-z]+ \d{1,2}, \d{4})\)"
)
# »McKOHN«, »O'BERG« and »ADLER-BERG« are McKohn, O'Berg and Adler-Berg.
_NAME_IN_CAPITALS = re.compile(r"(?P<first>[A-Z])(?P<rest>[A-Z]+)")
_FIRST_LINE = re.compile(r"\[Congressional Record Volume[^\]]*\]")
_HOUSE = re.compile(
    r"^\[(?P<house>House|Senate|Extensions of Remarks|Daily Digest)\]", re.MULTILINE
)
_SECTION = re.compile(r"^[ \t]*\[Pages? (?P<pages>[^\]]+)\]", re.MULTILINE)
_SOURCE = re.compile(r"From the Congressional Record Online through [^\n]*\n?")
_OUTLETS = {"House": "House of Representatives", "Senate": "Senate"}


def read_record(document: Document) -> Iterator[ArticleRecord]:
    text = plain_record(decode_text(document.data, document.charset))
    head, house, pages = _DAY.search(text), _HOUSE.search(text), _SECTION.search(text)
    body = _SOURCE.sub("", text)
    for mark in (_FIRST_LINE, _HOUSE, _SECTION):
        body = mark.sub("", body, count=1)
    minutes = MinutesBuilder()
    titles = [*_read_blocks(minutes, _MARK.sub("", _INSIDE.sub("\n", body)))]
    record = minutes.record(
        "congressional record",
        title=titles[0] if titles else "Congressional Record",
        outlet=_OUTLETS.get(house["house"], "Congress") if house else "Congress",
        published=read_moment(head["day"]) if head else None,
        language="en",
        address=document.address,
        identifier=f"crec:{pages['pages']}" if pages else "",
    )
    if not record.text:
        raise NoTextError
    yield record


def plain_record(text: str) -> str:
    """The lines of what govinfo has as text, or inside a page."""
    if text.lstrip().startswith("<"):
        text = html.unescape(re.sub(r"<[^>]+>", "", text))
    return re.sub(r"\r\n?", "\n", text)


def _read_blocks(minutes: MinutesBuilder, text: str) -> Iterator[str]:
    """Adds all of it; gives the titles."""
    for block in re.split(r"\n[ \t]*\n|\n(?=  \S)", text):
        indented = len(block) - len(block.lstrip(" "))
        words = with_quotation_marks(" ".join(block.split()))
        if not words:
            continue
        if indented >= 8 and words.upper() == words:
            minutes.nobody_speaks()
            minutes.topic = minutes.topic or words.title()
            minutes.printed(words, ArticlePassageKind.HEADING)
            yield words
        elif label := _LABEL.match(words):
            minutes.speaks(_voice(label))
            minutes.words(words[label.end() :])
        elif indented == 2 and minutes.voice and not _asks_leave(words):
            minutes.words(words)
        else:
            minutes.printed(words)


def with_quotation_marks(words: str) -> str:
    """The printer's `` and '' as quotation marks."""
    return words.replace("``", "“").replace("''", "”")


def _asks_leave(words: str) -> bool:
    """What the reporter writes: »Mr. COHN asked and was given permission to …«."""
    return bool(
        re.match(r"(?:Mr|Mrs|Ms|Miss)\. [A-Z'’-]{3,}(?: of [A-Z]\w+)? (?:asked|was|changed)", words)
    )


def _voice(label: re.Match[str]) -> Voice:
    printed = label[0].strip()
    if label["chair"] or label["office"]:
        kind = TurnKind.CHAIR if label["chair"] else TurnKind.SPEECH
        return Voice(role=(label["chair"] or label["office"]), kind=kind, label=printed)
    return Voice(_NAME_IN_CAPITALS.sub(_written, label["name"]), label=printed)


def _written(name: re.Match[str]) -> str:
    return name["first"] + name["rest"].lower()


def _sniff(document: Document) -> float:
    head = document.head
    is_record = "[Congressional Record Volume" in head and _LABEL.search(head)
    return SURELY + 0.1 if is_record else NO  # more than any page


FORMAT = Format(
    name="Congressional Record",
    read=read_record,
    sniff=_sniff,
    media_types=frozenset({"text/plain", "text/html"}),
    extensions=frozenset({".txt", ".htm", ".html"}),
)
