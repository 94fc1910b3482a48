"""Who speaks, from the label that minutes print before a speech.

»Dr. Anna Adler (Lindenau) (SPD):«, »Vizepräsidentin Petra Krüger:«, »Bernd Krüger, Bundesminister
der Finanzen:«, »Abgeordneter Mag. Bernd Krüger (FPÖ)«, »The Prime Minister (Anna Adler)«.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ...readers.text_builder import squeeze
from ...records import TurnKind

_TITLE = (
    r"(?:Prof|Dr|Mag|Ing|Dipl|MMag|DDr|DI|Dkfm|Univ|Priv|Lic|Sir|Dame|h\. ?c|phil|jur|med|rer|nat)"
)
_TITLES = re.compile(rf"(?:{_TITLE}(?:\.(?:-[A-Z][a-z]+\.)*)?(?:\s*\([A-Z]{{2}}\))?(?:\s+|$))+")
_DEGREES = re.compile(
    r"(?:,?\s+(?:B\.?Sc|M\.?Sc|B\.?A|M\.?A|MBA|LL\.?[BM]|BEd|MEd|PhD|MAS|MBL|MIM|MPA|E\.?MBA)"
    r"\.?(?:\s*\([A-Z]+\))?)+$"
)
# What somebody does who has spoken before: »(fortsetzend)«, »(das Glockenzeichen gebend)«.
_MANNER = re.compile(r"\s*\([^()]*[a-zäöüß]end\)")
_ADDRESS = re.compile(
    r"^(?:Abg(?:eordnete[rnm]?|\.)?|SVe?|Sachverständige[rn]?|Dep|Kolleg(?:e|in)|Herr|"
    r"Frau|Mr|Mrs|Ms|Miss|Poseł|Posłanka|Señora?|Sra?|Diputad[oa]|Deputad[oa])\.?\s+"
)
_CHAIR = re.compile(
    r"^(?P<role>(?:Erste[rn]? |Zweite[rn]? |Dritte[rn]? )?(?:Alters|Vize)?[Pp]räsident(?:in)?"
    r"(?: des (?:Nationalrates|Bundesrates|Landtags?|Deutschen Bundestages))?|"
    r"Vorsitzende[r]?|(?:Wice)?[Mm]arszałek(?: Sejmu| Senatu)?|President[ea]|"
    r"(?:Madam |Mr\.? )?(?:Deputy )?Speaker|The Chair(?:man|person)?)\s+"
    r"(?P<name>[^:]+)$"
)
_OFFICE = (
    r"(?:Bundes|Staats|Landes|Vize|Premier|Ministerial)?"
    r"(?:[Mm]inister(?:in)?|[Kk]anzler(?:in)?|[Ss]ekretär(?:in)?|[Hh]auptmann|[Hh]auptfrau|"
    r"[Rr]at|[Rr]ätin|[Aa]nwalt|[Aa]nwältin)"
)
_OFFICE_FIRST = re.compile(
    rf"^(?P<role>(?:Parlamentarische[r]? )?{_OFFICE}\b.*?)\s+(?P<name>"
    rf"{_TITLE}\.?\s.+|[^\W\d_][\w'’.-]+\s(?:(?:von|van|de|zu|der)\s)*[A-ZÄÖÜ][\w'’-]+)$"
)
_PARTICLES = frozenset({"von", "van", "de", "der", "zu", "zur", "vom"})
_PARTIES = re.compile(
    r"^(?:[A-ZÄÖÜ][\w./Ö-]{1,9}|[Ff]raktionslos|BÜNDNIS 90/DIE GRÜNEN|Bündnis 90/Die Grünen|"
    r"DIE LINKE|Die Linke|Grüne|GRÜNE|NEOS.*|JETZT|STRONACH|ohne Klub.*|BSW|SSW)$"
)


# Press conferences of a government: who asks, who speaks for which ministry, who presides.
_ASKS = re.compile(r"^(?:(?:ZUSATZ)?FRAGE|ZUSATZ|(?:Zusatzf|F)rage|Zusatz)\s+(?=[A-ZÄÖÜ]\w)")
_SHORT_OFFICE = re.compile(
    r"^(?P<role>P?StS(?:['’]?in)?|STS(?:['’]?IN)?|SRS(?:['’]?(?:in|IN))?)\s+"
)
_SHORT_CHAIR = re.compile(r"^(?P<role>VORS\.|Vors\.)\s+(?P<name>\S.*)$")
# Committees of inquiry: »Zeugin Dora Drew«, »MR Dr. Bert Berg (BMI)«, whose office is a rank.
_WITNESS = re.compile(r"^(?P<role>Zeug(?:e|in))\s+(?P<name>[A-ZÄÖÜ].*)$")
_RANK = re.compile(r"^(?P<role>(?=\w*[A-Z]\w*[A-Z])[A-Z]\w{1,5}(?:['’]in|['’]n)?)\s+(?=\S)")
_MINISTRY = re.compile(r"BReg|BK|BKAmt|BPA|AA|BM[A-Z][A-Za-z]{0,5}")


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody who speaks in minutes. ``label`` is what is printed before the words."""

    speaker: str = ""
    role: str = ""
    party: str = ""
    identifier: str = ""
    kind: TurnKind = TurnKind.SPEECH
    label: str = ""


def read_label(label: str) -> Voice:
    """The speaker, office and party that a label names."""
    label = undouble(squeeze(label).rstrip(":").strip())
    printed, label = label, _MANNER.sub("", label)
    voice = _read_bare_label(label)
    return replace(voice, label=f"{printed}:")


def _read_bare_label(label: str) -> Voice:
    label = _ASKS.sub("", label)
    if match := _CHAIR.match(label) or _SHORT_CHAIR.match(label):
        return Voice(bare_name(match["name"]), match["role"], kind=TurnKind.CHAIR)
    if match := _WITNESS.match(label):
        return Voice(bare_name(match["name"]), match["role"])
    if match := re.match(r"^(?P<office>The [^()]+) \((?P<name>[^()]+)\)$", label):
        return Voice(bare_name(match["name"]), match["office"])
    name, brackets = _brackets(label)
    if brackets and _MINISTRY.fullmatch(brackets[-1]):
        return _of_ministry(name, brackets[-1])
    party = brackets.pop() if brackets and _is_party(brackets[-1]) else ""
    role = ""
    has_degree = bool(_DEGREES.search(label))
    behind = re.match(r"^(?P<name>[^,]+), (?P<role>.{4,})$", label)
    if behind and not party and not has_degree:
        return Voice(bare_name(behind["name"]), behind["role"])
    if "," in name and not _DEGREES.search(name):
        name, _, role = name.partition(",")
    elif match := _OFFICE_FIRST.match(_DEGREES.sub("", name)):
        name, role = match["name"], match["role"]
    return Voice(bare_name(name), role.strip(), party)


def _of_ministry(name: str, ministry: str) -> Voice:
    office = _SHORT_OFFICE.match(name) or _RANK.match(name)
    bare = name[office.end() :] if office else name
    return Voice(bare_name(bare), f"{office['role']}, {ministry}" if office else ministry)


def _brackets(label: str) -> tuple[str, list[str]]:
    found = re.findall(r"[(\[]([^()\[\]]*)[)\]]", label)
    return re.sub(r"\s*[(\[][^()\[\]]*[)\]]", "", label).strip(), found


def _is_party(words: str) -> bool:
    """A party, not the constituency that tells two members of one name apart: only parties are
    printed in capitals or with a stroke.
    """
    letters = re.sub(r"[^\w]", "", words)
    if words in ("fraktionslos", "Fraktionslos", "Die Linke", "Grüne", "AfD", "DIE LINKE"):
        return True
    capitals = sum(letter.isupper() for letter in letters)
    return bool(_PARTIES.match(words)) and (capitals > 1 or "/" in words)


def bare_name(name: str) -> str:
    """A name without titles, degrees and forms of address."""
    name = undouble(squeeze(name)).strip(" :,")
    name = _DEGREES.sub("", name)
    before = None
    while before != name:
        before = name
        name = _ADDRESS.sub("", name)
        if match := _TITLES.match(name):
            name = name[match.end() :]
    return re.sub(r"\s*\([^()]*\)$", "", name).strip(" ,")


_ADDRESSED = re.compile(
    r"(?:Mr|Mrs|Ms|Miss|Dr|Deputy|Senator)\b\.?\s(?!.*\b(?:Speaker|President|Chair))", re.IGNORECASE
)


def names_another(label: str, name: str) -> bool:
    """Whether a label of address and name (»Mr. Berg«) means somebody else than ``name``, whom a
    mark beside it tells: then the mark is wrong. False for labels without such an address.
    """
    printed = label.split("(")[0].strip(" :")
    if not _ADDRESSED.match(printed):
        return False
    return re.sub(r"\W", "", surname(printed)) != re.sub(r"\W", "", surname(name))


def has_surname(label: str, name: str) -> bool:
    """Whether a label holds the surname of ``name`` as a word: Ann Li is not in »Olivia Berg«."""
    last = surname(name)
    return bool(last and re.search(rf"(?<!\w){re.escape(last)}(?!\w)", label.lower()))


def undouble(text: str) -> str:
    """Minutes have names printed twice over: »Petra KrügerPetra Krüger«, with or without space."""
    half = len(text) // 2
    if half > 5:
        if len(text) % 2 == 0 and text[:half] == text[half:]:
            return text[:half].strip()
        if len(text) % 2 and text[:half] == text[half + 1 :] and text[half] in " :":
            return text[:half].strip()
    return text


def surname(name: str) -> str:
    """The last word of a name, lower-case; for telling whether two spellings mean one person."""
    words = [word for word in bare_name(name).split() if word.lower() not in _PARTICLES]
    return words[-1].lower() if words else ""
