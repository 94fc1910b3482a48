"""What the header of ParlaMint's minutes says of the sitting: parliament, day, title, source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from ....dates.moments import Moment
from ....dates.stamps import read_stamp
from ....readers.safe_xml import Element, attribute, child, children, descendants, element_text

# Lower and upper house of the parliaments whose corpora name no publisher or another one, in the
# spelling that other minutes of the house come in (https://www.clarin.eu/parlamint).
_HOUSES = {
    "AT": ("Nationalrat", "Bundesrat"),
    "BA": ("Parlamentarna skupština Bosne i Hercegovine",),
    "BE": ("Kamer van volksvertegenwoordigers", "Senaat"),
    "BG": ("Народно събрание",),
    "CZ": ("Poslanecká sněmovna", "Senát"),
    "DK": ("Folketinget",),
    "EE": ("Riigikogu",),
    "ES": ("Congreso de los Diputados", "Senado"),
    "ES-CT": ("Parlament de Catalunya",),
    "ES-GA": ("Parlamento de Galicia",),
    "ES-PV": ("Eusko Legebiltzarra",),
    "FI": ("Eduskunta",),
    "FR": ("Assemblée nationale", "Sénat"),
    "GB": ("House of Commons", "House of Lords"),
    "GR": ("Vouli ton Ellinon",),
    "HR": ("Hrvatski sabor",),
    "HU": ("Országgyűlés",),
    "IS": ("Alþingi",),
    "IT": ("Camera dei deputati", "Senato della Repubblica"),
    "LT": ("Seimas",),
    "LV": ("Saeima",),
    "NL": ("Tweede Kamer", "Eerste Kamer"),
    "NO": ("Stortinget",),
    "PL": ("Sejm", "Senat"),
    "PT": ("Assembleia da República",),
    "RS": ("Narodna skupština",),
    "SE": ("Riksdagen",),
    "SI": ("Državni zbor",),
    "TR": ("Türkiye Büyük Millet Meclisi",),
    "UA": ("Верховна Рада України",),
}
_CORPUS = re.compile(
    r"ParlaMint-(?P<place>[A-Z]{2}(?:-[A-Z]{2})?)(?P<translated>-en)?(?![A-Za-z-])"
)
_SAMPLE = re.compile(r"\s*\[ParlaMint[^\]]*\]\s*$")
_TRANSLATED = (
    "These words are a machine's translation into English: nobody said them. Quote the original."
)


@dataclass(frozen=True)
class Sitting:
    """What the header says of all sections alike."""

    identifier: str
    title: str
    outlet: str
    day: Moment | None
    language: str
    address: str
    warnings: tuple[str, ...] = ()
    place: str = ""  # the country or region of the corpus, as its name has it: ES-GA


def read_sitting_header(root: Element, address: str) -> Sitting:
    language = attribute(root, "lang").split("-")[0]
    identifier = attribute(root, "id")
    header = child(root, "teiHeader")
    header = header if header is not None else root
    # Austria's sittings have ids of their own, and the corpus in their titles.
    corpus = _CORPUS.match(identifier) or next(_corpora(header), None)
    return Sitting(
        identifier,
        _title(header, language) or identifier,
        _outlet(header, language) or _house(corpus["place"] if corpus else "", header),
        _day(header) or _printed_day(root),
        language,
        address or _source(header),
        (_TRANSLATED,) if corpus and corpus["translated"] else (),
        corpus["place"] if corpus else "",
    )


def _corpora(root: Element) -> Iterator[re.Match[str]]:
    for statement in descendants(root, "titleStmt"):
        for title in children(statement, "title"):
            if found := _CORPUS.search(element_text(title)):
                yield found


def _day(root: Element) -> Moment | None:
    for setting in (*descendants(root, "setting"), *descendants(root, "bibl")):
        for date in children(setting, "date"):
            if moment := read_stamp(attribute(date, "when") or attribute(date, "from")):
                return moment
    return None


def _printed_day(root: Element) -> Moment | None:
    """What Parla-CLARIN has in front of the words."""
    days = (read_stamp(attribute(date, "when")) for date in descendants(root, "docDate"))
    return next(filter(None, days), None)


def _title(root: Element, language: str) -> str:
    found = [
        title
        for statement in descendants(root, "titleStmt")
        for title in children(statement, "title")
    ]
    mine = _in_language(found, language)
    mine.sort(key=lambda title: attribute(title, "type") != "sub")
    return _SAMPLE.sub("", element_text(mine[0])) if mine else ""


def _in_language(elements: list[Element], language: str) -> list[Element]:
    """Those in that language or without one; all where there are none."""
    mine = [each for each in elements if attribute(each, "lang")[:2] in ("", language[:2])]
    return mine or elements


def _outlet(root: Element, language: str) -> str:
    """The publisher of the minutes, by its name in their language; some corpora have the title of
    the minutes there.
    """
    for bibl in descendants(root, "bibl"):
        titles = {element_text(title) for title in children(bibl, "title")}
        for publisher in children(bibl, "publisher"):
            names = _in_language(list(children(publisher, "orgName")), language) or [publisher]
            if (name := element_text(names[0])) and name not in titles:
                return name
    return ""


def _house(place: str, root: Element) -> str:
    """The house that meets, by the marks of its meetings."""
    houses = _HOUSES.get(place, ())
    marks = " ".join(attribute(meeting, "ana") for meeting in descendants(root, "meeting"))
    is_upper = "#parla.upper" in marks and "#parla.lower" not in marks
    return houses[-1 if is_upper else 0] if houses else ""


def _source(root: Element) -> str:
    """The most particular address; a home page is none of these minutes."""
    return max(_addresses(root), key=len, default="")


def _addresses(root: Element) -> Iterator[str]:
    for bibl in descendants(root, "bibl"):
        for number in children(bibl, "idno"):
            address = element_text(number)
            if address.startswith("http") and urlsplit(address).path not in ("", "/"):
                yield address
