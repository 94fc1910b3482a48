"""The Assemblée nationale's compte rendu in its own XML (»Syceron«), since 2017.

The chair is printed as an office; who presides stands in a line of its own, and counts as long as
the same number speaks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ....dates.stamps import read_stamp
from ....errors import NoTextError
from ....readers.safe_xml import (
    Element,
    attribute,
    child,
    child_text,
    children,
    element_text,
    local_name,
    parse_xml,
)
from ....records import ArticlePassageKind, ArticleRecord, TurnKind
from ....registry import NO, SURELY, XML_MEDIA_TYPES, Document, Format
from ..minutes import MinutesBuilder
from ..speaker_labels import Voice
from .labels import chair_office, french_name, who_presides

_HOUSE = "Assemblée nationale"
_RAISED = re.compile(r"\[\[(.*?)\]\]")  # letters above the line: n[[o]]
_OUTERMOST = frozenset({"", "0", "1"})
_BEGIN, _END = "\ue000", "\ue001"  # of italics, while a paragraph is taken apart
_REMARK = re.compile(
    rf"\(\s*{_BEGIN}[^{_END}]*{_END}[\s.]*\)|{_BEGIN}\s*\([^{_END}]*\)[\s.]*{_END}"
)
_ITALICS = re.compile(f"[{_BEGIN}{_END}]")


@dataclass
class _Sitting:
    """What is read so far: each point's title and minutes, and who presided, by number."""

    points: list[tuple[str, MinutesBuilder]] = field(default_factory=list)
    chairs: dict[str, str] = field(default_factory=dict)
    presides: str = ""

    def begin(self, title: str) -> None:
        self.points.append((title, MinutesBuilder(title)))

    @property
    def minutes(self) -> MinutesBuilder:
        return self.points[-1][1]


def read_assemblee(document: Document) -> Iterator[ArticleRecord]:
    """A record for each point of the agenda, and for the words before the first."""
    root = parse_xml(document.data)
    content = child(root, "contenu")
    sitting = _Sitting()
    sitting.begin(_name(root, content))
    if content is not None:
        _read(sitting, content)
    number = 0
    for title, minutes in sitting.points:
        record = _record(root, title, minutes, number + 1, document.address)
        if record.turns:
            number += 1
            yield record
    if not number:
        raise NoTextError


def _name(root: Element, content: Element | None) -> str:
    day = child_text(root, "metadonnees", "dateSeanceJour")
    named = child_text(content, "quantiemes", "journee")
    return named or (f"{_HOUSE}, séance du {day}" if day else f"{_HOUSE}, séance")


def _record(
    root: Element, title: str, minutes: MinutesBuilder, number: int, address: str
) -> ArticleRecord:
    return minutes.record(
        "compte-rendu",
        title=title,
        outlet=_HOUSE,
        published=read_stamp(child_text(root, "metadonnees", "dateSeance")[:8]),
        language="fr",
        address=address,
        identifier=f"assemblee-nationale:{child_text(root, 'uid')}#{number}",
        keywords=(title,),
    )


def _read(sitting: _Sitting, container: Element) -> None:
    for element in children(container):
        name = local_name(element)
        if name == "paragraphe":
            _read_paragraph(sitting, element)
        elif name == "presidentSeance":
            sitting.presides = who_presides(element_text(element)) or sitting.presides
        elif name == "point":
            _read_point(sitting, element)
        elif name not in ("texte", "orateurs", "quantiemes"):
            _read(sitting, element)


def _read_point(sitting: _Sitting, point: Element) -> None:
    title = _title(point)
    if title and attribute(point, "nivpoint") in _OUTERMOST:
        sitting.minutes.nobody_speaks()
        sitting.begin(title)
    around = sitting.minutes.topic
    if title:
        sitting.minutes.nobody_speaks()
        sitting.minutes.topic = title
        sitting.minutes.printed(title, ArticlePassageKind.HEADING)
    _read(sitting, point)
    sitting.minutes.nobody_speaks()
    if attribute(point, "nivpoint") not in _OUTERMOST:
        sitting.minutes.topic = around


def _title(point: Element) -> str:
    """As it is printed; of an article that is discussed there is often only the number."""
    article = " ".join(attribute(point, "art").replace("_", " ").split())
    title = child_text(point, "texte") or (f"Article {article}" if article else "")
    return _RAISED.sub(r"\1", title)


def _read_paragraph(sitting: _Sitting, paragraph: Element) -> None:
    minutes, words = sitting.minutes, child(paragraph, "texte")
    voice = _voice(sitting, paragraph)
    if voice is None:
        minutes.nobody_speaks()
    else:
        minutes.speaks(voice)
    for part in _flat(words).split("\n") if words is not None else ():
        if voice is None:
            minutes.printed(_ITALICS.sub("", part))
        else:
            _add_words(minutes, part)


def _add_words(minutes: MinutesBuilder, words: str) -> None:
    """A paragraph of speech; what stands in italics and brackets is the stenographer's."""
    minutes.text.end_paragraph()
    position = 0
    for remark in _REMARK.finditer(words):
        minutes.more_words(_spoken(minutes, words[position : remark.start()]).rstrip())
        minutes.remark(_ITALICS.sub("", remark[0]), inside=True)
        position = remark.end()
    minutes.more_words(_spoken(minutes, words[position:]).rstrip())


def _spoken(minutes: MinutesBuilder, words: str) -> str:
    words = re.sub(" +", " ", _ITALICS.sub("", words))
    return words.lstrip() if minutes.text.last in ("", "\n") else words


def _flat(element: Element) -> str:
    """The text with marks around italics, and paragraphs as lines."""
    pieces = [_squeezed(element.text)]
    for inner in element:
        name = local_name(inner)
        if name == "br":
            pieces.append("\n")
        elif name == "italique":
            pieces += [_BEGIN, _flat(inner).replace("\n", " "), _END]
        elif name:
            pieces.append(_flat(inner))
        pieces.append(_squeezed(inner.tail))
    return _RAISED.sub(r"\1", "".join(pieces))


def _squeezed(text: str | None) -> str:
    return re.sub(r"[ \t\r\n]+", " ", text or "")


def _voice(sitting: _Sitting, paragraph: Element) -> Voice | None:
    speaker = child(paragraph, "orateurs", "orateur")
    label = child_text(speaker, "nom")
    if not label:
        return None
    number = child_text(speaker, "id")
    if office := chair_office(label):
        named = _chair(sitting, number)
        return Voice(named or label, office, "", number, TurnKind.CHAIR, f"{label}:")
    name, party = french_name(label)
    is_call = attribute(paragraph, "code_grammaire").startswith("INTERRUPTION")
    kind = TurnKind.INTERJECTION if is_call else TurnKind.SPEECH
    return Voice(name, child_text(speaker, "qualite"), party, number, kind, f"{label}:")


def _chair(sitting: _Sitting, number: str) -> str:
    """Who presides under this number: the first one after »Présidence de …« is who it names, and
    nobody where it was somebody else's before.
    """
    if sitting.presides and number:
        before = sitting.chairs.get(number, sitting.presides)
        sitting.chairs[number] = before if before == sitting.presides else ""
        sitting.presides = ""
    return sitting.chairs.get(number, "")


def _sniff(document: Document) -> float:
    is_report = document.root == "compteRendu" and "assemblee-nationale.fr" in document.head
    return SURELY if is_report else NO


FORMAT = Format(
    name="Assemblée nationale",
    read=read_assemblee,
    sniff=_sniff,
    media_types=XML_MEDIA_TYPES,
    extensions=frozenset({".xml"}),
)
