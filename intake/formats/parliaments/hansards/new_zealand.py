"""Hansard of New Zealand as pages of the house's site, of a day or of one item.

The kind of each paragraph is its class; whoever speaks stands in bold in front of the words, in
capitals where they speak for the first time. A record for each heading of the second level.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ....dates.moments import Moment
from ....dates.stamps import read_stamp
from ....errors import NoTextError
from ....people.voice_names import is_office
from ....readers.html_tree import parse_page, plain_text
from ....readers.safe_xml import Element
from ....records import ArticlePassageKind, ArticleRecord, TurnKind
from ....registry import NO, SURELY, Document, Format
from ...html import decode_page
from ..minutes import MinutesBuilder
from ..speaker_labels import Voice, bare_name

_SPOKEN = frozenset(
    {
        *("Speech", "ContinueSpeech", "SubsQuestion", "SubsAnswer", "SupQuestion", "SupAnswer"),
        *("Interjection", "Intervention", "ContinueIntervention", "ContinueAnswer", "a"),
    }
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4"})
_NUMBER = re.compile(r"^\d+\.\s*")
_LONGEST_LABEL = 300  # characters
_HONOUR = re.compile(r"^(?:(?:Rt|Right)\s+)?Hon\.?\s+", re.IGNORECASE)
_CHAIR = re.compile(
    r"(?:(?:Madam|Mr|The)\s)?(?:(?:Deputy|Assistant|Temporary|Acting)\s)?(?:Speaker|Chair"
    r"(?:person|man|woman)?)",
    re.IGNORECASE,
)
_PARTY = re.compile(
    r"Labour|National|Greens?|(?:NZ|New Zealand) First|ACT|M[aā]ori Party|Te P[aā]+ti M[aā]ori|"
    r"United Future|Progressive|Alliance|Mana|Independent"
)
# What the clerks write between speeches.
_CLERKS = re.compile(
    r"(?:Bill|Motion|Amendment|Clause|Part|Report|Debate|Sitting|Prayers|Question put|Leave|"
    r"A party vote|A personal vote|The (?:House|question|result))\b.{0,120}\b(?:read|agreed to|"
    r"adjourned|suspended|interrupted|negatived|called for|divided|granted|put)\b.{0,80}"
)
_DAY = re.compile(r"(?:HansD?_|/)(\d{4})-?(\d\d)-?(\d\d)")
_MARKED = re.compile(
    rb"<p class=\"(?:Sub|Sup)s?(?:Question|Answer)\"|<p class=\"(?:Continue)?Speech\""
)
_HOUSE = (b"New Zealand Parliament", b"parliament.nz", b'name="time_')


@dataclass
class _Page:
    points: list[tuple[str, MinutesBuilder]] = field(default_factory=list)
    around: Element | None = None  # what holds the open speech

    @property
    def minutes(self) -> MinutesBuilder:
        return self.points[-1][1]

    def begin(self, title: str) -> None:
        self.points.append((title, MinutesBuilder(title)))


def read_new_zealand(document: Document) -> Iterator[ArticleRecord]:
    root = parse_page(decode_page(document.data, document.charset))
    day = _day(document, root)
    page = _Page()
    page.begin("Hansard")
    for element in root.iter("p", *_HEADINGS):
        _read(page, element)
    number = 0
    for title, minutes in page.points:
        record = minutes.record(
            "hansard",
            title=title,
            outlet="New Zealand Parliament",
            published=day,
            language="en",
            address=document.address,
            identifier=f"nz-hansard:{day.iso if day else ''}#{number + 1}",
            keywords=(title,),
        )
        if record.turns:
            number += 1
            yield record
    if not number:
        raise NoTextError


def _day(document: Document, root: Element) -> Moment | None:
    for meta in root.iter("meta"):
        if meta.get("name", "").lower() == "dc.date":
            return read_stamp(meta.get("content", "")[:10])
    found = _DAY.search(document.address) or _DAY.search(document.name)
    return read_stamp("-".join(found.groups())) if found else None


def _read(page: _Page, element: Element) -> None:
    if element.tag in _HEADINGS:
        _read_heading(page, plain_text(element), int(element.tag[1]))
        return
    words = plain_text(element)
    label = _label(element, words)
    if label:
        _begin_speech(page, element, words, label)
    elif page.around is not element.getparent() or not _goes_on(element, words):
        page.minutes.printed(words)
    else:
        page.minutes.words(words)


def _goes_on(element: Element, words: str) -> bool:
    names = set(element.get("class", "").split())
    return bool(names & _SPOKEN) and not _CLERKS.fullmatch(words)


def _read_heading(page: _Page, title: str, level: int) -> None:
    page.minutes.nobody_speaks()
    page.around = None
    if level < 3 and title:
        page.begin(title)
    page.minutes.topic = title
    page.minutes.printed(title, ArticlePassageKind.HEADING)


def _label(element: Element, words: str) -> str:
    """The printed name in front of the words, with the colon behind it; empty where none is."""
    if not set(element.get("class", "").split()) & _SPOKEN or (element.text or "").strip():
        return ""
    bold = next((e for e in element if e.tag in ("strong", "b")), None)
    before = list(element)[: list(element).index(bold)] if bold is not None else []
    if bold is None or any((e.tail or "").strip() for e in before):
        return ""
    end = words.find(":")
    return words[: end + 1] if 0 < end < _LONGEST_LABEL and _is_named(element, words[:end]) else ""


def _is_named(element: Element, label: str) -> bool:
    """Whether the colon ends a label, and no sentence of which a name in bold is the first word:
    between names in bold stand only the words of a question's address.
    """
    plain = label
    for bold in (e for e in element.iter("strong", "b")):
        plain = plain.replace(plain_text(bold).rstrip(":").strip(), "", 1)
    return bool(re.fullmatch(r"[\s,.:;()]*(?:\b(?:to|the|on|behalf|of|for)\b[\s,]*)*", plain))


def _begin_speech(page: _Page, element: Element, words: str, label: str) -> None:
    kind = TurnKind.INTERJECTION if "Interjection" in element.get("class", "") else TurnKind.SPEECH
    bold = (plain_text(e).strip(" :") for e in element.iter("strong", "b"))
    named = next(filter(None, (_NUMBER.sub("", each).strip() for each in bold)), label)
    page.minutes.nobody_speaks()
    page.minutes.speaks(_voice(named, label, kind))
    page.around = element.getparent()
    page.minutes.words(words[len(label) :].lstrip(" :"))


def _voice(named: str, label: str, kind: TurnKind) -> Voice:
    name, _, behind = named.partition("(")
    name, behind = name.strip(" ,"), behind.rstrip(" )")
    if _CHAIR.fullmatch(name):
        office = _written(name)
        return Voice(_person(behind) if behind else office, office, "", "", TurnKind.CHAIR, label)
    if re.fullmatch(r"(?:An?\s)?Hon\.? Members?", name, re.IGNORECASE) or is_office(name):
        return Voice(name, kind=kind, label=label)
    office, party = _office_and_party(behind)
    return Voice(_person(name), office, party, kind=kind, label=label)


def _office_and_party(behind: str) -> tuple[str, str]:
    """»Minister of Housing«, »Labour«, »Labour—Lindenau«, »Deputy Leader—National«."""
    first, _, last = (part.strip() for part in re.sub(r"[—–]", "—", behind).partition("—"))
    if _PARTY.fullmatch(first):
        return "", first
    if _PARTY.fullmatch(last):
        return first, last
    return behind.strip(), ""


def _person(name: str) -> str:
    return _written(bare_name(_HONOUR.sub("", name.strip())))


def _written(name: str) -> str:
    """Capitals as they are written: »MURRAY McBERG« is Murray McBerg."""
    words = (re.sub(r"^(Mc|Mac|O['’])([A-Z]+)$", _small, word) for word in name.split())
    return " ".join(
        word.title() if word.isupper() and len(word) > 1 else word for word in words
    ).replace("’S", "’s")


def _small(found: re.Match[str]) -> str:
    return found[1] + found[2].title()


def _sniff(document: Document) -> float:
    head = document.data[:2_000_000]
    if not any(mark in head for mark in _HOUSE) or document.root.lower() != "html":
        return NO  # first what costs least: every page is looked at
    return SURELY + 0.1 if _MARKED.search(head) else NO


FORMAT = Format(
    name="New Zealand Hansard",
    read=read_new_zealand,
    sniff=_sniff,
    media_types=frozenset({"text/html"}),
    extensions=frozenset({".html", ".htm"}),
)
