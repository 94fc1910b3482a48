"""Advanced SubStation Alpha (ASS) and SSA: a line for each subtitle, its fields named above them.

The last field, the words, may itself hold commas, and lines need not stand in the order of their
times.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...errors import BrokenDocumentError, CutOffError, IntakeError
from ...readers.decoding import decode_text
from ...records import ArticleRecord
from ...registry import NO, SURELY, Document, Format
from .captions import CaptionCue
from .cues import make_record

_SECTION = re.compile(r"\[(?P<name>[^\[\]]+)\]\s*$")
_BEGINNING = re.compile(r"[\ufeff\ufffd\s]*(?:[;!][^\n]*\n\s*)*\[Script Info\]", re.IGNORECASE)
_TIME = re.compile(r"(\d{1,3}):(\d{1,2}):(\d{1,2}(?:\.\d{1,3})?)$")
_OVERRIDE = re.compile(r"(\{[^{}]*\})")
_DRAWING = re.compile(r"\\p(\d)")  # {\p1} lines of a drawing {\p0}
_CUT_OFF = re.compile(r"(?:^|\n)Dialogue:(?:[^,\n]*,){0,8}[^,\n]*$")
_NO_VOICE = re.compile(r"(?:signs?|titles?|captions?|text|notes?|songs?|lyrics)$", re.IGNORECASE)
_NO_TITLE = re.compile(r"(?:default aegisub file|<?untitled>?)?$", re.IGNORECASE)


def read_substation(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    text = re.sub(r"\r\n?", "\n", decode_text(document.data, document.charset))
    title, cues = _read(text.replace("\x00", "\ufffd"))
    if not cues:
        raise BrokenDocumentError("no subtitle with a time")
    # The same words lie on several layers, as their own shadow.
    yield make_record(
        sorted(dict.fromkeys(cues), key=lambda cue: cue.begin or 0.0),
        title=title,
        language="",
        origin="substation",
        address=document.address,
    )
    if _CUT_OFF.search(text):
        yield CutOffError(item="last subtitle")


def _read(text: str) -> tuple[str, list[CaptionCue]]:
    section, title = "", ""
    columns: list[str] = []
    cues: list[CaptionCue] = []
    for line in text.split("\n"):
        if heading := _SECTION.match(line.strip("\ufeff ")):
            section = heading["name"].lower()
            continue
        key, _, value = line.partition(":")
        match section, key.strip().lower():
            case "script info", "title":
                title = "" if _NO_TITLE.match(value.strip()) else value.strip()
            case "events", "format":
                columns = [column.strip().lower() for column in value.split(",")]
            case "events", "dialogue" if columns:
                fields = value.split(",", len(columns) - 1)
                cue = _cue(dict(zip(columns, fields, strict=False)))
                cues += [cue] if cue else []
    return title, cues


def _cue(fields: dict[str, str]) -> CaptionCue | None:
    begin, end = _seconds(fields.get("start", "")), _seconds(fields.get("end", ""))
    words = _words(fields.get("text", ""))
    if begin is None or end is None or not words:
        return None
    voice = fields.get("name", fields.get("actor", "")).strip()
    is_shown = bool(_NO_VOICE.match(voice))
    return CaptionCue(
        begin, max(begin, end), words, voice="" if is_shown else voice, is_sound=is_shown
    )


def _words(raw: str) -> str:
    kept: list[str] = []
    is_drawing = False
    for place, piece in enumerate(_OVERRIDE.split(raw)):
        if place % 2:
            levels = _DRAWING.findall(piece)
            is_drawing = levels[-1] != "0" if levels else is_drawing
        elif not is_drawing:
            kept.append(piece)
    return re.sub(r"\\[Nn]", "\n", "".join(kept)).replace("\\h", " ").strip()


def _seconds(written: str) -> float | None:
    time = _TIME.match(written.strip())
    return int(time[1]) * 3600 + int(time[2]) * 60 + float(time[3]) if time else None


def _sniff(document: Document) -> float:
    return SURELY if _BEGINNING.match(document.head) else NO


FORMAT = Format(
    name="SubStation Alpha",
    read=read_substation,
    sniff=_sniff,
    media_types=frozenset({"text/x-ssa", "text/x-ass"}),
    extensions=frozenset({".ass", ".ssa"}),
)
