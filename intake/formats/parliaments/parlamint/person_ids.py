"""How each parliament of ParlaMint spells the ids of its people, and the names that they tell.

»LindsayHoyle«, »BorràsLaura« (family name first), »Mustafa.Şentop«, »JanBartosek.1971« (without
accents), »AnadaSilvaCosta« (particles run on), »PAD_88386« (no name at all).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from extraction.coreference.names.name_forms import first_name_gender, fold_name

from .printed_labels import parted_label, spoken_order

#: Languages whose labels have the family name first, and whose ids have it last.
FAMILY_FIRST_IN_LABELS = frozenset({"uk"})
# As the published corpora spell them, by country or region (https://www.clarin.eu/parlamint).
# Basque ids are of two family names and of no other.
_FAMILY_FIRST = frozenset({"BA", "BG", "ES-CT", "ES-GA", "HR", "LV", "RS", "SI"})
_AS_SPOKEN = frozenset({"ES-PV", "GB", "IS", "PL", "PT", "TR"})
_RUN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
# Portuguese: »Felgueirasde«, but not »Machado«, »Almeida«, »Andrade«.
_PARTICLE = re.compile(
    r"(?P<name>[^\W\d_]{2,}(?:[oszé]|ão|eira|eia|osa|ousa|ilva|osta|ocha|aria|eca|unha))"
    r"(?P<particle>d[ao]s?|de|(?<=a)e|(?<=ão)e)"
)
_BEHIND_FIRST_NAME = re.compile(r"(?P<name>[^\W\d_]{2,})(?P<particle>d[ao]s?|de)")


def id_words(who: str) -> list[str]:
    """The words that an id is spelt with, in its order; fewer than two are no name."""
    words: list[str] = []
    for run in _RUN.findall(who):
        start = 0
        for place in range(1, len(run)):
            begins = run[place].isupper() and run[place - 1].islower()
            if begins and run[start:place] not in ("Mc", "Mac"):
                words.append(run[start:place])
                start = place
        words.append(run[start:])
    # »j_adler_1978« has no name, and where nobody is a proper one there is none.
    is_name = any(word[0].isupper() and len(word) > 1 for word in words)
    spelt = all(any(letter.islower() for letter in word) for word in words)
    return words if spelt and is_name else []


def parted_particles(words: list[str]) -> list[str]:
    """The words of a Portuguese id, in which a particle runs on behind the name before it."""
    found: list[str] = []
    for at, word in enumerate(words):
        run_on = _PARTICLE.fullmatch(word)
        first = _BEHIND_FIRST_NAME.fullmatch(word)
        if first and first_name_gender(first["name"]) is not None:
            run_on = first
        is_name = at + 1 == len(words) or first_name_gender(word) is not None
        found += [word] if is_name or not run_on else run_on.groups()
    return found


def places_in(label: str, words: list[str]) -> list[int | None]:
    """Where in the label each word of an id stands."""
    printed = [fold_name(word.strip(".,:")) for word in label.split()]
    wanted = [fold_name(word) for word in words]
    return [printed.index(word) if word in printed else None for word in wanted]


@dataclass(frozen=True, slots=True)
class IdSpelling:
    """How a file spells its ids: whether they have the family name first, and whose label tells
    the name of one.
    """

    family_first: bool
    named: Mapping[str, str]
    language: str = ""

    def words_of(self, who: str) -> list[str]:
        """The words of an id, in its order; fewer than two are no name."""
        words = id_words(who)
        return parted_particles(words) if self.language == "pt" else words

    def name_of(self, who: str) -> str:
        """The name that an id is made of, as it is spoken; empty where it tells none."""
        words = self.words_of(who)
        return " ".join(_turned(words) if self.family_first else words) if len(words) > 1 else ""


def spelling_of(
    pairs: Iterable[tuple[str, str]], ids: Iterable[str], language: str, place: str = ""
) -> IdSpelling:
    """The spelling of a file whose labels stand here with the ids behind them, from the corpus of
    that country or region.
    """
    pairs = [(spoken_order(label, who), who) for label, who in pairs]
    names: dict[str, set[str]] = {}
    for label, who in pairs:
        names.setdefault(who, set()).add(parted_label(label).speaker)
    named = {who: next(iter(each)) for who, each in names.items() if who and _is_one_name(each)}
    may_be_turned = language not in FAMILY_FIRST_IN_LABELS
    return IdSpelling(may_be_turned and _are_turned(pairs, ids, place), named, language)


def _is_one_name(labels: set[str]) -> bool:
    """Whether the labels of an id agree on a first name that is known, and what follows it."""
    label = next(iter(labels)).split()
    return len(labels) == 1 and len(label) > 1 and first_name_gender(label[0]) is not None


def _is_family_name(label: str) -> bool:
    """Whether a label has one in capitals and no other name: »ROMEO (L-SP)«."""
    name = label.partition("(")[0].strip(" :")
    return name.isupper() and len(name.split()) < 3


def _turned(words: list[str]) -> list[str]:
    """An id's words with the first names in front: from the first that is known for one on, else
    the last word.
    """
    known = (at for at, word in enumerate(words) if at and first_name_gender(word) is not None)
    first = next(known, len(words) - 1)
    return [*words[first:], *words[:first]]


def _are_turned(pairs: Iterable[tuple[str, str]], ids: Iterable[str], place: str) -> bool:
    """Whether the ids of a file have the family name first: its labels, which stand here with the
    ids behind them, have both names. Without labels the corpus says it, or first names that are
    known.
    """
    turned = 0
    for label, who in pairs:
        words = id_words(who)
        places = places_in(label.rstrip(":"), words)
        if len(words) < 2:
            continue
        if places[0] is not None and places[-1] is not None:
            turned += 1 if places[0] > places[-1] else -1
        elif _is_family_name(label):
            turned += (places[0] is not None) - (places[-1] is not None)
    if turned or place in _AS_SPOKEN | _FAMILY_FIRST:
        return turned > 0 or (not turned and place in _FAMILY_FIRST)
    return _begin_with_families(ids)


def _begin_with_families(ids: Iterable[str]) -> bool:
    votes = 0
    for who in set(ids):
        words = id_words(who)
        known = [first_name_gender(word) is not None for word in words]
        if len(words) > 1 and any(known):
            votes += -1 if known[0] else 1
    return votes > 0
