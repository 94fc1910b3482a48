"""Labels of Spanish, Catalan, Galician, Portuguese, French and Italian minutes in print.

»El señor NÚÑEZ PRIETO:«, »La señora VICEPRESIDENTA (Gorriz Arana):«, »M. Jean Dupont.«, »Mme Anne
Martin, rapporteure.«, »ROSSI MARIO (PD).«: whoever presides is an office and nobody by name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extraction.coreference.names.name_forms import first_name_gender

from ...records import TurnKind
from .speaker_labels import Voice

_IBERIAN = re.compile(
    r"(?:(?:El|La|O|A|En|Na)\s|L[’'])(?:señora?|senyora?|senhora?|Sr\.ª?|Sra\.|Sr|Sra)\s+(?P<who>\S.*)"
    r"|(?:Señora?|Senhora?|Senyora?|Sr\.ª?|Sra\.)\s+(?P<named>(?:de(?:l|\sla|\slos)?\s)?[A-ZÁÉÍÓÚÑÇ]\S*"
    r"(?:\s\S+){0,5})"
)
_CHAIR = re.compile(r"(?:vice)?president[ea]?\b", re.IGNORECASE)
_OFFICE = re.compile(r"(?P<office>[^()]+?)\s*\((?P<name>[^()]+)\)")
_SMALL = frozenset(
    {"de", "del", "la", "las", "los", "da", "do", "dos", "das", "i", "y", "e", "van"}
)
_NAME = r"[A-ZÀ-Ý][\w’'-]*(?:\s(?:d[eu’']\s?|la\s|le\s)?[A-ZÀ-Ý][\w’'-]*){0,4}"
# Labels that end in a full stop, in front of the first words.
_FRENCH = re.compile(
    rf"^[ \t]*(?P<label>(?:M\.|Mme|MM\.|Mmes)\s(?:l[ae]\s(?:président|présidente|vice-présidente?)"
    rf"|(?P<name>{_NAME})(?:,\s(?P<office>[a-zà-ÿ][^.\n:]{{3,120}}))?))\.\s(?=[A-ZÀ-Ý«…])",
    re.MULTILINE,
)
_ITALIAN = re.compile(
    r"^[ \t]*(?P<label>PRESIDENTE|(?P<name>[A-ZÀ-Ý’']{2,}(?:\s[A-ZÀ-Ý’']{2,}){1,3})"
    r"(?:\s\((?P<party>[A-Z][^()\n]{1,30})\))?(?:,\s(?P<office>[A-Z][^.\n]{3,90}))?)\.\s(?=[A-ZÀ-Ý«])",
    re.MULTILINE,
)
_PRESIDES = re.compile(r"^[ \t]*PRESIDENTE\.\s", re.MULTILINE)


def is_romance_label(label: str) -> bool:
    """Whether a label has a Spanish, Catalan, Galician or Portuguese form of address."""
    return bool(_iberian(label)) and len(label.split()) < 16


def _iberian(label: str) -> str:
    """Who stands behind the form of address; "" where there is none, and for the beginning of a
    sentence, whose verb is in small letters behind a name: »El señor Núñez dijo:«.
    """
    found = _IBERIAN.fullmatch(label)
    who: str = (found["who"] or found["named"]) if found else ""
    before, last = ("", *who.split())[-2:] if who else ("", "")
    is_said = last.islower() and last not in _SMALL and before[:1].isupper()
    return "" if is_said and not _CHAIR.match(who) else who


def romance_voice(label: str) -> Voice | None:
    """Whom such a label names, or a French or Italian one with its full stop; None for others."""
    if who := _iberian(label):
        return _iberian_voice(who)
    for pattern in (_FRENCH, _ITALIAN):
        found = pattern.match(f"{label} A")
        if found and f"{found['label']}." == label:
            return _voice(found)
    return None


def _iberian_voice(who: str) -> Voice:
    office = _OFFICE.fullmatch(who)
    if office and _has_party(office["office"], office["name"]):
        return Voice(_written(office["office"]), party=office["name"])
    if office:
        kind = TurnKind.CHAIR if _CHAIR.match(office["office"]) else TurnKind.SPEECH
        return Voice(_written(office["name"]), office["office"].capitalize(), kind=kind)
    if _CHAIR.match(who):
        return Voice(role=who.capitalize(), kind=TurnKind.CHAIR)
    return Voice(_written(who))


def _has_party(before: str, inner: str) -> bool:
    """Whether brackets hold a party and not the name behind an office: »Bruno Dias (PCP)«."""
    is_name = first_name_gender(before.split()[0].title()) is not None
    is_short = inner.isupper() and " " not in inner
    return not _CHAIR.match(before) and (is_name or is_short)


def _voice(found: re.Match[str]) -> Voice:
    groups = found.groupdict()
    if not groups["name"]:
        return Voice(role=found["label"], kind=TurnKind.CHAIR)
    name = _written(groups["name"])
    return Voice(name, groups.get("office") or "", groups.get("party") or "")


def _written(name: str) -> str:
    """Capitals as a name is written; small letters stay."""
    words = name.split()
    written = (word.title() if word.isupper() and len(word) > 1 else word for word in words)
    return " ".join(
        word.lower() if at and word.lower() in _SMALL else word for at, word in enumerate(written)
    )


def labels_with_full_stop(text: str) -> Iterator[re.Match[str]]:
    """Where French and Italian minutes name who speaks; Italian ones only where somebody presides,
    since datelines are in capitals, too.
    """
    yield from _FRENCH.finditer(text)
    if _PRESIDES.search(text):
        yield from _ITALIAN.finditer(text)
