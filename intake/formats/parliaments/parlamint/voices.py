"""Who speaks in ParlaMint: by the corpus's list of persons, the printed label, or the person's id.

Labels hold an office in any language in front of the name (»Marszałek Tomasz Wójcik:«), a part of
the name (»V. Bergs (ZZS)«, »A señora ADLER CORES«), or nothing but an office (»La presidenta«).
What they have in common with the id is the name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from extraction.coreference.names.name_forms import fold_name, is_initial

from ....people.officials import PersonRecord
from ....records import TurnKind
from ..speaker_labels import Voice
from .person_ids import FAMILY_FIRST_IN_LABELS, IdSpelling, places_in
from .printed_labels import (
    completed_name,
    is_chair_alone,
    named_in_bracket,
    parted_label,
    spoken_order,
    without_end,
)

_ARTICLE = re.compile(r"(?:L['’]|(?:La|Le|El|Il|Lo|De|Het|Der|Die|Den|The|O|A|Os|As)\s)")
_NO_LABEL = "An utterance names its speaker only as {who}: the name is made of that."
_UNKNOWN = "Utterances by {who}, whose name the file does not tell."
_DISAGREE = "The label »{label}« is not who the file says speaks ({who}): the label is believed."


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
        self._spelling = spelling
        self.warnings: list[str] = []

    def voice(self, who: str, label: str, *, is_chair: bool) -> Voice:
        """The voice of an utterance by the person with the id ``who``, behind the ``label``."""
        voice = self._read(label, who, is_chair=is_chair) if label else Voice()
        voice = replace(voice, identifier=who, label=f"{without_end(label)}:" if label else "")
        if is_chair:
            voice = replace(voice, kind=TurnKind.CHAIR)
        if person := self._people.get(who):
            return self._listed(person, self._parted(voice, who))
        return self._named(voice, who, is_chair=is_chair)

    def _read(self, label: str, who: str, *, is_chair: bool) -> Voice:
        label = spoken_order(label, who)
        words = self._spelling.words_of(who)
        return named_in_bracket(label, words) or parted_label(label, is_chair=is_chair)

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
        words = self._spelling.words_of(who)
        if self._language in FAMILY_FIRST_IN_LABELS and _is_meant(voice.speaker, words):
            return replace(voice, speaker=" ".join(words))
        full, office = completed_name(voice.speaker, who, family_first=self._spelling.family_first)
        if len(words) > 1 and full:
            return replace(voice, speaker=full, role=f"{voice.role} {office}".strip())
        if full := self._with_given_name(voice.speaker, words):
            return replace(voice, speaker=full)
        is_one_word = " " not in voice.speaker
        if len(words) < 2 and (is_chair or is_one_word) and is_chair_alone(voice.speaker):
            self.warnings.append(_UNKNOWN.format(who=who))
            return replace(voice, speaker="", role=f"{voice.role} {voice.speaker}".strip())
        if len(words) < 2 or any(place is not None for place in places_in(voice.speaker, words)):
            return self._parted(voice, who)
        is_named = voice.role and " " in voice.speaker  # »The House Chairperson (Ms Adler)«
        is_office = is_chair and not is_named
        if is_office or _ARTICLE.match(voice.speaker) or len(voice.speaker.split()) == 1:
            office = f"{voice.role} {voice.speaker}".strip()
            return replace(voice, speaker=self._name_of(who), role=office)
        self.warnings.append(_DISAGREE.format(label=voice.speaker, who=who))
        return voice

    def _with_given_name(self, printed: str, words: list[str]) -> str:
        """A label's family names, or initials and one, with the given name of an id that begins
        with the family name: »ADLER CORES«, AdlerMontse is Montse Adler Cores.
        """
        label = printed.split()
        family = [word for word in label if not is_initial(word)]
        if len(words) < 2 or not family or not self._spelling.family_first:
            return ""
        begun = 0
        while begun < min(len(words), len(family)) and _is_same(words[begun], family[begun]):
            begun += 1
        given = words[begun:]
        initials = label[: len(label) - len(family)]
        if not begun or not given or any(places_in(printed, given)):
            return ""
        if initials and fold_name(initials[0])[0] != fold_name(given[0])[0]:
            return ""
        return " ".join((*given, *family))

    def _parted(self, voice: Voice, who: str) -> Voice:
        """The voice with what stands in front of the name as an office."""
        places = places_in(voice.speaker, self._spelling.words_of(who))
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
        if who in self._spelling.named:
            return self._spelling.named[who]
        name = self._spelling.name_of(who)
        if who:
            self.warnings.append((_NO_LABEL if name else _UNKNOWN).format(who=who))
        return name


def _is_same(one: str, other: str) -> bool:
    return fold_name(one) == fold_name(other)


def _is_meant(printed: str, words: list[str]) -> bool:
    """Whether a label has the family name of an id, and nothing that is not in it."""
    first, *rest = [fold_name(word) for word in printed.split()]
    named = [fold_name(word) for word in words]
    initials = {word[0] for word in named if word}
    return first in named[-1:] and all(
        word in named or set(word.replace(".", "")) <= initials for word in rest
    )


def made_label(voice: Voice) -> str:
    """The label of somebody for whom none is printed."""
    if not voice.speaker:
        return ""
    return f"{voice.speaker} ({voice.party}):" if voice.party else f"{voice.speaker}:"
