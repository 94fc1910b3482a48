"""Labels as the houses of ParlaMint print them, taken apart before they are compared with the ids.

»Anf. 1 Klimat- och miljöminister ANNIKA ADLER (S):«, »De heer Van Hattem (PVV)«, »DR. KISS ANNA«.
"""

from __future__ import annotations

import re
from dataclasses import replace

from extraction.coreference.names.name_forms import fold_name, is_initial

from ..speaker_labels import Voice, bare_name, read_label

_NUMBER = re.compile(r"^(?:\d+(?:\.\d+)+\.?|Anf\.\s*\d+)\s+")  # »01.02 Anna Adler (VB):«
_ADDRESS = re.compile(
    r"^(?:(?:(?:El|La|O|A)\s|L[’'])?(?:señora?|senyora?)|"
    r"De heer|Mevrouw|Mw\.|Dhr\.|Hr\.|Fru|Sr\.|Sra\.|Gospod|Gospa|Pan|Pani)\s+(?=\S)",
    re.IGNORECASE,
)
# Basque: »ADLER GOROSTIDI jaunak:«.
_ADDRESS_BEHIND = re.compile(r"\s(?:jaun|andre)ak?$")
_TITLE = re.compile(r"^(?:(?:DR|PROF|IFJ|ID)\.\s+)+")
# Swedish: »ANNA ADLER (s) replik:«.
_REPLY = re.compile(r"\s(?:i )?(?:replik|(?:kort )?genmäle)$")
_HOUR = re.compile(r"\s\[\d\d:\d\d(?::\d\d)?\]")
_TURNED = re.compile(r"(?P<family>[^,()]+), (?P<given>[^,()]+?)(?P<rest>(?: \(.*)?)$")
_BRACKET = re.compile(r"\((?P<words>[^()]{1,80})\)$")
# »Statsråd Anna Adler«, »Klima- og miljøminister Bert Berg«.
_NORDIC_OFFICE = re.compile(
    r"(?P<office>(?:[^\W\d_a-z][\w-]* (?:og|och) )?"
    r"[\w-]*(?:minister|[Ss]tatsråd|sekretær|ráðherra|talman(?:nen)?)|"
    r"(?:[^\W\d_]+ )?[Vv]ice talmannen)\s(?P<name>[^\W\d_a-z][\w.-]+ .+)"
)
_PARTICLES = frozenset({"van", "der", "den", "ten", "ter", "von", "zu"})
# Whoever presides, in any of the languages, as the last word of a label without a name.
_CHAIR = re.compile(
    r"(?:talman(?:nen)?|voorzitter|formand(?:en)?|elnök|president[ea]?|председател|předsedající|"
    r"puhemies|forseti|speaker|chair|predsednik|predsednica|predsjedni(?:k|ca)|marszałek|"
    r"pirminink(?:as|ė)|vadītāj[as]|priekšsēdētāj[as]|președinte|presidenten|lehendakaria?k?|"
    r"predsjedatelj(?:ica)?|predsjedavajuć[ia]|predsedavajuć[ia])$",
    re.IGNORECASE,
)


def parted_label(label: str, *, is_chair: bool = False) -> Voice:
    """The voice that a printed label tells; an office in front of capitals is one. Several words in
    brackets are the name of whoever presides, or the office of anybody else.
    """
    has_hour = bool(_HOUR.search(label))
    label = _ADDRESS_BEHIND.sub("", without_end(_NUMBER.sub("", label)))
    printed = _ADDRESS.sub("", label)
    head = re.match(r"[^(,]*", printed)
    name, behind = (head[0].rstrip(), printed[head.end() :]) if head else (printed, "")
    office, written = _before_capitals(name)
    is_told, name = written != name or printed != label or has_hour, written
    if nordic := _NORDIC_OFFICE.match(name):
        office, name = nordic["office"], nordic["name"]
    behind = behind if behind.startswith(",") else f" {behind}"
    voice = read_label(f"{name}{behind}".strip())
    bracket = _BRACKET.search(printed)
    if bracket and is_told and not voice.party:  # behind a name alone it may be a constituency
        return _with_bracket(voice, bracket["words"], office, is_chair=is_chair)
    return replace(voice, role=office or voice.role)


def spoken_order(label: str, who: str) -> str:
    """A label with the given name in front where a comma turns it and the id has the same two
    names: »Berg, Ana (SPD)«, BergAna is »Ana Berg (SPD)«.
    """
    turned = _TURNED.match(without_end(label))
    if turned is None or _folded(turned["family"] + turned["given"]) != _folded(_letters(who)):
        return label
    return f"{turned['given']} {turned['family']}{turned['rest']}"


def named_in_bracket(label: str, words: list[str]) -> Voice | None:
    """The voice of a label that has an office, and in brackets one of the words of the id: »O señor
    CONSELLEIRO DE FACENDA (Berg Corvo)«. None for any other.
    """
    label = _ADDRESS.sub("", without_end(label))
    bracket = _BRACKET.search(label)
    if bracket is None or len(words) < 2:
        return None
    office = label[: bracket.start()].strip()
    wanted = {fold_name(word) for word in words}
    inside = {fold_name(word) for word in bracket["words"].split()}
    outside = {fold_name(word) for word in office.split()}
    if not wanted & inside or wanted & outside or not office:
        return None
    return Voice(bare_name(bracket["words"]), _written_office(office))


def _written_office(office: str) -> str:
    return office.capitalize() if office.isupper() else office


def _letters(who: str) -> str:
    return re.sub(r"[\d._]+", "", who)


def without_end(label: str) -> str:
    """A label without the colon at its end, or the full stop behind a whole word, and without the
    time of day that Norway has behind it.
    """
    label = _REPLY.sub("", _HOUR.sub("", label).rstrip(": "))
    return re.sub(r"(?<=[^\W\d_]{3}|..\))\.$", "", label)


def _with_bracket(voice: Voice, words: str, office: str, *, is_chair: bool) -> Voice:
    if " " not in words.strip() or words.isupper():
        return replace(voice, party=words, role=office or voice.role)
    if is_chair:
        role = " ".join(filter(None, (office or voice.role, voice.speaker)))
        return replace(voice, speaker=bare_name(words), role=role)
    return replace(voice, role=", ".join(filter(None, (office or voice.role, words))))


def _before_capitals(name: str) -> tuple[str, str]:
    """An office, and the name that is printed in capitals behind it, as names are written."""
    name = _TITLE.sub("", name)
    words = name.split()
    first = len(words)
    while first and _is_capital(words[first - 1]):
        first -= 1
    if first == len(words) or len(" ".join(words[first:])) < 4:
        return "", name
    return " ".join(words[:first]), " ".join(map(_written, words[first:]))


def _is_capital(word: str) -> bool:
    return word.isupper() and len(word.strip(".")) > 0


def _written(word: str) -> str:
    return re.sub(r"[^\W\d_]+", lambda part: part[0].capitalize(), word)


def is_chair_alone(name: str) -> bool:
    """Whether a label of who presides ends in the office and names nobody."""
    return bool(_CHAIR.search(name))


def completed_name(label: str, who: str, *, family_first: bool) -> tuple[str, str]:
    """The whole name and the office in front of it, of a label that has the family name alone and
    an id that is spelt with both: »Staatssecretaris Van der Burg«, EricvanderBurg. Else empty.
    """
    letters = _letters(who)
    words = label.split()
    for start in range(len(words)):
        family = words[start:]
        wanted = _folded("".join(family))
        before = words[start - 1] if start else ""
        if len(wanted) < 3 or is_initial(before) or (start and _folded(before) in _folded(letters)):
            break  # what stands before it is a name as well
        if first := _rest(letters, wanted, family_first=family_first):
            return _put_together(first, family), " ".join(words[:start])
    return "", ""


def _rest(letters: str, wanted: str, *, family_first: bool) -> str:
    """What an id has beside a family name, at the end where that comes first."""
    for cut in range(2, len(letters) - 1):
        front, back = letters[:cut], letters[cut:]
        family, first = (front, back) if family_first else (back, front)
        if _folded(family) == wanted and first[0].isupper() and first[1].islower():
            return first
    return ""


def _put_together(first: str, family: list[str]) -> str:
    given = re.sub(r"(?<=[^\W\d_A-Z])(?=[A-ZÀ-Þ])", " ", first)
    is_dutch = family[0].lower() in _PARTICLES
    before = [word.lower() if is_dutch else word for word in family[:-1]]
    return " ".join([given, *before, family[-1]])


def _folded(name: str) -> str:
    return re.sub(r"\W", "", fold_name(name))
