"""Markdown: what repositories, notes and many archives of transcripts are written in.

The words stand as a reader sees them, without marks; facts come from the front matter in front of
them, where there is one. A transcript has its speakers, as in plain text.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile
from typing import Any

from extraction.text.dates import month_numbers

from ..dates.stamps import read_stamp, unread_stamps
from ..dates.written_dates import read_moment
from ..errors import NoTextError
from ..readers.decoding import decode_text
from ..readers.text_builder import TextBuilder
from ..records import ArticlePassage, ArticlePassageKind, ArticleRecord
from ..registry import LIKELY, NO, Document, Format
from .plain_text import text_record
from .transcripts.plain_transcript import as_transcript

# Names with values, what is listed or set in below them, comments; a rule may stand above prose.
_FRONT = re.compile(
    r"\A---[ \t]*\n(?P<facts>(?:(?:[A-Za-z_][\w-]*:(?:[ \t].*)?|[ \t].*|-[ \t].*|#.*|)\n)*)"
    r"(?:---|\.\.\.)[ \t]*(?:\n|\Z)"
)
_FACT = re.compile(r"^(?P<name>[A-Za-z_][\w-]*):[ \t]*(?P<value>.*)$", re.MULTILINE)
_BLOCK_VALUE = re.compile(r"[|>][+-]?")  # lines set in below the name
_ITEM = re.compile(r"[ \t]*-[ \t]+(?:name:[ \t]*)?(?P<value>.*)")
_ADDRESSES = ("canonical_url", "source_url", "url", "link", "source")
_AUTHORS = ("authors", "author", "by")
# Looked for once up to the end of the text where nothing closes them; they stay then.
_COMMENT = re.compile(r"<!--.*?(?:(?P<end>-->)|\Z)", re.DOTALL)
_FENCE = re.compile(
    r"^ {0,3}(?P<fence>`{3,}+|~{3,}+).*?(?:(?P<end>^ {0,3}(?P=fence)[ \t]*$\n?)|\Z)",
    re.DOTALL | re.MULTILINE,
)
_RULE = re.compile(r"^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|[=-]{3,})$")
_HEADING = re.compile(r"^ {0,3}(?P<level>#{1,6})[ \t]+(?P<words>.*?)[ \t]*#*$")
_LIST = re.compile(r"^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(?P<words>\S.*)$")
_NUMBERED = re.compile(r"\s*\d{1,2}\.\s+(?P<word>\w+)")
_QUOTED = re.compile(r"^[ \t]*(?:>[ \t]?)+")
# Lines that begin anew inside of a paragraph: whoever speaks next, or a time.
_ANEW = re.compile(
    r"(?:\*\*|__)[^*_\n]{2,80}(?:\*\*|__)|\\?\[?\(?\d{1,2}:\d\d|"
    r"[A-ZÄÖÜ][\w.'’-]*(?: [A-ZÄÖÜ(][\w.'’-]*\)?){0,5}:[ \t]"
)
_INLINE = (
    (re.compile(r"!\[[^\[\]\n]*\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)"), ""),  # pictures
    (re.compile(r"\[(?P<words>[^\[\]\n]+)\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)"), r"\g<words>"),
    (re.compile(r"\[(?P<words>[^\[\]\n]+)\]\[[^\[\]\n]*\]"), r"\g<words>"),
    (re.compile(r"\[\^[^\[\]\n]+\]"), ""),  # footnotes
    (re.compile(r"<(?P<words>https?://[^<>\s]+)>"), r"\g<words>"),
    (re.compile(r"</?(?:b|i|em|strong|u|sup|sub|a|span|br|p|div|center|small)\b[^<>]*>"), ""),
    (re.compile(r"(?<![\\`])`(?P<words>[^`\n]+)`"), r"\g<words>"),
    (re.compile(r"(?<![\\*])\*{1,3}(?=\S)(?P<words>[^*\n]+?)(?<=\S)\*{1,3}"), r"\g<words>"),
    (re.compile(r"(?<![\w\\])_{1,3}(?=\S)(?P<words>[^_\n]+?)(?<=\S)_{1,3}(?!\w)"), r"\g<words>"),
    (re.compile(r"~~[^~\n]+~~"), ""),  # struck out
    (re.compile(r"\\(?P<words>[!-/:-@\[-`{-~])"), r"\g<words>"),
)
_LINK = re.compile(r"(?<!\\)\[[^\[\]\n]+\]\(https?://[^()\s]+\)")
_MARKS = (
    re.compile(r"^#{1,6}[ \t]+\S", re.MULTILINE),
    re.compile(r"(?<![\\*\w])\*\*(?=\S)[^*\n]+(?<=\S)\*\*(?![*\w])"),
    re.compile(r"^>[ \t]+\S", re.MULTILINE),
    re.compile(r"^[-*][ \t]+\S[^\n]*\n[-*][ \t]+\S", re.MULTILINE),
)
_LABEL_IN_BOLD = re.compile(
    r"^[ \t]*(?:\*\*|__)[^*_\n]{2,60}(?::(?:\*\*|__)|(?:\*\*|__):)", re.MULTILINE
)


def is_markdown(text: str) -> bool:
    """Whether a pasted text has the marks of Markdown: a link with its address, or two kinds of
    the others, of which each may stand in any text.
    """
    return _LINK.search(text) is not None or sum(map(bool, (s.search(text) for s in _MARKS))) > 1


def read_markdown(document: Document) -> Iterator[ArticleRecord]:
    written = re.sub(r"\r\n?", "\n", decode_text(document.data, document.charset)).strip()
    front = _FRONT.match(written)
    facts = _facts(front["facts"]) if front else {}
    builder = TextBuilder()
    title = _add_blocks(builder, written[front.end() :] if front else written)
    text, passages = builder.finished()
    record = text_record(text, address=document.address)
    if not record.text:
        raise NoTextError
    kept = (passage for passage in passages if passage.span[1] <= len(record.text))
    merged = (*record.passages, *kept)
    yield as_transcript(_with_facts(replace(record, passages=_in_order(merged)), facts, title))


def _in_order(passages: tuple[ArticlePassage, ...]) -> tuple[ArticlePassage, ...]:
    return tuple(sorted(passages, key=lambda passage: passage.span))


def _facts(written: str) -> dict[str, list[str]]:
    """The values of each name, of which a list has several, in lines or in brackets."""
    facts: dict[str, list[str]] = {}
    matches = list(_FACT.finditer(written))
    ends = [match.start() for match in matches[1:]] + [len(written)]
    for match, end in zip(matches, ends, strict=True):
        value = match["value"].strip()
        below = written[match.end() : end].split("\n")[1:]
        if value.startswith("[") and value.endswith("]"):
            values = re.findall(r"\"[^\"]*\"|'[^']*'|[^,\s][^,]*", value[1:-1])
        elif _BLOCK_VALUE.fullmatch(value):
            values = [" ".join(" ".join(_set_in(below)).split())]
        else:
            values = [value] if value else list(_listed(below))
        facts[match["name"].lower()] = [each.strip().strip("\"'") for each in values]
    return facts


def _set_in(lines: list[str]) -> Iterator[str]:
    return takewhile(lambda line: not line.strip() or line[0].isspace(), lines)


def _listed(lines: list[str]) -> Iterator[str]:
    """The items of a list; of one with several facts the name."""
    items = takewhile(lambda line: line[:1].isspace() or line.startswith("-"), lines)
    for line in items:
        if item := _ITEM.match(line):
            yield item["value"]


def _with_facts(record: ArticleRecord, facts: dict[str, list[str]], title: str) -> ArticleRecord:
    """The record with what the front matter says; a ``title`` above the words is the next best."""
    stamp = _one(facts, "date", "published", "created")
    language = _one(facts, "language", "lang")
    has_language = re.fullmatch(r"[A-Za-z]{2}(?:[-_]\w+)?", language)
    addresses = (each for name in _ADDRESSES for each in facts.get(name, [])[:1] if "://" in each)
    known: dict[str, Any] = {
        "title": _one(facts, "title") or title,
        "published": read_stamp(stamp) or read_moment(stamp),
        "authors": next((tuple(facts[name]) for name in _AUTHORS if facts.get(name)), ()),
        "address": "" if record.address else next(addresses, ""),
        "language": language[:2].lower() if has_language else "",
    }
    found = {name: value for name, value in known.items() if value}
    told = {name: "front matter" for name in found if name in facts or name == "published"}
    headed = {"title": "heading"} if "title" in found and "title" not in told else {}
    unread = () if known["published"] else unread_stamps(stamp)
    return replace(
        record,
        **found,
        origins={**record.origins, **told, **headed},
        warnings=(*record.warnings, *unread),
    )


def _one(facts: dict[str, list[str]], *names: str) -> str:
    return next((facts[name][0] for name in names if facts.get(name)), "")


def _add_blocks(builder: TextBuilder, written: str) -> str:
    """Adds the blocks; gives the first heading of the first level."""
    title = ""
    for block in re.split(r"\n[ \t]*\n", _without(_FENCE, _without(_COMMENT, written))):
        for paragraph in _paragraphs(block.split("\n")):
            words, kind = _named(paragraph)
            if kind is ArticlePassageKind.HEADING and paragraph.lstrip().startswith("# "):
                title = title or words
            if words:
                builder.paragraph(words, kind)
    return title


def _without(pattern: re.Pattern[str], written: str) -> str:
    """All but what the pattern finds closed."""
    return pattern.sub(lambda found: "" if found["end"] else found[0], written)


def _named(paragraph: str) -> tuple[str, ArticlePassageKind | None]:
    if heading := _HEADING.match(paragraph):
        return _plain(heading["words"]), ArticlePassageKind.HEADING
    if (item := _LIST.match(paragraph)) and not _is_day(paragraph):
        return _plain(item["words"]), ArticlePassageKind.LIST_ITEM
    is_row = paragraph.startswith("|")
    return _plain(paragraph), ArticlePassageKind.TABLE if is_row else None


def _is_day(paragraph: str) -> bool:
    """»3. Oktober«, of which Markdown makes the third item of a list."""
    numbered = _NUMBERED.match(paragraph)
    return numbered is not None and numbered["word"].lower() in month_numbers()


def _paragraphs(lines: list[str]) -> Iterator[str]:
    """A block's lines as one paragraph, but for headings, items of lists and lines begun anew."""
    joined: list[str] = []
    for line in (_QUOTED.sub("", line) for line in lines):
        if not line.strip() or _RULE.match(line):
            continue
        if joined and (_begins(line) or _ends(joined[-1])):
            yield " ".join(joined).strip()
            joined = []
        joined.append(line)
    if joined:
        yield " ".join(joined).strip()


def _begins(line: str) -> bool:
    patterns = (_HEADING, _LIST, _ANEW)
    return line.startswith("|") or any(pattern.match(line) for pattern in patterns)


def _ends(line: str) -> bool:
    """A line broken on purpose, or a heading."""
    return line.endswith(("  ", "\\")) or bool(_HEADING.match(line))


def _plain(words: str) -> str:
    for pattern, instead in _INLINE:
        words = pattern.sub(instead, words)
    return html.unescape(words).strip(" \t\\")


def _sniff(document: Document) -> float:
    """By its name, or by three labels of speakers in bold: other marks may stand in any text."""
    head = document.head
    if "\x00" in head or head.startswith(("{", "<", "%PDF", "PK")):
        return NO
    declared = document.extension in FORMAT.extensions or document.media_type in FORMAT.media_types
    return LIKELY if declared or len(_LABEL_IN_BOLD.findall(head)) > 2 else NO


FORMAT = Format(
    name="Markdown",
    read=read_markdown,
    sniff=_sniff,
    media_types=frozenset({"text/markdown", "text/x-markdown"}),
    extensions=frozenset({".md", ".markdown", ".mkd"}),
)
