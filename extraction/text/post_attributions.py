"""The line under an embedded post that says whose it is: »— Name (@handle) 9. Juli 2017«, or its
address.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from html import unescape

from extraction.records import Span, Spans
from extraction.text.dates import read_date
from extraction.text.post_addresses import (
    BLUESKY,
    MASTODON,
    TRUTH_SOCIAL,
    TWITTER,
    PostAddress,
    find_addresses,
)

# embeds wrap handles in direction marks
_MARKS = "\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"
_HANDLE = re.compile(
    rf"(?P<open>\(\s{{0,3}})?[{_MARKS}]?@(?P<handle>\w[\w.-]{{0,60}}(?:@[\w.-]{{3,60}})?)"
    rf"[{_MARKS}]?(?(open)\s{{0,3}}\))"
)
_DASHES = re.compile(r"—|―|–|&mdash;|--|(?<=\s)[-‐‑](?=\s)|^-(?=\s)", re.MULTILINE)
_STRONG_DASHES = ("—", "―", "&mdash;")
_PLATFORMS = {
    "x": TWITTER,
    "twitter": TWITTER,
    "bluesky": BLUESKY,
    "mastodon": MASTODON,
    "truth": TRUTH_SOCIAL,
}
_BETWEEN = re.compile(
    r"[\s,·|•-]{0,8}(?:(?:on|auf|via|bei)\s+"
    r"(?P<platform>X|Twitter|Bluesky|Mastodon|Truth(?=\s?Social))"
    r"(?:\s?Social)?\b)?[\s,:·|•-]{0,8}"
    r"(?:\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?|\s?Uhr)?\s{0,3}[-–—·,]\s{0,3})?",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"\s{0,3}(?:,|·|-|um|at|à|г\.)?\s{0,3}\d{1,2}[:.]\d{2}(?::\d{2})?"
    r"(?:\s{0,3}(?:[ap]\.?m\.?\b|Uhr\b))?",
    re.IGNORECASE,
)
_UNTOLD = re.compile(
    r"(?:post|tweet|beitrag|toot|truth)?\s*(?:by|von)?\s*@?[\w.@-]*\s*"
    r"(?:(?:view|auf|on)\s+\w+(?:\s+\w+){0,3})?[\s:,]*",
    re.IGNORECASE,
)
_UNTOLD_LIMIT = 120
# A sentence inside what should be a name: the dash belonged to the article's prose.
_PROSE = re.compile(r"[.!?:]\s+\w+(?:\s+\w+){4}")
# characters of a display name (50 on X, 64 on Bluesky) with the white space around it
_NAME_LIMIT = 90


@dataclass(frozen=True, slots=True)
class Attribution:
    """Whose a post is, and when it was made."""

    #: The characters that it takes.
    span: Span
    #: The display name; "" for none.
    author: str
    #: The account without »@«; "" for none.
    handle: str
    #: ISO 8601 in the precision that is told; "" for none.
    date: str
    #: As told by words or address, else by the form of the handle.
    platform: str
    #: The post's address; None where the line has none.
    address: PostAddress | None
    #: Whether it is an address alone, without words of the post.
    bare: bool = False

    @property
    def posted_on(self) -> str:
        """The printed date, or the UTC day that the address carries, in ISO 8601; empty where
        neither is there.
        """
        moment = None if self.date or not self.address else self.address.posted_at
        return moment.date().isoformat() if moment else self.date


def find_attributions(text: str, paragraphs: Spans) -> list[Attribution]:
    """All attributions in ``text``, in order of their beginnings; they may overlap."""
    return _Finder(text, paragraphs).attributions()


class _Finder:
    def __init__(self, text: str, paragraphs: Spans) -> None:
        self.text = text
        self.paragraphs = paragraphs
        self.addresses = find_addresses(text)

    def attributions(self) -> list[Attribution]:
        # a text without the sign is told sooner than by trying each letter
        handles = _HANDLE.finditer(self.text) if "@" in self.text else ()
        found = [a for match in handles if (a := self._by_handle(match))]
        taken = {a.address.span for a in found if a.address}
        free = (address for address in self.addresses if address.span not in taken)
        found += [a for address in free if (a := self._by_address(address))]
        return sorted(found, key=lambda attribution: (attribution.span[0], -attribution.span[1]))

    def _by_handle(self, match: re.Match[str]) -> Attribution | None:
        dash = self._dash_before(match.start())
        if dash is None:
            return None
        date, end, platform, address = self._tail(match.end())
        if not (date or address or (match["open"] and self._ends_paragraph(end))):
            return None
        handle = address.handle if address and address.handle else match["handle"].rstrip(".-")
        author = _display_name(self.text[dash[1] : match.start()])
        platform = address.platform if address else platform or platform_of(handle)
        return Attribution(Span((dash[0], end)), author, handle, date, platform, address)

    def _by_address(self, address: PostAddress) -> Attribution | None:
        begin, end = address.span
        if paragraph := self._alone(begin, end):
            return Attribution(
                paragraph, "", address.handle, "", address.platform, address, bare=True
            )
        dash = self._dash_before(begin)
        if dash is None or not self._ends_paragraph(end):
            return None
        name, date = _name_and_date(self.text[dash[1] : begin])
        return Attribution(
            Span((dash[0], end)), name, address.handle, date, address.platform, address
        )

    def _tail(self, position: int) -> tuple[str, int, str, PostAddress | None]:
        """Date, end, platform by its name, and address, as they follow a handle that ends at
        ``position``.
        """
        between = _BETWEEN.match(self.text, position)
        start = between.end() if between else position
        platform = _PLATFORMS.get((between["platform"] or "").lower(), "") if between else ""
        date, end = "", position
        if written := read_date(self.text, start):
            time = _TIME.match(self.text, written.end)
            date, end = written.iso, time.end() if time else written.end
        elif between and platform:
            end = between.end("platform")
        address = self._address_at(end)
        return date, address.span[1] if address else end, platform, address

    def _address_at(self, position: int) -> PostAddress | None:
        index = bisect_right(self.addresses, position, key=lambda address: address.span[1])
        if index == len(self.addresses):
            return None
        begin = self.addresses[index].span[0]
        near = begin - position <= 8 and not self.text[position:begin].strip("( \n\r\t,:·|")
        return self.addresses[index] if near else None

    def _dash_before(self, position: int) -> Span | None:
        """The dash that opens an attribution whose handle or address is at ``position``."""
        window = max(0, position - _NAME_LIMIT)
        dashes = list(_DASHES.finditer(self.text, window, position))
        if not dashes:
            return None
        dash = ([match for match in dashes if match[0] in _STRONG_DASHES] or dashes)[-1]
        return None if _PROSE.search(self.text, dash.end(), position) else Span(dash.span())

    def _alone(self, begin: int, end: int) -> Span | None:
        """The paragraph of an address that stands alone in it, or after »Post by @name«."""
        first, last = self._paragraph_of(begin)
        if (begin - first) + (last - end) > _UNTOLD_LIMIT:
            return None
        around = f"{self.text[first:begin]} {self.text[end:last]}".strip()
        return Span((first, last)) if _UNTOLD.fullmatch(around) else None

    def _ends_paragraph(self, position: int) -> bool:
        return position >= self._paragraph_of(position - 1)[1]

    def _paragraph_of(self, position: int) -> Span:
        index = bisect_right(self.paragraphs, position, key=lambda paragraph: paragraph[0])
        return self.paragraphs[max(0, index - 1)]


def _name_and_date(words: str) -> tuple[str, str]:
    for match in re.finditer(r"\w+", words):
        if written := read_date(words, match.start()):
            return _display_name(words[: match.start()]), written.iso
    return _display_name(words), ""


def _display_name(words: str) -> str:
    return " ".join(re.sub(f"[{_MARKS}]", "", unescape(words)).split()).strip(" ,(|·-–—\"'")


def platform_of(handle: str) -> str:
    if "@" in handle:
        return MASTODON
    return BLUESKY if "." in handle else TWITTER
