"""Who speaks in ParlaMint: by the corpus's list of persons, the printed label, or the person's id.

Ids are spelt by each parliament in its own way: »LindsayHoyle«, »BorràsLaura« (family name first),
»Mustafa.Şentop«, »JanBartosek.1971« (without accents), »PAD_88386« (no name at all). Labels hold an
office in any language in front of the name (»Marszałek Tomasz Grodzki:«), or nothing but an office
(»La presidenta«). What both have is the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from extraction.coreference.name_forms import first_name_gender, fold_name

from ....people.officials import PersonRecord
from ....records import TurnKind
from ..speaker_labels import Voice
from .printed_labels import completed_name, is_chair_alone, parted_label, without_end

_RUN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ARTICLE = re.compile(r"(?:L['’]|(?:La|Le|El|Il|Lo|De|Het|Der|Die|Den|The|O|A|Os|As)\s)")
_NO_LABEL = "An utterance names its speaker only as {who}: the name is made of that."
_UNKNOWN = "Utterances by {who}, whose name the file does not tell."
_DISAGREE = "The label »{label}« is not who the file says speaks ({who}): the label is believed."


#: Languages whose labels have the family name first, and whose ids have it last.
FAMILY_FIRST_IN_LABELS = frozenset({"uk"})


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


def _places(label: str, words: list[str]) -> list[int | None]:
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


def spelling_of(pairs: Iterable[tuple[str, str]], ids: Iterable[str], language: str) -> IdSpelling:
    """The spelling of a file whose labels stand here with the ids behind them."""
    pairs = list(pairs)
    may_be_turned = language not in FAMILY_FIRST_IN_LABELS
    names: dict[str, set[str]] = {}
    for label, who in pairs:
        names.setdefault(who, set()).add(parted_label(label).speaker)
    named = {who: next(iter(each)) for who, each in names.items() if who and _is_one_name(each)}
    return IdSpelling(may_be_turned and are_turned(pairs, ids), named)


def _is_one_name(labels: set[str]) -> bool:
    """Whether the labels of an id agree on a first name that is known, and what follows it."""
    label = next(iter(labels)).split()
    return len(labels) == 1 and len(label) > 1 and first_name_gender(label[0]) is not None


class VoiceFinder:
    """Names the speakers of one section."""

    def __init__(
        self,
        people: Mapping[str, PersonRecord],
        day: date | None,
        language: str,
        spelling: IdSpelling,
    ) -> None:
        self._people, self._day, self._language = people, day, language
        self._family_first = spelling.family_first
        self._told = spelling.named
        self.warnings: list[str] = []

    def voice(self, who: str, label: str, *, is_chair: bool) -> Voice:
        """The voice of an utterance by the person with the id ``who``, behind the ``label``."""
        voice = parted_label(label, is_chair=is_chair) if label else Voice()
        voice = replace(voice, identifier=who, label=f"{without_end(label)}:" if label else "")
        if is_chair:
            voice = replace(voice, kind=TurnKind.CHAIR)
        if person := self._people.get(who):
            return self._listed(person, self._parted(voice, who))
        return self._named(voice, who, is_chair=is_chair)

    def _listed(self, person: PersonRecord, voice: Voice) -> Voice:
        return replace(
            voice,
            speaker=person.name_on(self._day),
            party=voice.party or person.party_on(self._day),
            role=voice.role or person.office_on(self._day, self._language),
        )

    def _named(self, voice: Voice, who: str, *, is_chair: bool) -> Voice:
        if not voice.speaker:
            return replace(voice, speaker=self._name_of(who))
        words = id_words(who)
        if self._language in FAMILY_FIRST_IN_LABELS and _is_meant(voice.speaker, words):
            return replace(voice, speaker=" ".join(words))
        full, office = completed_name(voice.speaker, who, family_first=self._family_first)
        if len(words) > 1 and full:
            return replace(voice, speaker=full, role=f"{voice.role} {office}".strip())
        if is_chair and len(words) < 2 and is_chair_alone(voice.speaker):
            self.warnings.append(_UNKNOWN.format(who=who))
            return replace(voice, speaker="", role=f"{voice.role} {voice.speaker}".strip())
        if len(words) < 2 or any(place is not None for place in _places(voice.speaker, words)):
            return self._parted(voice, who)
        is_named = voice.role and " " in voice.speaker  # »The House Chairperson (Ms Adler)«
        is_office = is_chair and not is_named
        if is_office or _ARTICLE.match(voice.speaker) or len(voice.speaker.split()) == 1:
            office = f"{voice.role} {voice.speaker}".strip()
            return replace(voice, speaker=self._name_of(who), role=office)
        self.warnings.append(_DISAGREE.format(label=voice.speaker, who=who))
        return voice

    def _parted(self, voice: Voice, who: str) -> Voice:
        """The voice with what stands in front of the name as an office."""
        places = _places(voice.speaker, id_words(who))
        found = [place for place in places if place is not None]
        if len(found) < 2 or not (first := min(found)):
            return voice
        words = voice.speaker.split()
        office = " ".join(filter(None, (voice.role, *words[:first])))
        return replace(voice, speaker=" ".join(words[first:]), role=office)

    def _name_of(self, who: str) -> str:
        """The name that a label tells of an id, or one made of it, with a warning; nothing for
        numbers.
        """
        if who in self._told:
            return self._told[who]
        words = id_words(who)
        if len(words) < 2:
            if who:
                self.warnings.append(_UNKNOWN.format(who=who))
            return ""
        self.warnings.append(_NO_LABEL.format(who=who))
        return " ".join(_turned(words) if self._family_first else words)


def _is_meant(printed: str, words: list[str]) -> bool:
    """Whether a label has the family name of an id, and nothing that is not in it."""
    first, *rest = [fold_name(word) for word in printed.split()]
    named = [fold_name(word) for word in words]
    initials = {word[0] for word in named if word}
    return first in named[-1:] and all(
        word in named or set(word.replace(".", "")) <= initials for word in rest
    )


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


def are_turned(pairs: Iterable[tuple[str, str]], ids: Iterable[str] = ()) -> bool:
    """Whether the ids of a file have the family name first: its labels, which stand here with the
    ids behind them, have both names. Without labels first names that are known say it.
    """
    turned = 0
    for label, who in pairs:
        words = id_words(who)
        places = _places(label.rstrip(":"), words)
        if len(words) < 2:
            continue
        if places[0] is not None and places[-1] is not None:
            turned += 1 if places[0] > places[-1] else -1
        elif _is_family_name(label):
            turned += (places[0] is not None) - (places[-1] is not None)
    return turned > 0 if turned else _begin_with_families(ids)


def _begin_with_families(ids: Iterable[str]) -> bool:
    votes = 0
    for who in set(ids):
        words = id_words(who)
        known = [first_name_gender(word) is not None for word in words]
        if len(words) > 1 and any(known):
            votes += -1 if known[0] else 1
    return votes > 0


def made_label(voice: Voice) -> str:
    """The label of somebody for whom none is printed."""
    if not voice.speaker:
        return ""
    return f"{voice.speaker} ({voice.party}):" if voice.party else f"{voice.speaker}:"
