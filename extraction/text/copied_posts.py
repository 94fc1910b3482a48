"""Posts copied from a platform's own page: name, handle, words and time on lines of their own.

Ada Sommer
@ada
Wir bauen das Rathaus um.
7:12 PM · May 8, 2024
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extraction.records import Span
from extraction.text.dates import read_date

_NAME_LIMIT, _WORD_LINES = 60, 40  # characters, lines
_HANDLE = re.compile(
    r"@(?P<handle>\w[\w.-]{0,60}(?:@[\w.-]{3,60})?)(?:\s*[·•]\s*(?P<when>[^\n]{1,30}))?\s*"
)
_TIME = re.compile(
    r"(?:\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?|vorm\.|nachm\.|Uhr)?\s*[·•,|-]\s*)?",
    re.IGNORECASE,
)
_BEHIND_DATE = re.compile(
    r"\s*(?:[·•,|]|um|at)?\s*(?:\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?|Uhr|vorm\.|nachm\.)?)?"
    r"(?:\s*[·•|][^\n]{0,60})?\s*",
    re.IGNORECASE,
)
# What the page shows between name and words, and below them.
_FURNITURE = re.compile(
    r"(?:·|•|folgen|follow(?:ing)?|gefolgt|übersetzen|(?:translate|show) (?:post|more)"
    r"|mehr anzeigen|antwort an @\w+|replying to @\w+|verifiziert(?:er account)?"
    r"|verified(?: account)?"
    r"|[\d.,]+\s?(?:k|m|mio\.?|tsd\.?)?\s*(?:views?|likes?|reposts?|retweets?|quotes?|replies"
    r"|bookmarks?"
    r"|antworten|zitate|lesezeichen|mal angezeigt|„?gefällt mir“?(?:-angaben)?|reposted)?)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class CopiedPost:
    """A post as its platform's own page shows it."""

    #: From the name to the last line.
    span: Span
    #: Only its words.
    body: Span
    #: The display name.
    author: str
    #: The name of the account, without »@«.
    handle: str
    #: ISO 8601 in the precision that is told.
    date: str


def find_copied_posts(text: str) -> tuple[CopiedPost, ...]:
    """Posts in this form, in order; a name above an @handle without a date below is none."""
    if "@" not in text:
        return ()
    return tuple(_posts(text))


def _posts(text: str) -> Iterator[CopiedPost]:
    lines = [Span(match.span()) for match in re.finditer(r"[^\n]*\S[^\n]*", text)]
    number = 1
    while number < len(lines):
        post = _post_at(text, lines, number)
        if post is None:
            number += 1
            continue
        yield post
        number = next((n for n, line in enumerate(lines) if line[0] >= post.span[1]), len(lines))


def _post_at(text: str, lines: list[Span], number: int) -> CopiedPost | None:
    """The post whose handle stands in this line."""
    match = _HANDLE.fullmatch(text[slice(*lines[number])].strip())
    name = text[slice(*lines[number - 1])].strip()
    if not match or not name or len(name) > _NAME_LIMIT or name.endswith((".", ":", "!", "?")):
        return None
    words: list[Span] = []
    for line in lines[number + 1 : number + 1 + _WORD_LINES]:
        told = text[slice(*line)].strip()
        if date := _date_line(told):
            if not words:
                return None
            body = Span((words[0][0], words[-1][1]))
            span = Span((lines[number - 1][0], line[1]))
            return CopiedPost(span, body, name, match["handle"], date)
        if not (not words and _FURNITURE.fullmatch(told)):
            words.append(line)
    return None


def _date_line(line: str) -> str:
    """The date of a line that holds nothing else."""
    begin = _TIME.match(line)
    start = begin.end() if begin else 0
    written = read_date(line, start)
    if written is None or len(written.iso) < 10:
        return ""
    return written.iso if _BEHIND_DATE.fullmatch(line, written.end) else ""
