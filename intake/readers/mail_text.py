"""The words of an e-mail: which of its parts they are, and its lines joined again."""

from __future__ import annotations

import re
from email.message import EmailMessage, Message

from .decoding import decode_text

_SIGNATURE = "-- "
_STUB = 200  # characters: less in the plain part says »open this mail in your browser«
_NARROWEST, _WIDEST = 55, 80  # characters of lines that a program broke


def part_bytes(part: Message) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def readable_parts(message: Message) -> tuple[list[Message], list[Message]]:
    """The mail's own plain and HTML parts in order, without attachments and attached messages."""
    plain: list[Message] = []
    html: list[Message] = []
    _collect(message, plain, html)
    return plain, html


def _collect(part: Message, plain: list[Message], html: list[Message]) -> None:
    if part.get_content_maintype() == "message" or part.get_content_disposition() == "attachment":
        return
    if part.is_multipart():
        for inner in part.get_payload():
            if isinstance(inner, Message):
                _collect(inner, plain, html)
        return
    if part.get_content_type() == "text/plain" and not part.get_filename():
        plain.append(part)
    elif part.get_content_type() == "text/html" and not part.get_filename():
        html.append(part)


def is_for_html(message: EmailMessage, plain: str, html: list[Message]) -> bool:
    """Whether the HTML part holds the mail's words: in a newsletter, or behind a stub."""
    if not html:
        return False
    return len(plain.strip()) < _STUB or bool(message["List-Id"] or message["List-Unsubscribe"])


def plain_words(part: Message) -> str:
    """The text of a plain part in paragraphs, whatever broke its lines (RFC 3676, or a program at
    72 columns), without the signature.
    """
    text = decode_text(part_bytes(part), part.get_content_charset() or "")
    lines = re.sub(r"\r\n?", "\n", text).split("\n")
    if _SIGNATURE in lines:
        lines = lines[: lines.index(_SIGNATURE)]
    if str(part.get_param("format", "")).lower() == "flowed":
        return _unflowed(lines, str(part.get_param("delsp", "")).lower() == "yes")
    return _unwrapped(lines)


def _unflowed(lines: list[str], delete_space: bool) -> str:
    """Lines that go on are joined with the next one if that is quoted as deep as they are: an
    answer is no part of the question above it.
    """
    joined: list[str] = []
    depth_that_goes_on = -1
    for line in lines:
        words = line.lstrip(">")
        marks = line[: len(line) - len(words)]
        words = words.removeprefix(" ")
        goes_on = words.endswith(" ") and words != _SIGNATURE
        kept = words[:-1] if goes_on and delete_space else words
        if depth_that_goes_on == len(marks):
            joined[-1] += kept
        else:
            joined.append(f"{marks} {kept}" if marks else kept)
        depth_that_goes_on = len(marks) if goes_on else -1
    return "\n".join(line.rstrip() for line in joined).strip()


def _unwrapped(lines: list[str]) -> str:
    groups = re.split(r"\n\s*\n", "\n".join(lines))
    return "\n\n".join(_joined(group.split("\n")) for group in groups).strip()


def _joined(lines: list[str]) -> str:
    """One paragraph's lines; joined where all but the last end near the same column."""
    wrapped = len(lines) > 1 and all(
        _NARROWEST <= len(line.rstrip()) <= _WIDEST and not line.startswith((">", "*", "- "))
        for line in lines[:-1]
    )
    return (" " if wrapped else "\n").join(line.strip() for line in lines)
