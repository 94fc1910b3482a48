"""Reports of the Tweede Kamer from its own open data (»vergaderverslag«, VLOS): plenary sittings
and committees, with everybody's full name. A record for each item of the agenda.
"""

from __future__ import annotations

from collections.abc import Iterator

from ....dates.stamps import read_stamp
from ....errors import NoTextError
from ....readers.safe_xml import (
    Element,
    attribute,
    child,
    child_text,
    children,
    descendants,
    element_text,
    local_name,
    parse_xml,
)
from ....records import ArticleRecord, TurnKind
from ....registry import NO, SURELY, XML_MEDIA_TYPES, Document, Format
from ..minutes import MinutesBuilder
from ..speaker_labels import Voice, has_surname
from .labels import full_name, is_chair, read_printed

_SPEECHES = frozenset({"woordvoerder", "interrumpant"})
_LONGEST_LABEL = 100  # characters
_MISTAKEN = "A mark names somebody else than the printed label, which was believed: {}."


def read_own_report(document: Document) -> Iterator[ArticleRecord]:
    sitting = child(parse_xml(document.data), "vergadering")
    found = False
    for item in descendants(sitting, "activiteit") if sitting is not None else ():
        record = _record(sitting, item, document.address)
        if record.turns:
            found = True
            yield record
    if not found:
        raise NoTextError


def _record(sitting: Element, item: Element, address: str) -> ArticleRecord:
    title = child_text(item, "onderwerp") or child_text(item, "titel")
    minutes = MinutesBuilder(title)
    mistaken: list[str] = []
    _read(minutes, item, mistaken)
    return minutes.record(
        "vergaderverslag",
        title=title,
        outlet=attribute(sitting, "kamer") or "Tweede Kamer",
        published=read_stamp(child_text(sitting, "datum")[:10]),
        language="nl",
        address=address,
        identifier=f"vlos:{attribute(sitting, 'objectid')}#{attribute(item, 'objectid')}",
        keywords=(title,),
        warnings=tuple(map(_MISTAKEN.format, dict.fromkeys(mistaken))),
    )


def _read(minutes: MinutesBuilder, container: Element, mistaken: list[str]) -> None:
    for element in children(container):
        name = local_name(element)
        if name in _SPEECHES:
            _read_speech(minutes, element, mistaken)
        elif name == "tekst":
            for paragraph in descendants(element, "alinea"):
                minutes.printed(" ".join(_lines(paragraph)))
        else:
            _read(minutes, element, mistaken)


def _read_speech(minutes: MinutesBuilder, speech: Element, mistaken: list[str]) -> None:
    minutes.nobody_speaks()
    text = child(speech, "tekst")
    paragraphs = [_lines(each) for each in descendants(text, "alinea")] if text is not None else []
    if any(paragraphs):
        printed = _take_label(paragraphs)
        minutes.speaks(_voice(child(speech, "spreker"), printed, _presides(speech), mistaken))
    for lines in paragraphs:
        _paragraph(minutes, " ".join(lines))
    minutes.nobody_speaks()
    for inside in children(speech, *_SPEECHES):
        _read_speech(minutes, inside, mistaken)


def _lines(paragraph: Element) -> list[str]:
    lines = (element_text(line) for line in descendants(paragraph, "alineaitem"))
    return [line for line in lines if line]


def _take_label(paragraphs: list[list[str]]) -> str:
    """The printed name in front of the words, taken off them; empty where none is."""
    first = next(filter(None, paragraphs))
    is_label = first[0].endswith(":") and len(first[0]) < _LONGEST_LABEL
    return first.pop(0) if is_label else ""


def _presides(speech: Element) -> bool:
    return child_text(speech, "isvoorzitter") == "true"


def _paragraph(minutes: MinutesBuilder, words: str) -> None:
    if words.startswith("(") and words.endswith((")", ").")):
        minutes.remark(words)
    elif words.startswith("De Kamer, gehoord de beraadslaging"):
        minutes.printed(words)
    else:
        minutes.words(words)


def _voice(speaker: Element | None, label: str, presides: bool, mistaken: list[str]) -> Voice:
    printed = read_printed(label)
    shown = child_text(speaker, "weergavenaam") or child_text(speaker, "verslagnaam")
    if speaker is None or not shown:
        return printed
    chair = is_chair(label.rstrip(": "))
    if label and not chair and not has_surname(label, shown):
        mistaken.append(label.rstrip(" :"))
        return printed
    office = child_text(speaker, "functie")
    return Voice(
        full_name(child_text(speaker, "voornaam"), shown),
        "" if office.lower().startswith("lid ") else office,
        child_text(speaker, "fractie"),
        attribute(speaker, "objectid"),
        TurnKind.CHAIR if presides or chair else TurnKind.SPEECH,
        label or f"{shown}:",
    )


def _sniff(document: Document) -> float:
    return SURELY if document.root == "vlosCoreDocument" else NO


FORMAT = Format(
    name="Tweede Kamer",
    read=read_own_report,
    sniff=_sniff,
    media_types=XML_MEDIA_TYPES,
    extensions=frozenset({".xml"}),
)
