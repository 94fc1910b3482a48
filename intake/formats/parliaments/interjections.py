"""What others call into a speech, and what the stenographer saw, in one pair of brackets.

»(Beifall bei der SPD – Zuruf von der AfD: Unsinn! – Anna Adler [SPD]: Nein – das stimmt!)« holds a
stage direction and two interjections; a dash inside somebody's words parts nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ...records import TextSpan, TurnKind
from .landtag_labels import landtag_voice
from .romance_labels import romance_voice
from .speaker_labels import Voice, bare_name, read_label

_CALL = (
    r"(?:(?:Weitere[rn]?|Erneute[rn]?|Mehrere|Lebhafte[rn]?) )?"
    r"(?:Gegen|Zwischen|Zu)?[Rr]ufe?(?=[ :]|$)"
)
_CALLED = re.compile(rf"(?P<who>{_CALL}[^:]{{0,120}}?)\s*:\s*")
_NAMED = re.compile(
    r"(?P<who>(?:Abg\. )?(?P<name>[^\W\d_][^:\[\]()]{1,70}?)\s*\[(?P<party>[^\]]{2,40})\]"
    r"(?:,? (?:an|auf|zu|zur|zum|in|gewandt)\b[^:]{0,80}?)?)\s*:\s*"
)
# Hesse and Bavaria have the group in round brackets, behind the seat where two have one name.
_MEMBER = (
    r"(?P<name>(?:(?:Dr|Prof|h\. ?c)\. )*[A-ZÄÖÜ][\w.’'-]+"
    r"(?: (?:von|van|de|der|zu|[A-ZÄÖÜ][\w.’'-]*))+)"
    r"(?: \([^():]{2,40}\))? \((?P<party>[A-ZÄÖÜ][^():]{1,40})\)"
)
_IN_ROUND_BRACKETS = re.compile(
    rf"(?P<who>(?:{_CALL} (?:von |(?:de[rs] )?Abgeordneten )?)?(?:Abg\. )?(?!{_CALL}){_MEMBER})"
    r"\s*:\s*"
)
# »(El señor Abad Conde: ¡No es verdad!)«.
_WITH_ADDRESS = re.compile(
    r"(?P<who>(?:El|La|O|A) (?:señora?|senyora?|senhora?) [^:()]{2,60}?)\s*:\s*(?=\S)"
)
_TITLED = re.compile(
    r"(?P<who>(?:Abg(?:\.|eordnete[rn]?)|(?:Bundes|Staats|Landes|Vize)[a-zäö]+(?:in)?|"
    r"Minister(?:in)?|Präsident(?:in)?|StS|BM|Hon\. Members?|An hon\. Member|Several hon\. Members|"
    r"A noble Lord|Noble Lords)(?: [^:]{2,80}?)?)\s*:\s*"
)
# »Abg. Dorn, SPD: …«, »Zuruf Dora Dorn [SPD]: …«, as the houses of the Länder have them.
_OF_MEMBER = re.compile(r"(?P<who>[^:]{3,90}?)\s*:\s*(?=\S)")
_CALL_OF = re.compile(rf"{_CALL} (?:vo[nm] |de[rs] |Abgeordneten )*")
_STAGE = re.compile(
    r"(?:Lebhafter|Anhaltender|Lang ?anhaltender|Vereinzelter?|Demonstrativer|Starker|Allgemeiner?|"
    r"Große|Erneuter?|Weiterer?|Beifall|Heiterkeit|Lachen|Unruhe|Widerspruch|Zustimmung|Glocke|"
    rf"{_CALL}|Die Abgeordneten|Abgeordnete|Der Redner|Die Rednerin|Der Präsident|Die Präsidentin|"
    r"Zwischenfrage|Applause|Laughter|Interruption|[^:]{2,60}\[[^\]]+\] [a-zäöü])"
)
_DASH = re.compile(r"\s+[–—-]\s+")


@dataclass(frozen=True, slots=True)
class Interjection:
    """Words called out by somebody; ``span`` counts from the beginning of the remark."""

    span: TextSpan
    voice: Voice


def read_interjections(remark: str) -> list[Interjection]:
    """The words that were called out, in order; what was only seen or heard is none of them."""
    begin, end = _inside(remark)
    found: list[Interjection] = []
    for part_begin, part_end in _parts(remark, begin, end):
        part = remark[part_begin:part_end]
        if head := _head(part):
            words = (part_begin + head.end(), part_end)
            if words[1] > words[0]:
                found.append(Interjection(words, _voice(head)))
        elif found and not _STAGE.match(part) and found[-1].span[1] + 5 >= part_begin:
            last = found.pop()  # a dash inside somebody's words
            found.append(Interjection((last.span[0], part_end), last.voice))
    return found


def is_remark(remark: str) -> bool:
    """Whether words in brackets are what the stenographer saw or heard, or who called what."""
    begin, end = _inside(remark)
    first = next(_parts(remark, begin, end))
    words = remark[slice(*first)]
    return bool(_STAGE.match(words) or _head(words))


_CALLER = re.compile(
    r"(?P<who>(?:(?:Dr|Prof|Mr|Mrs|Ms|Dep)\.? )*[^\W\d_a-z](?:\.|[\w’'-]+)"
    r"(?: [^\W\d_a-z][\w’'-]+){1,3}): (?=\S)"
)
# All of the words in quotation marks are the words alone.
_QUOTED = re.compile(r"[“„\"»«](?P<words>[^“”„\"«»]+)[”“\"«»]")


def read_call(remark: str) -> list[Interjection]:
    """The words of a remark that is nothing but a call: »(Dr. Rétvári Bence: So it is!)«."""
    begin, end = _inside(remark)
    caller = _CALLER.match(remark, begin)
    if caller is None:
        return []
    voice = Voice(bare_name(caller["who"]), kind=TurnKind.INTERJECTION, label=caller["who"])
    quoted = _QUOTED.fullmatch(remark, caller.end(), end)
    return [Interjection(quoted.span("words") if quoted else (caller.end(), end), voice)]


def _inside(remark: str) -> TextSpan:
    begin, end = 0, len(remark)
    while begin < end and remark[begin] in "([ \n\t":
        begin += 1
    while end > begin and remark[end - 1] in ")] \n\t":
        end -= 1
    return begin, end


def _parts(remark: str, begin: int, end: int) -> Iterator[TextSpan]:
    position = begin
    for dash in _DASH.finditer(remark, begin, end):
        yield position, dash.start()
        position = dash.end()
    yield position, end


def _head(part: str) -> re.Match[str] | None:
    called = _OF_MEMBER.match(part)
    if called and (voice := _caller(called["who"])) and voice.party:
        return called
    patterns = (_IN_ROUND_BRACKETS, _CALLED, _NAMED, _WITH_ADDRESS, _TITLED)
    return next(filter(None, (pattern.match(part) for pattern in patterns)), None)


def _caller(who: str) -> Voice | None:
    return landtag_voice(_CALL_OF.sub("", who, count=1))


def _voice(head: re.Match[str]) -> Voice:
    who = head["who"].strip()
    if head.re is _OF_MEMBER and (named := _caller(who)):
        return replace(named, kind=TurnKind.INTERJECTION, label=who)
    if head.re is _WITH_ADDRESS and (named := romance_voice(who)):
        return replace(named, kind=TurnKind.INTERJECTION, label=who)
    inner = re.search(r"(?:Abg\.|Abgeordneten)\s+(?P<name>[^\[(]+?)\s*[\[(](?P<party>[^\])]+)", who)
    groups = head.groupdict()
    if groups.get("name"):
        return _member(groups["name"], groups["party"], who)
    if inner:
        return _member(inner["name"], inner["party"], who)
    if head.re is _TITLED and not who.startswith(("Hon.", "An hon.", "Several", "A noble", "Nobl")):
        named = read_label(who)
        return Voice(named.speaker, named.role, named.party, "", TurnKind.INTERJECTION, who)
    return Voice(who, "", _side(who), "", TurnKind.INTERJECTION, who)


def _member(name: str, party: str, who: str) -> Voice:
    return Voice(bare_name(name), "", party, "", TurnKind.INTERJECTION, who)


def _side(who: str) -> str:
    """The party of »Zuruf von der AfD«, »Ruf beim BZÖ«, »Zuruf SPD«; empty where it is of several
    or none.
    """
    bare = re.fullmatch(rf"{_CALL} ((?:[A-ZÄÖÜ]{{2,}}|AfD)\b[\w/ ]*)", who)
    side = bare or re.search(r"\b(?:von der|vom|beim|bei der|bei den|aus der|von den)\s+(.+)$", who)
    if not side or re.search(r"\b(?:und|sowie|Abgeordneten|Regierungsbank|Tribüne)\b", side[1]):
        return ""
    return side[1].removesuffix("-Fraktion")
