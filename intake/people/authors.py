"""Who wrote an article, out of what bylines and metadata say: one person each, as a person would
write the name, agencies by their own spelling.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

# By their own spelling; the keys are what bylines make of them.
AGENCIES = {
    name.lower(): name
    for name in (
        *("dpa", "AFP", "AP", "Reuters", "KNA", "epd", "SID", "APA", "ANSA", "EFE", "TASS", "dts"),
        *("dapd", "ddp", "AFX", "dpa-AFX", "dpa-infocom", "Keystone-SDA", "ATS", "PA Media", "UPI"),
        *("Bloomberg", "Xinhua", "Ritzau", "Belga", "ANP", "PAP", "ČTK", "Kyodo", "ots", "sda"),
        *("Associated Press", "Agence France-Presse", "The Canadian Press", "AAP", "PTI", "IANS"),
        *("NTB", "STT", "TT", "Lusa", "LUSA", "MTI", "TASR", "Agerpres", "Anadolu", "Europa Press"),
    )
}
_OPENERS = re.compile(
    r"\s*(?:[|•·–—-]\s*)*(?:(?:ein(?:e|en)?\s+)?(?:"
    r"(?:gast|leit)?(?:kommentar|beitrag|artikel)|interview|gespräch|reportage|analyse|essay"
    r"|kolumne"
    r"|glosse|rezension|bericht|text|protokoll|aufgezeichnet|autor(?:in|en|innen)?|autor:in(?:nen)?"
    r"|redaktion\s*:|author(?:s|\(s\))?|words|story|opinion|column|written|reported|reporting"
    r"|posted|published|eingestellt|gepostet|geschrieben|verfasst|erstellt"
    r")\s*(?::|\b(?:von|by)\b\s*:?)|(?:von|by|par|door|di)\b\s*:?"
    r"|(?:(?:das|die|dieses)\s+)?(?:gespräch|interview|fragen)\s+(?:führten?|stellten?)\b\s*:?)\s+",
    re.IGNORECASE,
)
_LABEL = re.compile(r"\s*[A-Za-zÄÖÜäöüß]{3,20}\s*:\s*")
# Where the writers end and something else begins.
_ENDS = re.compile(
    r"\s*(?:\b(?:fotos?|bild(?:er)?|photos?|photographs?|photography|pictures|illustrations?"
    r"|grafik(?:en)?|graphics|video|kamera|mitarbeit|redaktion|editing|edited|stand|veröffentlicht"
    r"|published|updated|aktualisiert|lesezeit|reading time|quelle|source)\b(?:\s*(?:by|von))?\s*:?"
    r"|\b\d{1,2}[.:]\s?\d|\b\d{4}\b|\bmin(?:uten|s|utes)?\b|\bam\s+\d|\bon\s+[A-Z][a-z]+\s\d).*",
    re.IGNORECASE | re.DOTALL,
)
_BETWEEN = re.compile(
    r"\s*(?:[;|/•·&]|\s(?:und|and|sowie|et|mit|with|as well as)\s|\s[-–—]\s|\n)\s*", re.IGNORECASE
)
_ADDRESS = re.compile(r"(?:https?:)?//|www\.|@|\.(?:com|de|org|net|at|ch|co\.uk)\b", re.IGNORECASE)
_TITLES = (
    r"(?:Prof(?:essor(?:in)?)?|Dr|Ph\.?\s?D|Dipl|Ing|med|jur|phil|rer|nat|pol|h\.?\s?c|Sir|Dame"
    r"|Lord"
    r"|Rev|Jr|Sr)"
)
_NAME_WORD = rf"(?:{_TITLES}\.?(?:-[A-Z]\w+\.?)?|[A-ZÀ-ÖØ-ÞĀ-ſ][\w’'.\-]*|O[’']\w+)"
_PARTICLE = (
    r"(?:v\.|van|von|vom|zu|zum|zur|de|del|della|der|den|dos|da|di|du|la|le|el|al|bin|ibn|ter|ten|y"
    r"|af|d[’'])"
)
_PERSON = re.compile(rf"{_NAME_WORD}(?:[\s-]+(?:{_PARTICLE}\s*)*{_NAME_WORD}){{0,5}}")
_AFTER_NAME = re.compile(r"(.*?)(?:,\s*((?:Jr|Sr)\.?|I{2,3}|IV))?", re.DOTALL)
_LEADING_TITLES = re.compile(rf"(?:{_TITLES}\.?\s+)+")
_SUFFIX = re.compile(r",\s*(?=(?:Jr|Sr|II|III|IV|Ph\.?\s?D|M\.?\s?D|MdB|MdL|MEP|MP)\b)")
_ROLE = re.compile(
    r"\b(?:reporter|correspondent|editor|writer|columnist|producer|staff|journalist|contributor"
    r"|bureau|chief|desk|fellow|professor|korrespondent\w*|redakteur\w*|chefredakteur\w*"
    r"|autor(?:in)?"
    r"|leiter\w*|volontär\w*|freie[rn]?|reporterin|hauptstadtbüro|ressort\w*|studio|analyst"
    r"|director|president|for|at|in|aus|of|the)\b",
    re.IGNORECASE,
)
_FUNCTION = re.compile(
    r"\b(?:reporters?|correspondents?|editors?|writers?|staff|korrespondent\w*|redakteur\w*)\Z",
    re.I,
)
_NO_NAME = re.compile(
    r"\b(?:size|contact|kontakt|archive|email|e-mail|subscribe|newsletter|mehr|more|alle)\b",
    re.IGNORECASE,
)
_NOBODY = frozenset(
    [
        "admin",
        "administrator",
        "redaktion",
        "author",
        "autor",
        "anonymous",
        "unknown",
        "webmaster",
        "root",
        "editor",
        "staff",
        "none",
        "null",
        "undefined",
        "n/a",
        "na",
        "user",
        "guest",
        "gast",
        "editorial",
        "redaktion",
        "online",
    ]
)


def read_authors(written: str | Iterable[str]) -> tuple[str, ...]:
    """The writers that a byline or a list of names gives, in order, none twice.

    >>> read_authors("Von Anna v. Adler und Bert Berg, dpa/afp")
    ('Anna v. Adler', 'Bert Berg', 'dpa', 'AFP')
    """
    parts = [written] if isinstance(written, str) else list(written)
    names = [name for part in parts for name in _names(part)]
    people = [name for name in names if _agency(name) or not _FUNCTION.search(name)]
    return tuple(dict.fromkeys(people or names))


_BODY = re.compile(
    r"\b(?:universit\w+|institut\w*|college|hochschule|agency|agentur|association|press|network|"
    r"news|media|service)\b",
    re.IGNORECASE,
)

_SITE = re.compile(r"\w[\w-]*(?:\.[\w-]+)*\.[a-z]{2,4}")  # »Example.no«


def byline_people(byline: str) -> tuple[str, ...]:
    """The people of an agency's byline, »Von Anna Adler und Bert Berg, dpa«; the body that they
    write for is the outlet, unless nobody is named beside it. »dpa correspondents« are dpa, and
    what is a line of words is nobody.
    """
    names = read_authors(_OURS.sub("", byline))
    people = tuple(name for name in names if not (_are_agencies(name) or _is_body(name)))
    people = tuple(filter(_is_called_so, people))
    bodies = (_agency(name.split()[0].split("-")[0]) or name for name in names)
    return people or tuple(name for name in bodies if _agency(name) or _is_body(name))


# »Von unserem Korrespondenten Paul Panter«
_OURS = re.compile(r"\b(?:unser(?:em|er|en|e)?|our)\s+\w+\s+(?=[A-ZÄÖÜ])", re.IGNORECASE)
_DESKS = re.compile(
    r"(?:.*[\s-])?(?:correspondents?|korrespondent\w*|staff|agenc(?:y|ies)|agentur\w*|reporters?"
    r"|writers?|editors?)",
    re.IGNORECASE,
)


def _is_called_so(name: str) -> bool:
    """Whether it may be a person's name: no desk, and no word that begins small."""
    words = [word for word in re.split(r"[\s-]+", name) if not re.fullmatch(_PARTICLE, word)]
    small = [word for word in words if word[:1].islower() and not re.match(r"d[’']", word)]
    return not small and not _DESKS.fullmatch(name)


def _are_agencies(name: str) -> bool:
    """One, or several joined: »NTB-Reuters«."""
    return bool(_agency(name)) or all(map(_agency, re.split(r"[-/]", name)))


def _is_body(name: str) -> bool:
    return bool(_BODY.search(name) or is_site(name))


def is_site(name: str) -> bool:
    """Whether a name is that of a host: »example.no«."""
    return bool(_SITE.fullmatch(name))


def _names(written: str) -> Iterable[str]:
    words = " ".join(written.replace("\u00a0", " ").split()).strip(" |,;·•–—-")
    if _ADDRESS.match(words):
        return
    words = _without_openers(words)
    words = _ENDS.sub("", words)
    for number, piece in enumerate(_BETWEEN.split(words)):
        for name in _people(piece):
            if number == 0 or _agency(name) or not _ROLE.search(name):
                yield name


def _without_openers(words: str) -> str:
    while match := _OPENERS.match(words):
        if match.end() == len(words):
            break
        words = words[match.end() :]
    return words


def _people(piece: str) -> Iterable[str]:
    piece = piece.strip(' ,;:|.·•–—-"“”„»«()[]') + ("." if re.search(r"\b[A-Z]\.$", piece) else "")
    inner = re.fullmatch(r"(.+?)\s*\((.+)\)?", piece)
    if inner and inner[1].strip():
        yield from _people(inner[1])
        if _agency(inner[2].rstrip(")")):
            yield from _people(inner[2].rstrip(")"))
        return
    for number, part in enumerate(_parts_of(piece)):
        name = _cleaned(part)
        if name and (number == 0 or _is_person(name) or _agency(name)):
            yield _agency(name) or name


def _parts_of(piece: str) -> list[str]:
    """What commas part; those before »Jr.« and inside »Adler, Anna« part nothing."""
    parts = [part.strip() for part in _SUFFIX.sub("\x00", piece).split(",")]
    parts = [part.replace("\x00", ", ") for part in parts if part]
    if len(parts) != 2:
        return parts
    first, suffix = _AFTER_NAME.fullmatch(parts[1]).groups()  # type: ignore[union-attr]
    if not _is_turned(parts[0], first):
        return parts
    titles, last = _LEADING_TITLES.match(parts[0]), parts[0]
    begin = titles.end() if titles else 0
    return [f"{last[:begin]}{first} {last[begin:]} {suffix or ''}".strip()]


def _is_turned(last: str, first: str) -> bool:
    """Whether »Adler, Anna« is one person: a single surname before a first name."""
    last = _LEADING_TITLES.sub("", last)
    surname = re.fullmatch(rf"(?:{_PARTICLE}\s+)*{_NAME_WORD}", last)
    given = re.fullmatch(rf"{_NAME_WORD}(?:\s+{_NAME_WORD})?(?:\s+{_PARTICLE})*", first)
    return bool(surname and given) and not _agency(last) and not _agency(first)


def _is_person(name: str) -> bool:
    return bool(_PERSON.fullmatch(name)) and " " in name and not _ROLE.search(name)


def _cleaned(part: str) -> str:
    name = _without_openers(part.strip(" ,;:|"))
    if (label := _LABEL.match(name)) and label.end() < len(name):
        name = name[label.end() :]
    name = name.removesuffix(" et al.").strip(' ,;:|–—"“”„»«')
    if not name or _ADDRESS.search(name) or len(name) > 90 or not re.search(r"[^\W\d_]{2}", name):
        return ""
    if re.search(r"\s(?:Jr|Sr)\Z", name):
        name += "."
    if name.lower() in _NOBODY or ":" in name or _NO_NAME.search(name):
        return ""
    name = re.sub(r"\s+(?:in|aus|from)\s+[A-ZÄÖÜ][\w. -]*\Z", "", name)
    return name.title() if name.isupper() and " " in name and not _agency(name) else name


def _agency(name: str) -> str:
    return AGENCIES.get(name.lower().strip(" .").removeprefix("mit material von "), "")
