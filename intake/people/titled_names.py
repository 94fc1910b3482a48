"""Names of voices with what somebody is in front or behind: »Senator Anna Adler (D-Ohio)«."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extraction.coreference.names.name_forms import first_name_gender

_BEFORE_OFFICE = (
    r"(?:(?:Deputy|Vice|Former|Acting|Lieutenant|Attorney|Prime|First|Foreign|Interim|Secretary|"
    r"Stellvertretende[rn]?|Ehemalige[rn]?|Parlamentarische[rn]?|Erste[rn]?)[ -])*"
)
_OFFICE = (
    r"(?:Sen(?:\.|ator(?:in)?)|Congress(?:man|woman|member)|Rep(?:\.|resentative)|Gov(?:\.|ernor)|"
    r"Mayor|President|Premier|Chancellor|Minister|Secretary|Ambassador|Commissioner|Council"
    r"(?:l?or|man|woman|member)|Judge|Justice|General|Colonel|Admiral|Sheriff|Chairman|Chairwoman|"
    r"(?:Ober|Alt)?[Bb]ürgermeister(?:in)?|(?:Bundes|Vize|Alt)?[Kk]anzler(?:in)?|"
    r"(?:Bundes|Landes|Staats|Premier|Außen|Innen|Finanz|Verkehrs|Umwelt|Justiz|Gesundheits|"
    r"Verteidigungs|Wirtschafts|Familien|Arbeits|Bau|Kultus)?[Mm]inister(?:in)?|"
    r"Ministerpräsident(?:in)?|(?:Bundes|Vize)?[Pp]räsident(?:in)?|Staatssekretär(?:in)?|"
    r"Landrat|Landrätin|Staatsrat|Staatsrätin|Moderator(?:in)?|Reporter(?:in)?|Host|"
    r"Korrespondent(?:in)?)"
)
_IN_FRONT = re.compile(rf"(?P<office>{_BEFORE_OFFICE}{_OFFICE})\s+(?P<name>.+)")
_BEHIND = re.compile(rf"(?P<name>[^,()]+), (?P<office>{_BEFORE_OFFICE}{_OFFICE}(?: [^,()]+)?)")
# Nothing else in brackets is a party: outlets and places stand in them as well.
_PARTY = re.compile(
    r"\s*[(\[](?P<party>SPD|CDU|CSU|CDU/CSU|FDP|AfD|BSW|SSW|(?:Bündnis 90/)?Die Grünen|Grüne|GRÜNE|"
    r"(?:Die )?Linke|DIE LINKE|ÖVP|SPÖ|FPÖ|NEOS|SVP|GLP|Labour|Conservative|Lib Dem|SNP|"
    r"(?:[DRI])(?=-[A-Z]|[)\]])|Democrat|Republican|Independent)(?:-[^()\[\]]{2,20})?[)\]]"
)
_NAME = re.compile(r"(?:[^\W\d_][\w.’'-]*)(?: [^\W\d_][\w.’'-]*){1,4}")


@dataclass(frozen=True, slots=True)
class TitledName:
    """A voice's name without what stands around it; ``office`` and ``party`` may be empty."""

    name: str
    office: str = ""
    party: str = ""


def titled_name(label: str) -> TitledName:
    """The parts of a voice's name. An office is told from it only where a known first name and a
    surname are left: »Judge Judy« stays as it is.
    """
    party = _PARTY.search(label)
    bare = _PARTY.sub("", label, count=1).strip()
    found = _IN_FRONT.fullmatch(bare) or _BEHIND.fullmatch(bare)
    name, office = (found["name"], found["office"]) if found else (bare, "")
    if found and not _is_full_name(name):
        name, office = bare, ""
    return TitledName(name, office, party["party"] if party else "")


def _is_full_name(name: str) -> bool:
    first = re.split(r"[ .]", name)[0]
    return bool(_NAME.fullmatch(name)) and first_name_gender(first.title()) is not None
