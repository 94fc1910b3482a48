"""WebVTT and SRT: the same blocks of cues with two kinds of tags.

Read here because of what libraries lose: webvtt-py keeps the first of two voices for a whole cue,
pysubs2 none, and srt takes »00:00:05.5« for five thousandths.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import replace

from ...errors import BrokenDocumentError, CutOffError, IntakeError
from ...readers.decoding import decode_text
from ...records import ArticleRecord
from ...registry import LIKELY, NO, SURELY, Document, Format
from .captions import CaptionCue
from .cues import make_record
from .voice_styles import without_styles

_TIME = r"(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?"
_TIMING = re.compile(rf"\s*{_TIME}\s*-{{1,2}}>\s*{_TIME}(?:\s.*)?$")
_TAG = re.compile(r"<[^<>]*>")
_VOICE = re.compile(r"<v(?:\.[^\s<>]+)?\s++(?P<name>[^<>]+)>")
# What is written above the words, up to the end of it or of them.
_RUBY = re.compile(r"<rt\b[^<>]*>(?:(?!</?r(?:t|uby)\b).)*(?:</rt>|(?=</ruby>))", re.DOTALL)
_FORMATTING = re.compile(
    r"</?(?:[ibus]|c|font|lang|ruby|rt|br|em|strong|span)\b[^>]*>|<[\d:.]+>", re.I
)
# »<c.yellow>«, »<font color="#ffff00">« at the beginning of a line.
_COLOUR = re.compile(
    r"\s*(?:<[biu]>|[-–—]\s*)*<(?:c\.|font\s+color\s*=\s*[\"']?)(?P<colour>#?\w+)", re.IGNORECASE
)
_OVERRIDE = re.compile(r"\{\\[^{}]*\}")  # {\an8}: where on the picture
_BRACED = re.compile(r"\{/?[ibus]\}", re.IGNORECASE)
_SRT_VOICE = re.compile(r"<(?P<name>[^\W\d_][^<>/]{1,40})>\s*")


def read_subtitles(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    text = decode_text(document.data, document.charset)
    text = re.sub(r"\r\n?", "\n", text).replace("\x00", "\ufffd").lstrip("\ufeff\n ")
    is_webvtt = text.startswith("WEBVTT")
    cues = list(_cues(without_styles(text) if is_webvtt else text, is_webvtt))
    if not cues:
        raise BrokenDocumentError("no cue with a time")
    header = text.partition("\n\n")[0] if is_webvtt else ""
    yield make_record(
        cues,
        title=_title(header),
        language=_language(header),
        origin="webvtt" if is_webvtt else "srt",
        address=document.address,
    )
    if re.search(r"\n\s*\d+:\d\d[\d:.,]*\s*(?:-{0,2}>?\s*[\d:.,]*)?$", text):
        yield CutOffError(item="last cue")


def _title(header: str) -> str:
    match = re.match(r"WEBVTT[ \t-]+(?P<title>.*)|.*?^Title:\s*(?P<named>.+)$", header, re.S | re.M)
    if not match:
        return ""
    title = (match["named"] or (match["title"] or "").split("\n", 1)[0]).strip()
    return "" if re.match(r"(?:Kind|Language):", title) else title


def _language(header: str) -> str:
    match = re.search(r"(?:^|[\s;])Language:\s*([A-Za-z]{2,3})\b", header)
    return match[1].lower() if match else ""


def _cues(text: str, is_webvtt: bool) -> Iterator[CaptionCue]:
    """A line with two times begins a cue; what stands in a block without one is a comment or style
    in WebVTT, and goes on with the cue before it in SRT, where cues really have empty lines.
    """
    current: CaptionCue | None = None
    lines: list[str] = []
    skipping = is_webvtt
    for line in [*text.split("\n"), ""]:
        if timing := _TIMING.match(line):
            if current:
                yield from _parts(current, _without_number(lines), is_webvtt)
            current, lines, skipping = _timed(timing), [], False
        elif is_webvtt and not line:  # a line of spaces ends no cue
            if current:
                yield from _parts(current, lines, is_webvtt)
            current, lines, skipping = None, [], True
        elif current and not skipping:
            lines.append(line)
    if current:
        yield from _parts(current, lines, is_webvtt)


def _without_number(lines: list[str]) -> list[str]:
    """The number of the next cue, or its name, stands behind the empty line."""
    while lines and not lines[-1].strip():
        lines.pop()
    if lines and lines[-1].strip().isdecimal() and (len(lines) < 2 or not lines[-2].strip()):
        lines.pop()
    return lines


def _timed(timing: re.Match[str]) -> CaptionCue:
    begin, end = _seconds(timing.groups()[:4]), _seconds(timing.groups()[4:])
    return CaptionCue(begin, max(begin, end), "")


def _seconds(parts: tuple[str | None, ...]) -> float:
    hours, minutes, seconds, fraction = parts
    whole = int(hours or 0) * 3600 + int(minutes or 0) * 60 + int(seconds or 0)
    return whole + (float(f"0.{fraction}") if fraction else 0.0)


def _parts(cue: CaptionCue, lines: list[str], is_webvtt: bool) -> Iterator[CaptionCue]:
    for colour, raw in _by_colour(lines):
        pieces = _webvtt_voices(raw) if is_webvtt else _srt_voices(raw)
        for voice, words in pieces:
            if words.strip():
                yield replace(cue, words=words, voice=voice, colour=colour)


def _by_colour(lines: list[str]) -> Iterator[tuple[str, str]]:
    """The lines of a cue by the colour that they begin in, which holds up to its end."""
    colour = ""
    kept: list[str] = []
    for line in lines:
        begun = _COLOUR.match(line)
        if begun and begun["colour"] != colour and any(each.strip() for each in kept):
            yield colour, "\n".join(kept).strip("\n")
            kept = []
        kept.append(line)
        colour = begun["colour"] if begun else colour
        if re.search(r"</(?:c|font)>\s*$", line, re.IGNORECASE):
            yield colour, "\n".join(kept).strip("\n")
            colour, kept = "", []
    yield colour, "\n".join(kept).strip("\n")


def _webvtt_voices(raw: str) -> Iterator[tuple[str, str]]:
    """Words by voice: a voice's tag holds up to its end, the next one, or the end of the cue."""
    raw = _RUBY.sub("", raw)
    position, voice = 0, ""
    for tag in re.finditer(rf"{_VOICE.pattern}|</v>", raw):
        # »- <v Anna>…«: the dash belongs to the voice behind it.
        yield voice, re.sub(r"(?m)^[ \t]*[-–—][ \t]*\Z", "", _bare(raw[position : tag.start()]))
        position = tag.end()
        voice = html.unescape(" ".join((tag["name"] or "").split()))
    yield voice, _bare(raw[position:])


def _bare(raw: str) -> str:
    return html.unescape(_TAG.sub("", raw))


def _srt_voices(raw: str) -> Iterator[tuple[str, str]]:
    """SRT has no tag for voices; »<Anna> …« at the beginning of a line is used as one."""
    raw = _OVERRIDE.sub("", re.sub(r"<br ?/?>", "\n", raw, flags=re.IGNORECASE))
    raw = html.unescape(_FORMATTING.sub("", _BRACED.sub("", raw)))
    voice = ""
    kept: list[str] = []
    for line in raw.split("\n"):
        if match := _SRT_VOICE.match(line):
            yield voice, "\n".join(kept)
            voice, kept, line = match["name"].strip(), [], line[match.end() :]
        kept.append(line)
    yield voice, "\n".join(kept)


def _sniff(document: Document) -> float:
    head = document.head.lstrip("\ufeff\ufffd ")
    if re.match(r"WEBVTT(?:[ \t\n\r]|$)", head):
        return SURELY
    lines = head.replace("\r", "\n").split("\n", 12)[:12]
    timed = any(_TIMING.match(line) for line in lines)
    return (SURELY if lines[0].strip().isdecimal() else LIKELY) if timed else NO


FORMAT = Format(
    name="WebVTT and SRT",
    read=read_subtitles,
    sniff=_sniff,
    media_types=frozenset({"text/vtt", "application/x-subrip", "application/srt", "text/srt"}),
    extensions=frozenset({".vtt", ".srt", ".webvtt"}),
)
