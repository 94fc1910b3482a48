"""Who speaks in the Bundestag's minutes, by the mark in front of a speech and the label behind it.

What the marks get wrong is in :mod:`.since_2017`.
"""

from __future__ import annotations

import re

from ....readers.safe_xml import (
    Element,
    attribute,
    child,
    child_text,
    children,
    element_text,
    local_name,
)
from ....records import TurnKind
from ..speaker_labels import Voice, bare_name, undouble

_KNOWN_PARTIES = re.compile(
    r"AfD|BSW|BÜNDNIS 90/DIE GRÜNEN|CDU/CSU|Die Linke|DIE LINKE|FDP|SPD|SSW|[Ff]raktionslos", re.I
)
_PRESIDES = re.compile(r"(?:Alters|Vize)?[Pp]räsident(?:in)?")
# Beside the words of a paragraph: footnotes, references. Marks of pages are links without words.
LEFT_OUT = frozenset({"xref", "fussnote"})


def label_behind_mark(speaker: Element, paragraph: Element) -> tuple[str, str]:
    """The label behind the mark, and words that stand in the same paragraph behind its colon."""
    rest = " ".join(
        filter(None, [(speaker.tail or "").strip(), *map(_whole, speaker.itersiblings())])
    )
    label, colon, words = rest.partition(":")
    if not colon and len(rest) > 120:
        return "", rest  # no label, only speech
    return undouble(label.strip()), words.strip()


def _whole(element: Element) -> str:
    own = element_text(element) if local_name(element) not in ("", *LEFT_OUT) else ""
    return f"{own} {(element.tail or '').strip()}".strip()


def marked_voice(speaker: Element) -> Voice:
    name = child(speaker, "name")
    role = child_text(name, "rolle", "rolle_lang") or child_text(name, "rolle", "rolle_kurz")
    role, party = undouble(role), undouble(child_text(name, "fraktion"))
    kind = TurnKind.CHAIR if _PRESIDES.fullmatch(role) else TurnKind.SPEECH
    return Voice(_marked_name(name, role), role, party, attribute(speaker, "id"), kind)


def _marked_name(name: Element | None, role: str) -> str:
    """First names, a noble title, the family name. The first names have the title, too, or the
    office (»Alterspräsident Dr. Anna«).
    """
    first, title, last = (
        undouble(child_text(name, part)) for part in ("vorname", "namenszusatz", "nachname")
    )
    first = first.removeprefix(role).strip()
    is_told = f" {title} " in f" {first} {last} "
    return bare_name(" ".join(filter(None, (first, "" if is_told else title, last))))


def is_folded(speaker: Element) -> bool:
    """Whether the mark holds two people: two parties run into one word, or a part comes twice."""
    name = child(speaker, "name")
    if name is None:
        return False
    parties = undouble(child_text(name, "fraktion"))
    several = len(_KNOWN_PARTIES.findall(parties)) > 1
    return several or any(len(list(children(name, part))) > 1 for part in ("vorname", "nachname"))


def made_speaker_label(voice: Voice) -> str:
    if voice.party:
        return f"{voice.speaker} ({voice.party}):"
    return f"{voice.speaker}, {voice.role}:" if voice.role else f"{voice.speaker}:"
