"""CHAT, the transcripts of TalkBank and CHILDES (https://talkbank.org/manuals/CHAT.html): a tier
for each utterance (»*ADL:«), those below it (»%mor:«) about it, and facts (»@Participants:«).

What somebody said stays, also what was said again or in part; the signs around it are none's words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ....dates.stamps import read_stamp
from ....errors import BrokenDocumentError, CutOffError, IntakeError
from ....readers.decoding import decode_text
from ....records import ArticleRecord
from ....registry import NO, SURELY, Document, Format
from ..captions import CaptionCue
from ..cues import make_record

_TIER = re.compile(r"(?P<kind>[@*%])(?P<name>[^:\s]+)(?::[ \t]*(?P<words>.*))?\Z", re.DOTALL)
_TIMES = re.compile(
    "[\u0015\u2022](?:[^\u0015\u2022\\s]*?_)?(?P<begin>\\d+)_(?P<end>\\d+)[\u0015\u2022]"
)
_UNHEARD = re.compile(r"(?<!\S)(?:xxx|yyy|www)(?!\S)")
_ACTION = re.compile(r"&=(?P<what>[\w:-]+)")
_HEARD = "\ue000"  # stands for what was heard while the signs are taken out
# In the order in which they are taken out, with what stands in their place.
_SIGNS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\[[^\[\]]*\]"), ""),  # corrections, explanations, codes
    (re.compile(r"\((?:\.+|\d+(?:[.:]\d*)*)\)"), ""),  # pauses
    (re.compile(r"(?<!\S)&[+~]\S+"), ""),  # pieces of words
    (re.compile(r"(?<!\S)&[-*]?(?=[^\W\d_])"), ""),  # »&-uh«
    (re.compile(r"(?<!\S)0\S*"), ""),  # words that nobody said
    (re.compile(r"(?<!\S)\+\.\.\.?\??(?!\S)"), "…"),
    (re.compile(r"(?<!\S)\+(?:/{1,2}|!)\?(?!\S)"), "?"),
    (re.compile(r"(?<!\S)\+/{1,2}\.(?!\S)"), "–"),
    (re.compile(r"(?<!\S)\+\S*(?!\S)"), ""),
    (re.compile(r"(?<=\w)@[\w:$]+"), ""),  # »gumma@c«
    (re.compile(r"(?<=[^\W\d_])\((?P<rest>[^\W\d_'’]+)\)|\((?P<first>[^\W\d_'’]+)\)(?=[^\W\d_])"),
     r"\g<rest>\g<first>"),  # »an(d)«
    (re.compile(r"(?<=[^\W\d_]):+(?=[^\W\d_]|\s)"), ""),  # a long sound
    (re.compile(r"(?<=\w)[_+](?=\w)"), " "),
    (re.compile("[<>↑↓⌈⌉⌊⌋⁇°∆∇▔▁☺♋⁎∬Ϋ∮≈≋≡∙↫ˈˌ^≠“”]"), ""),
    (re.compile("(?<!\\s)\\s+[„‡](?!\\S)"), ","),
    (re.compile(r"(?<!\s)\s+(?=[.?!,;…](?:\s|\Z))"), ""),
)  # fmt: skip
_LANGUAGES = {
    **{"eng": "en", "deu": "de", "ger": "de", "fra": "fr", "spa": "es", "ita": "it", "nld": "nl"},
    **{"por": "pt", "dan": "da", "swe": "sv", "pol": "pl", "ces": "cs", "tur": "tr", "rus": "ru"},
}


def read_chat(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    """The recording; a file without ``@End`` breaks off."""
    text = re.sub(r"\r\n?", "\n", decode_text(document.data, document.charset)).lstrip("\ufeff")
    tiers = list(_tiers(text))
    facts = {name: words for kind, name, words in tiers if kind == "@"}
    names = _names(facts.get("Participants", ""))
    cues = [_cue(name, words, names) for kind, name, words in tiers if kind == "*"]
    if not cues:
        raise BrokenDocumentError("no utterance")
    record = make_record(
        cues,
        title=facts.get("Title", ""),
        language=_LANGUAGES.get(facts.get("Languages", "")[:3], ""),
        origin="chat",
        address=document.address,
    )
    yield replace(record, published=read_stamp(facts.get("Date")))
    if "End" not in facts:
        yield CutOffError(item="last utterance")


def _tiers(text: str) -> Iterator[tuple[str, str, str]]:
    """Kind, name and words of each tier: a line that begins with a tab goes on with another."""
    for line in re.sub(r"\n[ \t]+", " ", text.replace("\x00", "\ufffd")).split("\n"):
        if found := _TIER.match(line.strip()):
            yield found["kind"], found["name"], (found["words"] or "").strip()


def _names(participants: str) -> dict[str, str]:
    """Names by their codes: »ADL Anna_Adler Interviewer«; without a name what somebody is there."""
    parts = (each.split() for each in participants.split(","))
    return {words[0]: words[1].replace("_", " ") for words in parts if len(words) > 1}


def _cue(code: str, words: str, names: dict[str, str]) -> CaptionCue:
    times = list(_TIMES.finditer(words))
    voice = names.get(code, code)
    return CaptionCue(
        int(times[0]["begin"]) / 1000 if times else None,
        int(times[-1]["end"]) / 1000 if times else None,
        spoken_words(_TIMES.sub(" ", words)),
        voice=voice,
    )


def spoken_words(tier: str) -> str:
    """The words of a tier without the signs of a transcriber; what was only heard in brackets."""
    actions = (found["what"].replace(":", " ") for found in _ACTION.finditer(tier))
    words = _ACTION.sub(_HEARD, tier.replace(_HEARD, "\ufffd"))
    for sign, instead in _SIGNS:
        words = sign.sub(instead, words)
    words = re.sub(_HEARD, lambda _place: f"[{next(actions)}]", words)
    return " ".join(_UNHEARD.sub("[…]", words).split())


def _sniff(document: Document) -> float:
    return (
        SURELY if re.match(r"(?:@(?:UTF8|Window|Font|PID)\b.*\s+)*@Begin\b", document.head) else NO
    )


FORMAT = Format(
    name="CHAT",
    read=read_chat,
    sniff=_sniff,
    media_types=frozenset({"text/plain"}),
    extensions=frozenset({".cha", ".cex"}),
)
