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
    rf"Frage \d+ de[rs] {_MEMBER} (?P<asks>{_NAME}{_BRACKETS})(?: auf)?:$",
)
_ANSWERED = re.compile(
    r"de[rs] (?P<office>(?:[^\W\d_]+\.? )*"
    r"[^\W\d_]*(?:[Ss]ekretär|[Mm]inister|[Kk]anzler)(?:in|s)?)"
    rf" (?P<answers>{_NAME}) auf die Fragen? de[rs] {_MEMBER} (?P<asks>{_NAME}{_BRACKETS})"
    r"(?: \(Drucksache [^()]+\))?:$"
)
_DECLARED = re.compile(rf"^de[rs] Abgeordneten (?P<declares>{_NAME}{_BRACKETS})\s+(?:zu|zur|zum)\b")


def asker_of(line: str) -> Voice | None:
    """Who wrote the question that the line calls."""
    called = _CALLED.search(line) or _ANSWERED.search(line)
    return _written(called["asks"]) if called else None


def answerer_of(line: str) -> Voice | None:
    """Who wrote the answer that the line is in front of."""
    answered = _ANSWERED.search(line)
    if answered is None:
        return None
    office = re.sub(r"(?<=sekretär|minister|.kanzler)s$", "", answered["office"])
    return _written(f"{answered['answers']}, {office}")


def declarer_of(line: str) -> Voice | None:
    """Who alone wrote the declaration that the line is in front of."""
    declared = _DECLARED.search(line)
    return _written(declared["declares"]) if declared else None


def _written(label: str) -> Voice:
    return replace(read_label(label), kind=TurnKind.WRITTEN, label="")
