"""Who speaks in Dutch minutes, from how they print it: »De heer Jan de Wit (LIN):«."""

from __future__ import annotations

import re

from ....dates.moments import Moment
from ....dates.stamps import read_stamp
from ....readers.text_builder import squeeze
from ....records import TurnKind
from ..speaker_labels import Voice

_CHAIR = re.compile(r"(?:de\s+)?(?:\w+\s+)?(?:onder|vice)?voorzitter", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:de\sheer|heer|mevrouw|het\slid|lid|de)(?:\s+|$)", re.IGNORECASE)
_OFFICE = re.compile(
    r"(?:vice)?(?:minister(?:-president)?|staatssecretaris|premier|(?:rapporteur|griffier))\b",
    re.IGNORECASE,
)
_PRINTED = re.compile(r"(?P<name>[^():]+?)\s*(?:\((?P<party>[^()]+)\))?\s*:?")
_PARTICLES = frozenset({"van", "de", "den", "der", "het", "ten", "ter", "te", "'t", "in", "op"})
_MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni", "juli"),
    *("augustus", "september", "oktober", "november", "december"),
)
_DAY = re.compile(rf"(\d{{1,2}})\s+({'|'.join(_MONTHS)})\s+(\d{{4}})", re.IGNORECASE)


def printed_voice(before: str, name: str, party: str = "") -> Voice:
    """Whoever is printed as ``before`` (»De heer«, »Minister«) and ``name``; who presides is
    nobody by name.
    """
    printed = squeeze(f"{before} {name}")
    label = f"{printed} ({party}):" if party else f"{printed}:"
    if is_chair(printed):
        return Voice(printed, kind=TurnKind.CHAIR, label=label)
    office = _ADDRESS.sub("", squeeze(before))
    bare = name
    if not office and (found := _OFFICE.match(name)):
        office, bare = found[0], name[found.end() :]
    return Voice(squeeze(_ADDRESS.sub("", squeeze(bare), count=1)), office, party, label=label)


def read_printed(label: str) -> Voice:
    """The voice of a label that is printed in one."""
    found = _PRINTED.fullmatch(squeeze(label))
    name = found["name"] if found else squeeze(label).rstrip(" :")
    return printed_voice("", name, (found["party"] or "") if found else "")


def is_chair(printed: str) -> bool:
    return bool(_CHAIR.fullmatch(printed))


def full_name(first: str, shown: str) -> str:
    """»Van der Aa« with a first name: Anna van der Aa. Members of one surname are shown with it
    already.
    """
    if not first or shown.startswith(f"{first} "):
        return shown
    words = shown.split()
    small = [words[0].lower(), *words[1:]] if words[0].lower() in _PARTICLES else words
    return " ".join((first, *small))


def read_day(text: str) -> Moment | None:
    """»Donderdag 5 april 2018«."""
    if not (found := _DAY.search(text)):
        return None
    month = _MONTHS.index(found[2].lower()) + 1
    return read_stamp(f"{found[3]}-{month:02}-{int(found[1]):02}")
