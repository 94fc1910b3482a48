"""Who speaks, from the labels that the sixteen German houses print, each in a form of its own.

»Abg. Dr. Anna Adler GRÜNE:«, »Anna Adler, SPD:«, »Anna Adler [SPD]:«, »Herr Abg. Berg (AfD):«,
»1. Vizepräsidentin Petra Krüger:«, »Winter, Minister für Inneres und Kommunales:«, »Minister der
Finanzen Winter:«, »Senator Wolf Winter (Senatsverwaltung für Arbeit):«.
"""

from __future__ import annotations

import re

from ...records import TurnKind
from .speaker_labels import Voice, bare_name

_PARTY = (
    r"(?:SPD|CDU(?:/CSU)?|CSU|FDP(?:/DVP)?|AfD|BSW|SSW|NPD|PDS|PIRATEN|Piraten|Volt|BiW|LKR|"
    r"(?:DIE |Die )?(?:LINKE|Linke)(?:\.PDS)?|FREIE[ -]WÄHLER|Freie Wähler|BVB ?/ ?FREIE WÄHLER|"
    r"(?:B(?:ÜNDNIS|ündnis)? ?90 ?/ ?(?:DIE |Die )?|BÜNDNIS|Die |DIE )?(?:GRÜNEN?|Grünen?)|"
    r"B(?:ÜNDNIS DEUTSCHLAND|ündnis Deutschland)|[Ff]raktionslos|fraktionslose[rs]?)"
)
_WORD = r"(?:[A-ZÄÖÜÉŠÇŁŽ][\w.’'-]*|vo[nm]|van|de[rnm]?|zu[rm]?|d[’']\w+|al|el)"
# No name begins as a thing does, or is a party's; the last word of one is no particle.
_NAME = (
    rf"(?P<name>(?!(?:{_PARTY}|D(?:er|ie|as)|Eine?|Mein|Unsere?|Ihre?|Diese[rs]?|Keine?)(?![\w.-]))"
    rf"(?=[A-ZÄÖÜÉŠÇŁŽ])(?:{_WORD} ){{0,5}}[A-ZÄÖÜÉŠÇŁŽ][\w.’'-]*)"
)
_SEAT = r"(?: \((?!" + _PARTY + r"\))[A-ZÄÖÜ][^()]{1,40}\))?"
_MEMBER = re.compile(
    rf"(?:(?:Frau|Herr) )?(?P<address>Abg\. |Abgeordnete[rn]? )?{_NAME}(?:\*+\)?)?{_SEAT}"
    rf"(?:,? (?P<party>{_PARTY})| [(\[](?P<boxed>{_PARTY})[)\]])(?:\*+\)?)?"
)
_RANK = (
    r"(?:(?:\d\.|Erste[rn]?|Zweite[rn]?|Dritte[rn]?|Stellv\.|Stellvertretende[rn]?|Parlamentarische"
    r"[rn]?|Regierende[rn]?|Geschäftsführende[rn]?|Amtierende[rn]?) )?"
)
_CHAIR = re.compile(
    rf"(?P<role>{_RANK}(?:Alters|Vize|Landtags|Landtagsvize)?[Pp]räsident(?:in)?"
    r"(?: (?:des Landtags?|der Bürgerschaft|des Abgeordnetenhauses))?) (?!de[rs] )" + _NAME
)
_OFFICE = (
    rf"{_RANK}(?:(?:[A-ZÄÖÜ][a-zäöüß]*)?(?:[Mm]inister(?:präsident)?|[Ss]taatssekretär|"
    r"[Bb]ürgermeister|[Ss]enator|[Kk]anzler)(?:in)?|(?:Staats|Senats)(?:rat|rätin)|"
    r"[A-ZÄÖÜ]?[a-zäöüß]*[Bb]eauftragte[rn]?|Bevollmächtigte[rn]?|Chef(?:in)? der Staatskanzlei|"
    r"Präsident(?:in)? de[rs] (?!Landtag|Bürgerschaft|Abgeordnetenhaus)[A-ZÄÖÜ]\w+)"
)
_BEHIND = re.compile(
    rf"(?:{_OFFICE} )?{_NAME}(?:\*+\)?)?"
    rf"(?:, (?P<role>{_OFFICE}\b[^()\[\]:]*)| \((?P<boxed>{_OFFICE}\b[^()]*)\))"
)
_FIRST = re.compile(
    rf"(?P<office>{_OFFICE}) (?P<rest>[^()\[\]:]+?)(?: \((?P<field>[A-ZÄÖÜ][^()]{{2,140}})\))?"
)
# What goes on with the field of a minister: »für Soziales, Gesundheit und Integration«.
_JOINING = frozenset({"für", "und", "sowie", "der", "des", "im", "in", "beim", "zur", "zum", "die"})
_MANNER = re.compile(r" \([a-zäöüß ]*[a-zäöüß]end\)\Z")


def landtag_voice(label: str) -> Voice | None:
    """The voice of a label that tells a party or an office as German minutes do; None for any
    other. ``label`` is without its colon.
    """
    bare = _MANNER.sub("", " ".join(label.split()))
    if found := _MEMBER.fullmatch(bare):
        return Voice(bare_name(found["name"]), "", found["party"] or found["boxed"])
    if found := _CHAIR.fullmatch(bare):
        return Voice(bare_name(found["name"]), found["role"], kind=TurnKind.CHAIR)
    if found := _BEHIND.fullmatch(bare):
        return Voice(bare_name(found["name"]), found["role"] or found["boxed"])
    if found := _FIRST.fullmatch(bare):
        return _of_office(found["office"], found["rest"].split(), found["field"] or "")
    return None


def _of_office(office: str, words: list[str], field: str) -> Voice | None:
    """A name behind an office: what the office is for ends with the noun behind the last joining
    word or comma.
    """
    begin = 0
    if words[0] in _JOINING:
        last = max(
            at for at, word in enumerate(words) if word in _JOINING or (word.endswith(",") and at)
        )
        begin = last + 2  # behind the last word where the name is missing: »Minister für:«
        # »für Ländlichen Raum Peter Pohl«: an adjective stands in front of its noun.
        is_adjective = begin + 2 < len(words) and words[begin - 1].endswith(("en", "er", "es"))
        begin += is_adjective
    name = " ".join(words[begin:])
    if not re.fullmatch(_NAME, name):
        return None
    role = " ".join([office, *words[:begin]])
    # A single word is the Land that somebody is of.
    return Voice(bare_name(name), f"{role} ({field})" if " " in field else role)
