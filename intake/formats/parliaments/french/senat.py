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
class _Point:
    title: str
    minutes: MinutesBuilder
    mistaken: list[str] = field(default_factory=list)


@dataclass
class SenatSitting:
    """What is read of a sitting so far, by the points of its agenda."""

    points: list[_Point] = field(default_factory=list)

    @classmethod
    def opened(cls, beginning: str) -> SenatSitting:
        """One that has only begun, called by its day in the first words."""
        dated = re.search(r"Séance du [^\n(]{0,60}?\d{4}", beginning)
        sitting = cls()
        sitting.begin(dated[0] if dated else "Sénat, séance")
        return sitting

    def begin(self, title: str) -> None:
        self.points.append(_Point(title, MinutesBuilder(title)))

    @property
    def minutes(self) -> MinutesBuilder:
        return self.points[-1].minutes

    @property
    def mistaken(self) -> list[str]:
        return self.points[-1].mistaken

    def add_title(self, words: str, level: int, title: str = "") -> None:
        """A heading; the outermost begin a record of their own."""
        title = title or words
        if level < 2 and title:
            self.begin(title)
        self.minutes.nobody_speaks()
        self.minutes.topic = title or self.minutes.topic
        self.minutes.printed(words or title, ArticlePassageKind.HEADING)

    def records(self, document: Document, beginning: str) -> Iterator[ArticleRecord]:
        """A record for each point at which somebody spoke. Raises NoTextError if none is."""
        day = _day(document, beginning)
        number = 0
        for point in self.points:
            record = point.minutes.record(
                "compte-rendu",
                title=point.title,
                outlet="Sénat",
                published=day,
                language="fr",
                address=document.address,
                identifier=f"senat:{day.iso if day else ''}#{number + 1}",
                keywords=(point.title,),
                warnings=tuple(map(_MISTAKEN.format, dict.fromkeys(point.mistaken))),
            )
            if record.turns:
                number += 1
                yield record
        if not number:
            raise NoTextError


def read_senat(document: Document) -> Iterator[ArticleRecord]:
    """A record for each outermost title, and for the words before the first."""
    root = parse_xml(document.data)
    beginning = "\n".join(map(element_text, islice(descendants(root, "p", "title"), 20)))
    sitting = SenatSitting.opened(beginning)
    _read(sitting, root)
    yield from sitting.records(document, beginning)


def _day(document: Document, beginning: str) -> Moment | None:
    for named in (document.name, document.address):
        found = _FILE.search(named.rpartition("/")[2])
        if found and (moment := read_stamp(found[1])):
            return moment
    if written := _DAY.search(beginning):
        month = _MONTHS.index(written[2].lower()) + 1
        return read_stamp(f"{written[3]}-{month:02}-{int(written[1]):02}")
    return None


def _read(sitting: SenatSitting, container: Element) -> None:
    for element in children(container):
        if title := _TITLE.fullmatch(local_name(element)):
            _read_title(sitting, element, int(title[1]))
        elif local_name(element) == "intervenant":
            _read_speech(sitting, element)
        elif local_name(element) == "p":
            sitting.minutes.nobody_speaks()
            sitting.minutes.printed(element_text(element))
        else:
            _read(sitting, element)


def _read_title(sitting: SenatSitting, element: Element, level: int) -> None:
    sitting.add_title(element_text(element), level, attribute(element, "libelle"))
    if any(local_name(inner) == "intervenant" for inner in element.iter()):
        _read(sitting, element)


def _read_speech(sitting: SenatSitting, speech: Element) -> None:
    sitting.minutes.nobody_speaks()
    sitting.minutes.speaks(_voice(sitting, speech))
    for paragraph in descendants(speech, "p"):
        sitting.minutes.text.end_paragraph()
        add_senat_words(sitting.minutes, paragraph)
    sitting.minutes.nobody_speaks()


def add_senat_words(minutes: MinutesBuilder, element: Element) -> None:
    """Words of a speech; the label is none of them, and remarks in brackets are nobody's."""
    _add(minutes, element.text)
    for inner in element:
        kind = attribute(inner, "class") if local_name(inner) else ""
        if kind == _REMARK:
            minutes.remark(element_text(inner), inside=True)
        elif local_name(inner) and kind not in _LABELS:
            add_senat_words(minutes, inner)
        _add(minutes, inner.tail)


def _add(minutes: MinutesBuilder, words: str | None) -> None:
    words = re.sub(r"[ \t\r\n]+", " ", words or "")
    # The comma between name and office stands between their marks on the site.
    minutes.more_words(words.lstrip(" ,") if minutes.text.last in ("", "\n") else words)


def printed_label(first: Element, kind: str) -> str:
    """What stands in a speech's first paragraph in front of the words: »orateur_nom« or
    »orateur_qualite«; a label may be parted into several of its kind.
    """
    found = [e for e in descendants(first, "span") if attribute(e, "class") == kind]
    return " ".join(" ".join(map(element_text, found)).split())


def _voice(sitting: SenatSitting, speech: Element) -> Voice:
    first = next(descendants(speech, "p"), speech)
    label = printed_label(first, "orateur_nom").rstrip(" ,.")
    office = printed_label(first, "orateur_qualite").strip(" ,.")
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
