"""Which person or body a phrase means: by name, by pronoun, by who gave out the words, by
description.
"""

from __future__ import annotations

from extraction.coreference.descriptions import Descriptions, agrees
from extraction.coreference.entities import Entry, Register
from extraction.coreference.entity_detection import Cast
from extraction.coreference.mentions import NameMention
from extraction.coreference.name_forms import fold, nominatives
from extraction.coreference.pronouns import (
    RELATIVE_CLAUSES,
    SUBJECTS,
    Antecedent,
    Discourse,
    Meant,
    is_subject,
)
from extraction.coreference.speaker_phrases import PhraseKind, PhraseReader, SpeakerPhrase
from extraction.parse.tokens import Tokens
from extraction.records import PersonKind, Span, Spans

_IN_PHRASES = frozenset(("DET", "ADJ", "NOUN", "PROPN", "ADP"))

_LONGEST_SUBJECT = 12  # words in front of its noun


class Identification:
    """Knows at each point of the reading whom the text has introduced. ``said`` maps speakers to
    their words.
    """

    def __init__(
        self,
        tokens: Tokens,
        register: Register,
        cast: Cast,
        discourse: Discourse,
        phrases: PhraseReader,
        descriptions: Descriptions,
    ) -> None:
        self.tokens = tokens
        self.register = register
        self.names, self.entry_of = cast.names, cast.entry_of
        self.discourse = discourse
        self.phrases = phrases
        self.descriptions = descriptions
        self.said: dict[Span, Spans] = {}

    def meant_by(self, phrase: SpeakerPhrase) -> Meant:
        if phrase.kind is PhraseKind.PRONOUN:
            return self._of_pronoun(phrase)
        if phrase.kind is PhraseKind.NAME and phrase.name:
            return self._of_name(phrase, phrase.name)
        if phrase.kind is PhraseKind.SOURCE:
            return self._of_source(phrase)
        if phrase.kind is PhraseKind.NOBODY:
            return Meant(None)
        if _may_be_surname(phrase) and (found := self._of_bare_noun(phrase)):
            return found
        if phrase.kind in (PhraseKind.BODY, PhraseKind.NOUN) and (
            found := self._of_apposed_body(phrase)
        ):
            return found
        return self.descriptions.resolve(phrase)

    # Names
    # ----------------------------------------------------------------------------------------------------

    def _of_name(self, phrase: SpeakerPhrase, name: NameMention) -> Meant:
        if name.kind is PersonKind.ORGANISATION:
            return self.descriptions.resolve(phrase)
        gender = phrase.gender
        if len(name.parts) > 1:
            full = self.entry_of.get(name.first) or self.register.add_full(name, gender)
            self.entry_of[name.first] = full
            return Meant(
                full, "full_name" if fold(full.name) == fold(name.text) else "surname", 0.97
            )
        entry, how = self.register.find(name.parts[0], gender)
        found = entry or self.entry_of.get(name.first) or self.register.add_single(name, gender)
        self.entry_of[name.first] = found
        certainty = {"misspelling": 0.75, "first_name": 0.85}.get(how, 0.95)
        shared = self.register.is_shared(name.parts[0], gender)
        return Meant(found, how or "full_name", 0.6 if shared else certainty)

    def _of_bare_noun(self, phrase: SpeakerPhrase) -> Meant | None:
        """A surname that was taken for a noun: »so Reiter«, »laut Richter«, where the text names
        such a person.
        """
        noun = self.tokens.texts[phrase.head]
        # »Richter kritisieren das«
        if not noun[0].isupper() or (phrase.plural and self._acts(phrase.head)):
            return None
        entry, how = self.register.find(noun)
        if entry and (phrase.kind is PhraseKind.NOUN or how == "surname"):
            form = list(nominatives(noun))[-1] if how == "genitive" else noun
            self.register.note(entry, form, self.tokens.span(phrase.head, phrase.head))
            return Meant(entry, how, 0.9 if how != "misspelling" else 0.7)
        return None

    def _of_apposed_body(self, phrase: SpeakerPhrase) -> Meant | None:
        """»The regulator, Ofcom«, »der Betreiber, die Nordstrom AG«: the name; the noun leads to it
        further on.
        """
        texts, first = self.tokens.texts, phrase.head + 2
        if first > phrase.last or texts[phrase.head + 1] != ",":
            return None
        if self.tokens.pos[first] == "DET":
            first += 1
        name = self.names.get(first)
        if name is None or name.kind is not PersonKind.ORGANISATION or name.last > phrase.last:
            return None
        inner = self.phrases.read_tokens(first, name.last)
        found = self.descriptions.resolve(inner) if inner else None
        if found and found.entry:
            found.entry.heads.add(fold(texts[phrase.head]))
        return found

    def _acts(self, i: int) -> bool:
        """Whether the noun is the subject, and no postposition makes it a source (»Reiter
        zufolge«).
        """
        behind = (
            i + 1 < len(self.tokens.texts)
            and self.tokens.heads[i + 1] == i
            and self.tokens.pos[i + 1] == "ADP"
        )
        return is_subject(self.tokens, i) and not behind

    # Pronouns
    # -------------------------------------------------------------------------------------------------

    def _of_pronoun(self, phrase: SpeakerPhrase) -> Meant:
        if phrase.pronoun in ("indefinite", "first_person"):
            return Meant(None)
        if phrase.pronoun == "relative" and (entry := self._before_relative(phrase)):
            return Meant(entry, "relative", 0.85)
        found = self.antecedent(phrase)
        how = "possessive" if phrase.pronoun == "possessive" else "pronoun"
        return (
            Meant(found.entry, how, found.certainty, found.candidates)
            if found
            else Meant(None, how)
        )

    def antecedent(self, phrase: SpeakerPhrase) -> Antecedent | None:
        position = self.tokens.begins[phrase.head]
        said = self.said.get(self.tokens.span(phrase.head, phrase.head), ())
        if phrase.plural:
            return self.discourse.antecedent(position, "", lambda entry: entry.plural, said)
        gender = phrase.gender
        if phrase.pronoun == "demonstrative":
            latest = self.discourse.latest(
                lambda e: e.kind is not PersonKind.ORGANISATION and agrees(e, gender)
            )
            return Antecedent(latest, 0.7) if latest else None
        people_only = self.tokens.language == "en" and gender in ("m", "f")
        return self.discourse.antecedent(
            position,
            gender,
            lambda entry: agrees(entry, gender) and not (people_only and self._is_thing(entry)),
            said,
        )

    def _is_thing(self, entry: Entry) -> bool:
        """In English he and she are people, never a lawsuit, a contract or a company."""
        if entry.kind is PersonKind.PERSON or entry.human:
            return False
        return not any(self.phrases.words.role(head) for head in entry.heads)

    def _before_relative(self, phrase: SpeakerPhrase) -> Entry | None:
        """Whoever the relative clause hangs on: the noun that the parse says, else the one right in
        front.
        """
        verb = self.tokens.heads[phrase.head]
        above = self.tokens.heads[verb]
        hangs = self.tokens.deps[verb] in RELATIVE_CLAUSES and above < phrase.first
        noun = above if hangs else phrase.first - 1
        while noun > max(0, phrase.first - 12) and self.tokens.pos[noun] not in ("NOUN", "PROPN"):
            noun -= 1
        for index in range(noun, max(-1, noun - 4), -1):
            if (name := self.names.get(index)) and name.last >= noun and index in self.entry_of:
                return self.entry_of[index]
        first = noun
        while first > 0 and self.tokens.pos[first - 1] in ("ADJ", "DET"):
            first -= 1
        before = self.phrases.read_tokens(
            first, min(end_of_phrase(self.tokens, noun), phrase.first - 1)
        )
        return (
            self.meant_by(before).entry
            if before and before.kind is not PhraseKind.PRONOUN
            else None
        )

    def _of_source(self, phrase: SpeakerPhrase) -> Meant:
        """»Angaben der Polizei« come from the police; »Angaben« alone from nobody who is named."""
        if phrase.complement and phrase.complement.kind not in (
            PhraseKind.NOBODY,
            PhraseKind.SOURCE,
        ):
            meant = self.meant_by(phrase.complement)
            if meant.entry is not None:
                return meant
        return (
            self._of_own_source(phrase)
            or self._of_compound(phrase)
            or self.descriptions.resolve(phrase)
        )

    def _of_compound(self, phrase: SpeakerPhrase) -> Meant | None:
        """»dpa-Informationen«, »Polizei-Angaben«: the agency, the police; »Medien-Berichte« are
        nobody's.
        """
        giver, hyphen, _ = self.tokens.texts[phrase.head].rpartition("-")
        if not hyphen or not (giver.isupper() or giver.islower() or self.phrases.words.body(giver)):
            return None
        known = self.register.find_phrase(giver)
        return Meant(
            known or self.register.add_phrase(giver, PersonKind.ORGANISATION), "organisation", 0.8
        )

    def _of_own_source(self, phrase: SpeakerPhrase) -> Meant | None:
        """»Die Feuerwehr hat nach eigenen Angaben …«: the subject of the verb speaks for itself."""
        tokens, head = self.tokens, phrase.head
        if not any(tokens.lower[i].startswith("eigene") for i in range(phrase.first, head)):
            return None
        verb = tokens.heads[head]
        subject = next((i for i in tokens.children[verb] if tokens.deps[i] in SUBJECTS), None)
        if subject is None:
            return None
        first = max(tokens.left_edge(subject), subject - _LONGEST_SUBJECT)
        whole = self.phrases.read_tokens(first, end_of_phrase(tokens, subject))
        return self.meant_by(whole) if whole and whole.kind is not PhraseKind.SOURCE else None


def _may_be_surname(phrase: SpeakerPhrase) -> bool:
    """Without an article a noun may be; a role or body only alone (»laut Richter«)."""
    alone = phrase.first == phrase.head == phrase.last and phrase.kind in (
        PhraseKind.ROLE,
        PhraseKind.BODY,
    )
    return not phrase.determiner and (phrase.kind is PhraseKind.NOUN or alone)


def end_of_phrase(tokens: Tokens, index: int) -> int:
    """The genitive behind a noun is part of its name: »das Ministerium für Kultur«, »Sprecher der
    Polizei«.
    """
    last = index
    while last + 1 < len(tokens) and last - index < 8:
        if tokens.pos[last + 1] not in _IN_PHRASES or not _descends(tokens, last + 1, index):
            break
        last += 1
    while last > index and tokens.pos[last] in ("DET", "ADP", "ADJ"):
        last -= 1
    return last


def _descends(tokens: Tokens, i: int, above: int) -> bool:
    """Whether the token ``above`` stands over token ``i`` in the parse, a few steps at most."""
    for _ in range(8):
        i = tokens.heads[i]
        if i == above:
            return True
    return False
