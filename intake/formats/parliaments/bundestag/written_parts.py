"""What the Bundestag's minutes have in writing, and who wrote it: questions as they were tabled,
answers to them, declarations on a vote. No mark names anybody there, but the line before does:
»Ich rufe die Frage 5 der Abgeordneten Anna Adler auf:«, »des Parl. Staatssekretärs Bert Berg auf
die Frage der Abgeordneten Anna Adler (SPD):«.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ....records import TurnKind
from ..speaker_labels import Voice, read_label

_MEMBER = r"(?:Abgeordneten|Kollegin|Kollegen|Frau Kollegin|Herrn Kollegen)"
_NAME = r"(?:Dr\. |Prof\. |h\. ?c\. )*[^\W\d_][^\s,:()]*(?: (?!und )[^\s,:()]+){1,5}"
_BRACKETS = r"(?: \((?!Drucksache)[^()]{2,40}\)){0,2}"
_CALLED = re.compile(
    rf"Frage \d+ de[rs] {_MEMBER} (?P<asks>{_NAME}{_BRACKETS})"
    r"(?:,? (?P<party>[A-ZÄÖÜ][^\s,:]*(?: [^,:]{2,24})?),?)?(?:,? (?:auf|aufrufen|vor))?:$",
)
# In annexes of late: a line for the question, and one for the answer.
_TABLED = re.compile(rf"^Fragen? de[rs] {_MEMBER} (?P<asks>{_NAME}{_BRACKETS}):$")
_OFFICE = (
    r"(?P<office>(?:[^\W\d_]+\.? )*"
    r"[^\W\d_]*(?:[Ss]ekretär|[Mm]inister|[Kk]anzler)(?:in|s)?)"
)
_ANSWER = re.compile(rf"^Antwort de[rs] {_OFFICE} (?P<answers>{_NAME}):$")
_ANSWERED = re.compile(
    rf"de[rs] {_OFFICE} (?P<answers>{_NAME}) auf die Fragen? de[rs] {_MEMBER} "
    rf"(?P<asks>{_NAME}{_BRACKETS})"
    r"(?: \(Drucksache [^()]+\))?:$"
)
_DECLARED = re.compile(rf"^de[rs] Abgeordneten (?P<declares>{_NAME}{_BRACKETS})\s+(?:zu|zur|zum)\b")


def asker_of(line: str) -> Voice | None:
    """Who wrote the question that the line calls."""
    called = _CALLED.search(line) or _ANSWERED.search(line) or _TABLED.search(line)
    if called is None:
        return None
    asks = _written(called["asks"])
    return replace(asks, party=asks.party or called.groupdict().get("party") or "")


def answerer_of(line: str) -> Voice | None:
    """Who wrote the answer that the line is in front of."""
    answered = _ANSWERED.search(line) or _ANSWER.search(line)
    if answered is None:
        return None
    office = re.sub(r"(?<=sekretär|minister|.kanzler)s$", "", answered["office"])
    return _written(f"{answered['answers']}, {office}")


def is_answer_alone(line: str) -> bool:
    """Whether the answer follows at once, and no question in front of it."""
    return bool(_ANSWER.search(line))


def declarer_of(line: str) -> Voice | None:
    """Who alone wrote the declaration that the line is in front of."""
    declared = _DECLARED.search(line)
    return _written(declared["declares"]) if declared else None


def _written(label: str) -> Voice:
    return replace(read_label(label), kind=TurnKind.WRITTEN, label="")
