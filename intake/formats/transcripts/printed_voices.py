"""Whom the labels of a plain transcript name: »MAYOR DORA DORN (D), LINDENAU«, »BERG«, »MS. COHN«.

American broadcasters and courts print all of it in capitals; a full name once, and then surnames.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from ...people.titled_names import titled_name
from ...people.voice_names import is_office, is_unnamed, spoken_name
from ..parliaments.landtag_labels import landtag_voice
from ..parliaments.romance_labels import romance_voice
from ..parliaments.speaker_labels import Voice, bare_name, read_label

# How words came in, which is no office: »(voice-over)«.
_MANNER = re.compile(
    r"\s*\((?:voice[- ]?over|o(?:n|ff)[- ]camera|through (?:an? )?(?:translator|interpreter)|"
    r"via (?:tele|video|sky|zoom)\w*|by (?:tele)?phone|translated|singing|reading|übersetzt|"
    r"im Original \w+|per \w+)\)",
    re.IGNORECASE,
)
# Minutes in print: »Anna Adler*) (SPD)«, »Erklärung von Ministerin Anna Adler«.
_FOOTNOTE = re.compile(r"(?<=\w)\s*\*+\)?")
_GIVEN_IN = re.compile(r"^(?:Erklärung|Rede) (?:von|der|des) (?=[A-ZÄÖÜ])")
# Press conferences of the German government: »ZUSATZFRAGE WOLF«, »KRÜGER (BMF)«.
_GERMAN = re.compile(r"(?:VORS\.|P?STS|SRS|(?:ZUSATZ)?FRAGE|ZUSATZ)\s")
# »Anna Adler (AA)«: how she is called from now on.
_INITIALS = re.compile(r"(?P<name>[^()]+?) \((?P<initials>[A-Z]{2,4})\)")
_NO_OFFICES = frozenset({"byline", "voice", "on tape"})
_SMALL = frozenset({"OF", "THE", "AND", "FOR", "IN", "AT", "TO"})
_AMERICAN_PARTY = re.compile(r" \((?P<party>[DRI])(?:-[^()]{2,20})?\)")


def read_voice(label: str) -> Voice:
    """The name, office and party of a label; capitals as they are written elsewhere."""
    label = _FOOTNOTE.sub("", _GIVEN_IN.sub("", _MANNER.sub("", label)))
    if initials_in(label):
        label = label.rpartition(" (")[0]
    if is_unnamed(label):
        return Voice(label)
    if voice := landtag_voice(label) or romance_voice(label):
        return voice
    is_german = _GERMAN.match(label) or "(" in _AMERICAN_PARTY.sub("", label)
    if is_german or not label.isupper():
        return read_label(spoken_name(label))
    if is_office(_written(label)):
        return Voice(_written(label))
    party = _AMERICAN_PARTY.search(label)
    name, _, office = _AMERICAN_PARTY.sub("", label, count=1).partition(",")
    titled = titled_name(_written(name.strip()))
    voice = read_label(titled.name) if party is None else Voice(bare_name(titled.name))
    role = titled.office or voice.role or _office(office.strip())
    return replace(voice, role=role, party=voice.party or (party["party"] if party else ""))


def initials_in(label: str) -> str:
    """The initials that a label tells beside the name; empty where it tells none. A party of the
    same letters as the name would be one of them.
    """
    found = _INITIALS.fullmatch(label.strip())
    if not found:
        return ""
    letters = "".join(word[0] for word in found["name"].split())
    return found["initials"] if letters.upper() == found["initials"] else ""


def _written(label: str) -> str:
    """Capitals as a name: BERT BERG is Bert Berg, CNN stays."""
    words = label.split()
    if len(words) == 1 and len(label) < 4:
        return label
    return " ".join(
        word.lower() if word in _SMALL and at else word.title() if len(word) > 2 else word
        for at, word in enumerate(words)
    )


def _office(words: str) -> str:
    if words.lower() in _NO_OFFICES:
        return ""
    parts = words.split()
    if len(parts) == 1:
        return words.lower() if len(words) > 3 else words
    return " ".join(
        word.lower() if word in _SMALL else word.title() if len(word) > 3 else word
        for word in parts
    )


def with_full_names(voices: Sequence[Voice]) -> list[Voice]:
    """The voices, where one of a single word has the name of the only one that ends or begins with
    it: »BERG« behind »BERT BERG« is Bert Berg.
    """
    full: dict[str, set[str]] = defaultdict(set)
    for voice in voices:
        words = voice.speaker.split()
        if len(words) > 1 and not (is_office(voice.speaker) or is_unnamed(voice.speaker)):
            full[words[-1].lower()].add(voice.speaker)
            full[words[0].lower()].add(voice.speaker)
    return [_with_full_name(voice, full) for voice in voices]


def _with_full_name(voice: Voice, full: dict[str, set[str]]) -> Voice:
    meant = full.get(voice.speaker.lower(), set())
    if len(meant) == 1:
        return replace(voice, speaker=next(iter(meant)))
    return voice
