"""The head of a message in IPTC 7901: keywords, notes, markers, headline and byline."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from .article_body import join_lines

#: »By Anna Adler«, »Von Anna Adler, dpa«
WIRE_BYLINE = re.compile(r"(?:By|Von) (?P<names>[A-ZÄÖÜa-z].*)")
_MARKER = re.compile(
    r"(?:EXTRA|REFILE|URGENT|EIL(?:MELDUNG)?|BLITZ|FLASH|CORRECTED|CORRECTION|ROUNDUP|UPDATE|"
    r"\d+(?:ST|ND|RD|TH) (?:LEAD|ROUNDUP|UPDATE)|LEAD|KORR|"
    r"(?:(?:ERSTE|ZWEITE|NEUE?) )?ZUSAMMENFASSUNG(?: \d{4})?|"
    r"ADDITION|ADDS?|WITHDRAWN?|KILL|FEATURE|Achtung!?|Sperrfrist\b.*|Embargo.*|EMBARGO.*)"
)
#: Lines that are looked at for the end of a head.
LONGEST_HEAD = 60  # lines
_NOTE_BLOCK = re.compile(r"(?:Korrektur|Berichtigung|Achtung|Hinweis|Wiederholung|Ersetzt)\b")
_SLUG = re.compile(r"[\w.]+(?:-[\w.]+)+")
# The day that Austrian wires have above their keywords.
_DAY_LINE = re.compile(r"(?:Mo|Di|Mi|Do|Fr|Sa|So), \d{1,2}\. ?[A-Za-zä]{3,9}\.? \d{4}")


@dataclass
class WireHead:
    """What stands above the text of a message."""

    keywords: list[str] = field(default_factory=list)
    #: Those in brackets, without them.
    notes: list[str] = field(default_factory=list)
    #: EXTRA, 1ST LEAD, an embargo in words.
    markers: list[str] = field(default_factory=list)
    #: In its lines.
    headline: list[str] = field(default_factory=list)
    byline: str = ""
    subtitle: str = ""


def part_head(lines: list[str]) -> tuple[list[str], list[str]]:
    """The head, whose last line ends with =, and the rest. Without that mark the first block with a
    headline.
    """
    for number, line in enumerate(lines[:LONGEST_HEAD]):
        if line.rstrip().endswith("="):
            return [*lines[:number], line.rstrip().rstrip("=").rstrip()], lines[number + 1 :]
    head: list[str] = []
    end = 0
    while end < len(lines) and (not head or _is_before_headline(head[-1])):
        begin = next((n for n in range(end, len(lines)) if lines[n].strip()), len(lines))
        end = next((n for n in range(begin, len(lines)) if not lines[n].strip()), len(lines))
        block = [line.strip() for line in lines[begin:end]]
        is_note = bool(block) and bool(_NOTE_BLOCK.match(block[0]))
        head += [f"({join_lines(block)})"] if is_note else lines[begin:end]
    return head, lines[end:]


def _is_before_headline(line: str) -> bool:
    """Whether the last line of a block says that the headline is still to come."""
    return line.strip().endswith("/") or (line.startswith("(") and line.endswith(")"))


def _take_keywords(lines: list[str], *, is_marked: bool) -> tuple[list[str], list[str]]:
    """The keywords, which end with a slash or are a slug, and the lines behind them that hold
    something.
    """
    left = [line.strip() for line in lines if line.strip()]
    if _begins_with_keywords(lines) or (not is_marked and left[1:] and _SLUG.fullmatch(left[0])):
        left[0] += "/"
    slash = max((n for n, line in enumerate(left[:4]) if line.endswith("/")), default=-1)
    words = "".join(left[: slash + 1]).split("/")
    return [word.strip() for word in words if word.strip()], left[slash + 1 :]


def _whole_note(line: str, left: list[str]) -> str:
    """The note that ``line`` opens, with those of ``left`` that it goes on in, which are taken."""
    while not line.endswith(")") and left:
        line = join_lines([line, left.pop(0)])
    return line


def read_wire_head(lines: list[str], *, is_marked: bool) -> WireHead:
    """``is_marked``: the headline has a mark at its end, and may begin with any word."""
    head = WireHead()
    lines = [line for line in lines if not _DAY_LINE.fullmatch(line.strip())]
    head.keywords, left = _take_keywords(lines, is_marked=is_marked)
    while left:
        line = left.pop(0)
        if line.startswith("("):
            head.notes.append(_whole_note(line, left).removeprefix("(").removesuffix(")"))
        elif line.startswith("Utl.:"):  # APA's subtitle
            head.subtitle = line.removeprefix("Utl.:").strip()
        elif _MARKER.fullmatch(line):
            head.markers.append(line)
        elif (byline := WIRE_BYLINE.fullmatch(line)) and head.headline:
            head.byline = byline["names"]
        else:
            head.headline.append(line)
    return head


def _begins_with_keywords(lines: list[str]) -> bool:
    """Whether the first line has them without a stroke at its end: it stands by itself, or is words
    with strokes between them.
    """
    blocks = re.split(r"\n\s*\n", "\n".join(lines).strip())
    first = blocks[0].split("\n", 1)[0].strip()
    if first.startswith("(") or first.endswith("/") or _MARKER.fullmatch(first):
        return False
    is_alone = len(blocks) > 1 and "\n" not in blocks[0]
    return is_alone or bool(re.fullmatch(r"[\w.-]+(?:/[\w.-]+)+", first))
