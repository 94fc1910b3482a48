"""The Sénat's compte rendu intégral in its own XML (»cri«): XHTML with marks for whoever speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from ....dates.moments import Moment
from ....dates.stamps import read_stamp
from ....errors import NoTextError
from ....readers.safe_xml import (
    Element,
    attribute,
    children,
    descendants,
    element_text,
    local_name,
    parse_xml,
)
from ....records import ArticlePassageKind, ArticleRecord, TurnKind
from ....registry import NO, SURELY, XML_MEDIA_TYPES, Document, Format
from ..minutes import MinutesBuilder
from ..speaker_labels import Voice
from .labels import chair_office, french_name, same_person, without_capitals

_MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin", "juillet"),
    *("août", "septembre", "octobre", "novembre", "décembre"),
)
_DAY = re.compile(rf"\b(\d{{1,2}})(?:er)?\s+({'|'.join(_MONTHS)})\s+(\d{{4}})\b", re.IGNORECASE)
_FILE = re.compile(r"[ds](\d{8})")
_TITLE = re.compile(r"titreS(\d)", re.IGNORECASE)
_LABELS = frozenset({"orateur_nom", "orateur_qualite"})
_REMARK = "info_entre_parentheses"
_MISTAKEN = "A mark names somebody else than the printed label, which was believed: {}."


@dataclass
class _Sitting:
    points: list[tuple[str, MinutesBuilder]] = field(default_factory=list)
    mistaken: list[str] = field(default_factory=list)

    def begin(self, title: str) -> None:
        self.points.append((title, MinutesBuilder(title)))

    @property
    def minutes(self) -> MinutesBuilder:
        return self.points[-1][1]


def read_senat(document: Document) -> Iterator[ArticleRecord]:
    """A record for each outermost title, and for the words before the first."""
    root = parse_xml(document.data)
    beginning = "\n".join(map(element_text, islice(descendants(root, "p", "title"), 20)))
    day = _day(document, beginning)
    sitting = _Sitting()
    dated = re.search(r"Séance du [^\n(]{0,60}?\d{4}", beginning)
    sitting.begin(dated[0] if dated else "Sénat, séance")
    _read(sitting, root)
    warnings = tuple(map(_MISTAKEN.format, dict.fromkeys(sitting.mistaken)))
    number = 0
    for title, minutes in sitting.points:
        record = minutes.record(
            "compte-rendu",
            title=title,
            outlet="Sénat",
            published=day,
            language="fr",
            address=document.address,
            identifier=f"senat:{day.iso if day else ''}#{number + 1}",
            keywords=(title,),
            warnings=warnings,
        )
        if record.turns:
            number += 1
            yield record
    if not number:
        raise NoTextError


def _day(document: Document, beginning: str) -> Moment | None:
    for named in (document.name, document.address):
        found = _FILE.search(named.rpartition("/")[2])
        if found and (moment := read_stamp(found[1])):
            return moment
    if written := _DAY.search(beginning):
        month = _MONTHS.index(written[2].lower()) + 1
        return read_stamp(f"{written[3]}-{month:02}-{int(written[1]):02}")
    return None


def _read(sitting: _Sitting, container: Element) -> None:
    for element in children(container):
        if title := _TITLE.fullmatch(local_name(element)):
            _read_title(sitting, element, level=int(title[1]))
        elif local_name(element) == "intervenant":
            _read_speech(sitting, element)
        elif local_name(element) == "p":
            sitting.minutes.nobody_speaks()
            sitting.minutes.printed(element_text(element))
        else:
            _read(sitting, element)


def _read_title(sitting: _Sitting, element: Element, level: int) -> None:
    words = element_text(element)
    title = attribute(element, "libelle") or words
    if level < 2 and title:
        sitting.begin(title)
    sitting.minutes.nobody_speaks()
    sitting.minutes.topic = title or sitting.minutes.topic
    sitting.minutes.printed(words or title, ArticlePassageKind.HEADING)
    if any(local_name(inner) == "intervenant" for inner in element.iter()):
        _read(sitting, element)


def _read_speech(sitting: _Sitting, speech: Element) -> None:
    sitting.minutes.nobody_speaks()
    sitting.minutes.speaks(_voice(sitting, speech))
    for paragraph in descendants(speech, "p"):
        sitting.minutes.text.end_paragraph()
        _read_words(sitting.minutes, paragraph)
    sitting.minutes.nobody_speaks()


def _read_words(minutes: MinutesBuilder, element: Element) -> None:
    """Words of a speech; the label is none of them, and remarks in brackets are nobody's."""
    _add(minutes, element.text)
    for inner in element:
        kind = attribute(inner, "class") if local_name(inner) else ""
        if kind == _REMARK:
            minutes.remark(element_text(inner), inside=True)
        elif local_name(inner) and kind not in _LABELS:
            _read_words(minutes, inner)
        _add(minutes, inner.tail)


def _add(minutes: MinutesBuilder, words: str | None) -> None:
    words = re.sub(r"[ \t\r\n]+", " ", words or "")
    minutes.more_words(words.lstrip() if minutes.text.last in ("", "\n") else words)


def _printed(speech: Element, kind: str) -> str:
    """What stands in front of the words; a label may be parted into several of its kind."""
    first = next(descendants(speech, "p"), speech)
    found = [e for e in descendants(first, "span") if attribute(e, "class") == kind]
    return " ".join(" ".join(map(element_text, found)).split())


def _voice(sitting: _Sitting, speech: Element) -> Voice:
    label = _printed(speech, "orateur_nom").rstrip(" ,.")
    office = _printed(speech, "orateur_qualite").strip(" ,.")
    marked = without_capitals(attribute(speech, "nom"))
    number = attribute(speech, "mat")
    shown = f"{', '.join(filter(None, (label or marked, office)))}:" if label or marked else ""
    if chair := chair_office(label):
        return Voice(marked or label, chair, "", number, TurnKind.CHAIR, shown)
    printed, party = french_name(label)
    if label and marked and not same_person(printed, marked):
        sitting.mistaken.append(printed)
        return Voice(printed, office, party, label=shown)
    return Voice(printed or marked, office, party, number, TurnKind.SPEECH, shown)


def _sniff(document: Document) -> float:
    return SURELY if document.root == "cri" and "senat.fr/schemas" in document.head else NO


FORMAT = Format(
    name="Sénat",
    read=read_senat,
    sniff=_sniff,
    media_types=XML_MEDIA_TYPES,
    extensions=frozenset({".xml"}),
)
