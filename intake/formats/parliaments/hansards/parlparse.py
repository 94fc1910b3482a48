"""Hansard in the XML of parlparse (UK) and of those who took it over (Australia).

A record for each major heading. Headings, divisions and stage directions stand between speeches;
motions that are set in are quoted, not said; ``nospeaker`` is »true« or »True«.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

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
from ....registry import LIKELY, NO, SURELY, XML_MEDIA_TYPES, Document, Format
from ..minutes import MinutesBuilder, translation_warnings
from ..speaker_labels import Voice
from ..spoken_paragraphs import add_with_asides, is_italic, italics_in

_HEADINGS = ("oral-heading", "major-heading", "minor-heading")
_SPEECHES = ("speech", "ques", "reply")
_NUMBERS = ("person_id", "speakerid", "memberid")  # of who speaks, over the years
_HOUSES = {
    "debate": "House of Commons",
    "lords": "House of Lords",
    "westminhall": "Westminster Hall",
    "wrans": "House of Commons, written answers",
    "lordswrans": "House of Lords, written answers",
    "wms": "House of Commons, written statements",
    "lordswms": "House of Lords, written statements",
    "standing": "House of Commons, public bill committee",
    **dict.fromkeys(("sp", "spor"), "Scottish Parliament"),
    "spwa": "Scottish Parliament, written answers",
    "senedd": "Senedd",
    **dict.fromkeys(("lmqs", "london-mayors-questions"), "London Assembly, Mayor’s Question Time"),
    "ni": "Northern Ireland Assembly",
    "senate": "Senate",
    "representatives": "House of Representatives",
}
_CHAIR = re.compile(
    r"\b(?:Speaker|in the Chair|The Chair(?:man)?|Chairman of Ways|Presiding Officer|Convener)\b"
)
_WRITTEN = re.compile(r"/\w*(?:wrans|wms|wa)/")
_QUOTED = re.compile(r"indent|quote|blockquote", re.IGNORECASE)


def read_hansard(document: Document) -> Iterator[ArticleRecord]:
    root = parse_xml(document.data)
    found = False
    for number, elements in enumerate(_debates(root), 1):
        record = _record(elements, number, document.address)
        if record.text:
            found = True
            yield record
    if not found:
        raise NoTextError


def _debates(root: Element) -> Iterator[list[Element]]:
    """The elements under each major heading, and the heading of a sequence of them (»Oral Answers«)
    where one stands in front of it.
    """
    debate: list[Element] = []
    has_words = False
    for element in children(root):
        name = local_name(element)
        if name in ("major-heading", "oral-heading") and has_words:
            yield debate
            debate, has_words = [], False
        debate.append(element)
        has_words = has_words or name in _SPEECHES
    if debate:
        yield debate


def _record(elements: list[Element], number: int, address: str) -> ArticleRecord:
    headings = [element_text(e) for e in elements if local_name(e) == "major-heading"]
    minutes = MinutesBuilder(headings[-1] if headings else "")
    for element in elements:
        _read(minutes, element)
    first = next((attribute(e, "id") for e in elements if attribute(e, "id")), "")
    house, day = _house_and_day(first)
    title = " – ".join(dict.fromkeys(headings)) or house or "Hansard"
    return minutes.record(
        "hansard",
        title=title,
        outlet=house,
        published=day,
        language=_language(elements, first),
        address=next((attribute(e, "url") for e in elements if attribute(e, "url")), address),
        warnings=translation_warnings(
            spoken for e in elements if (spoken := attribute(e, "original_lang"))
        ),
        identifier=first or f"hansard#{number}",
    )


def _language(elements: list[Element], identifier: str) -> str:
    """The Senedd has a file for each language, in which stands in the other what is not translated:
    what most words are in.
    """
    own = "cy" if "/senedd/cy/" in identifier else "en"
    counts: Counter[str] = Counter()
    for element in elements:
        if local_name(element) in _SPEECHES:
            counts[attribute(element, "lang") or own] += len(element_text(element))
    return counts.most_common(1)[0][0] if counts else own


def _house_and_day(identifier: str) -> tuple[str, Moment | None]:
    """From »uk.org.publicwhip/debate/2003-06-26a.1219.2«, with a committee between them."""
    match = re.search(r"/(?P<house>[a-z]+(?:-[a-z]+)*)/.*?(?P<day>\d{4}-\d\d-\d\d)", identifier)
    if not match:
        return "", None
    return _HOUSES.get(match["house"], match["house"]), read_stamp(match["day"])


def _read(minutes: MinutesBuilder, element: Element) -> None:
    name = local_name(element)
    if name in _HEADINGS:
        minutes.nobody_speaks()
        if name == "minor-heading":
            minutes.topic = element_text(element)
        minutes.printed(element_text(element), ArticlePassageKind.HEADING)
    elif name in _SPEECHES:
        _read_speech(minutes, element)
    elif name == "division":
        minutes.nobody_speaks()
        minutes.printed(_division(element))


def _division(element: Element) -> str:
    number = attribute(element, "divnumber")
    counts = next(descendants(element, "divisioncount"), None)
    if counts is None:
        return f"Division {number}"
    pairs = (f"{key} {value}" for key, value in counts.attrib.items() if "teller" not in str(key))
    return f"Division {number}: {', '.join(pairs)}"


def _read_speech(minutes: MinutesBuilder, speech: Element) -> None:
    minutes.nobody_speaks()
    voice = _voice(speech)
    if voice:
        minutes.speaks(voice)
    paragraphs = list(_paragraphs(speech)) or [speech]
    # A question that is asked as it was tabled is all set in (Lords); a motion is one paragraph.
    is_set_in = all(_is_set_in(paragraph) for paragraph in paragraphs)
    for paragraph in paragraphs:
        _read_paragraph(minutes, paragraph, is_set_in=is_set_in)
    minutes.nobody_speaks()


def _paragraphs(speech: Element) -> Iterator[Element]:
    for element in children(speech):
        if local_name(element) in ("ul", "ol"):
            yield from children(element, "li")
        else:
            yield element


def _voice(speech: Element) -> Voice | None:
    """None for what nobody said. »Hon. Members:« have no number and did say something."""
    name = re.sub(r"\s+", " ", attribute(speech, "speakername")).strip(" :")
    silent = attribute(speech, "nospeaker").lower() == "true"
    if not name or name.lower() in ("unknown", "none"):
        return None
    number = next(filter(None, (attribute(speech, name) for name in _NUMBERS)), "")
    office = attribute(speech, "speakeroffice").removesuffix(f" ({name})")
    kind = TurnKind.WRITTEN if _WRITTEN.search(attribute(speech, "id")) else TurnKind.SPEECH
    if _CHAIR.search(name) or _CHAIR.search(office):
        kind = TurnKind.CHAIR
    elif silent or attribute(speech, "talktype") == "interjection":  # OpenAustralia's
        kind = TurnKind.INTERJECTION
    known = "" if number in ("unknown", "") or attribute(speech, "error") else number
    label = f"{name} ({office}):" if office else f"{name}:"
    printed = _printed_name(name)
    return replace(printed, role=office or printed.role, identifier=known, kind=kind, label=label)


def _printed_name(name: str) -> Voice:
    """»The Presiding Officer (Anna Adler)«, »Anna Adler (Lindenau) (SNP)«: the person."""
    if office := re.fullmatch(r"(?P<office>The [^()]+?) \((?P<name>[^()]+)\)", name):
        return Voice(office["name"], office["office"])
    if placed := re.fullmatch(r"(?P<name>[^()]+?) \([^()]+\) \((?P<party>[^()]+)\)", name):
        return Voice(placed["name"], party=placed["party"])
    return Voice(name)


def _is_set_in(paragraph: Element) -> bool:
    is_set_in = bool(_QUOTED.search(attribute(paragraph, "class")))
    return is_set_in and not attribute(paragraph, "pwmotiontext")


def _read_paragraph(minutes: MinutesBuilder, paragraph: Element, *, is_set_in: bool) -> None:
    words = element_text(paragraph)
    style = attribute(paragraph, "class")
    motion = attribute(paragraph, "pwmotiontext").lower()
    if local_name(paragraph) == "table":
        for row in descendants(paragraph, "tr"):
            minutes.printed(" | ".join(map(element_text, children(row))), ArticlePassageKind.TABLE)
    elif motion and (motion != "moved" or _QUOTED.search(style)):
        minutes.printed(words)  # »Question put and agreed to«, or the motion itself
    elif is_italic(paragraph) or style == "italic":
        minutes.remark(words)
    elif minutes.voice and is_set_in:
        _read_words(minutes, paragraph)
    elif _QUOTED.search(style) or local_name(paragraph) == "blockquote":
        minutes.printed(words, ArticlePassageKind.QUOTE)
    elif minutes.voice is None:
        minutes.printed(words)
    else:
        _read_words(minutes, paragraph)


def _read_words(minutes: MinutesBuilder, paragraph: Element) -> None:
    words = element_text(paragraph)
    if minutes.voice:  # answers in writing have the name once more
        words = words.removeprefix(f"{minutes.voice.speaker}: ")
    add_with_asides(minutes, words, italics_in(paragraph))


def _sniff(document: Document) -> float:
    if document.root == "publicwhip":
        return SURELY
    return LIKELY if document.root == "debates" and "<speech" in document.head else NO


FORMAT = Format(
    name="Hansard",
    read=read_hansard,
    sniff=_sniff,
    media_types=XML_MEDIA_TYPES,
    extensions=frozenset({".xml"}),
)
