"""Verbatim report of the European Parliament (»CRE«) in the house's own XML.

It calls itself HTML. Every speech stands in the language that it was made in; the chair is a mark
with a name and a label with none, in any of the languages.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from extraction.coreference.names.name_forms import first_name_gender

from ....dates.moments import Moment
from ....dates.stamps import read_stamp
from ....errors import NoTextError
from ....readers.safe_xml import (
    Element,
    attribute,
    child,
    children,
    descendants,
    element_text,
    local_name,
    parse_xml,
)
from ....records import ArticlePassageKind, ArticleRecord, TurnKind
from ....registry import NO, SURELY, XML_MEDIA_TYPES, Document, Format
from ..minutes import MinutesBuilder
from ..speaker_labels import Voice, has_surname
from ..spoken_paragraphs import add_with_asides, italics_in

_NONE = frozenset({"", "NULL", "0", "null"})
_DAY = re.compile(r"(\d{1,2})-(\d{1,2})-(\d{4})")
_DASH = re.compile(r"^[\s–—.-]+")
_REPORTS = re.compile(r"rapport|Bericht|ponente|relat|author|auteur|Verfasser", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_][\w.’'-]*(?:\s[^\W\d_][\w.’'-]*){1,5}")
_MISTAKEN = "A mark names somebody else than the printed label, which was believed: {}."


def read_verbatim(document: Document) -> Iterator[ArticleRecord]:
    root = parse_xml(document.data)
    day = _day(root)
    number = 0
    for chapter in descendants(root, "CHAPTER"):
        record = _record(chapter, day, document.address)
        if record.turns:
            number += 1
            yield record
    if not number:
        raise NoTextError


def _day(root: Element) -> Moment | None:
    for meta in descendants(root, "META"):
        if found := _DAY.search(element_text(meta)):
            return read_stamp(f"{found[3]}-{found[2]:0>2}-{found[1]:0>2}")
    return None


def _record(chapter: Element, day: Moment | None, address: str) -> ArticleRecord:
    spoken = Counter(attribute(e, "LG").lower() for e in descendants(chapter, "ORATEUR"))
    title = _title(chapter, spoken)
    minutes = MinutesBuilder(title)
    mistaken: list[str] = []
    _read(minutes, chapter, mistaken)
    return minutes.record(
        "verbatim-report",
        title=title,
        outlet="European Parliament",
        published=day,
        language=next(iter(spoken)) if len(spoken) == 1 else "",
        address=address,
        identifier=f"cre:{day.iso if day else ''}#{attribute(chapter, 'NUMBER')}",
        keywords=(title,),
        warnings=tuple(map(_MISTAKEN.format, dict.fromkeys(mistaken))),
    )


def _title(chapter: Element, spoken: Counter[str]) -> str:
    """In the language that was mostly spoken, else in English."""
    titles = {attribute(e, "VL").lower(): element_text(e) for e in children(chapter, "TL-CHAP")}
    mostly = [language for language, _ in spoken.most_common(1)]
    named = (titles.get(language, "") for language in (*mostly, "en", *titles))
    return next(filter(None, named), "European Parliament")


def _read(minutes: MinutesBuilder, container: Element, mistaken: list[str]) -> None:
    for element in children(container):
        name = local_name(element)
        if name == "INTERVENTION":
            _read_speech(minutes, element, mistaken)
        elif name == "PARA":
            minutes.nobody_speaks()
            minutes.printed(element_text(element))
        elif name not in ("NUMERO", "TL-CHAP"):
            _read(minutes, element, mistaken)


def _read_speech(minutes: MinutesBuilder, speech: Element, mistaken: list[str]) -> None:
    speaker = child(speech, "ORATEUR")
    minutes.nobody_speaks()
    if speaker is not None:
        minutes.speaks(_voice(speaker, mistaken))
    for number, paragraph in enumerate(descendants(speech, "PARA")):
        words = element_text(paragraph)
        if _is_remark(paragraph, words):
            minutes.remark(words)
        elif number and _is_heading(paragraph, words):
            minutes.printed(words, ArticlePassageKind.HEADING)
        elif minutes.voice is None:
            minutes.printed(words, ArticlePassageKind.PRINTED_MATTER)
        else:
            words = words if number else _DASH.sub("", words)
            add_with_asides(minutes, words, italics_in(paragraph))
    minutes.nobody_speaks()


def _is_remark(paragraph: Element, words: str) -> bool:
    inner = [e for e in children(paragraph) if attribute(e, "NAME") == "I"]
    return bool(inner) and words.startswith("(") and words.endswith((")", ").", ".)"))


def _is_heading(paragraph: Element, words: str) -> bool:
    """»Written statements (Rule 171)«, in bold behind what the chair said last."""
    return any(
        attribute(e, "NAME") == "B" and element_text(e) == words for e in children(paragraph)
    )


def _voice(speaker: Element, mistaken: list[str]) -> Voice:
    marked = _known(speaker, "LIB").replace("|", " ")
    marked = " ".join(marked.split())
    parts = [element_text(e) for e in children(speaker, "EMPHAS") if attribute(e, "NAME") == "B"]
    bold = " ".join(parts).strip(" .,–—-")
    printed = re.sub(r"\s*\(.*", "", bold).rstrip(" ,.")
    party, number = _known(speaker, "PP"), _known(speaker, "MEPID")
    office = _office(speaker, party)
    shown = f"{element_text(speaker, {'LG'}).strip(' .,–—-')}:"
    if attribute(speaker, "SPEAKER_TYPE") == "ecrit":
        return Voice(marked or printed, "", party, number, TurnKind.WRITTEN, shown)
    if not printed or has_surname(printed, marked):
        return Voice(marked or printed, office, party, number, TurnKind.SPEECH, shown)
    if not party and not office and not _is_person(printed):
        return Voice(marked or printed, printed, "", number, TurnKind.CHAIR, shown)
    if marked:
        mistaken.append(printed)
    return Voice(printed, office, party, label=shown)


def _known(speaker: Element, name: str) -> str:
    value = attribute(speaker, name)
    return "" if value in _NONE else value


def _is_person(printed: str) -> bool:
    """Whether a label without group and office is a guest's name and not the chair's office."""
    return bool(_NAME.fullmatch(printed)) and first_name_gender(printed.split()[0]) is not None


def _office(speaker: Element, party: str) -> str:
    """What stands in italics behind the name: of the Commission and the Council the office, of
    members mostly for whom they speak.
    """
    parts = [element_text(e) for e in children(speaker, "EMPHAS") if attribute(e, "NAME") == "I"]
    words = " ".join(parts).strip(" .,–—-")
    return "" if speaks_for_themselves(words, party) else words


def speaks_for_themselves(said_of: str, party: str) -> bool:
    """Whether what is said of a speaker is no office: of members it mostly is their group."""
    return bool(party) and not _REPORTS.match(said_of)


def _sniff(document: Document) -> float:
    is_report = document.root in ("HTML", "DEBATS") and "<DEBATS" in document.head
    # More than sure: the page that it calls itself would be as sure.
    return SURELY + 0.1 if is_report and "<CHAPTER" in document.head else NO


FORMAT = Format(
    name="European Parliament",
    read=read_verbatim,
    sniff=_sniff,
    media_types=XML_MEDIA_TYPES | {"text/html"},
    extensions=frozenset({".xml", ".html", ".htm"}),
)
