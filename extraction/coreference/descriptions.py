"""Who is meant by a function or description, and what somebody without a name is called."""

from __future__ import annotations

from collections.abc import Mapping

from extraction.coreference.abbreviations import abbreviation_behind
from extraction.coreference.entities import Entry, Register
from extraction.coreference.mentions import NameMention
from extraction.coreference.name_forms import fold, nominatives, stem
from extraction.coreference.pronouns import Discourse, Meant
from extraction.coreference.speaker_phrases import PhraseKind, SpeakerPhrase
from extraction.parse.person_words import PersonWords
from extraction.parse.tokens import Tokens
from extraction.records import PersonKind

_AGES = frozenset({"year", "old"})  # »the 48-year-old singer« is no longer title than »the singer«
_QUOTES = "„“”\"»«›‹‚‘’'"


class Descriptions:
    def __init__(
        self,
        tokens: Tokens,
        words: PersonWords,
        register: Register,
        discourse: Discourse,
        names: Mapping[int, NameMention],
    ) -> None:
        self.tokens = tokens
        self.words = words
        self.register = register
        self.discourse = discourse
        self.names = names

    def resolve(self, phrase: SpeakerPhrase) -> Meant:
        """Whom ``phrase`` means, in which way, and how surely (0 to 1)."""
        name = self._name_of(phrase)
        if self._may_refer(phrase) and (found := self._referred(phrase, name)):
            return found
        entry = self._new_described(phrase, name)
        return Meant(entry, _word_for(entry), 0.8)

    def _may_refer(self, phrase: SpeakerPhrase) -> bool:
        return phrase.determiner == "definite" or (
            phrase.determiner == "" and phrase.kind is PhraseKind.BODY
        )

    def _referred(self, phrase: SpeakerPhrase, name: str) -> Meant | None:
        """Somebody met before, whom the description fits."""
        head = self.tokens.texts[phrase.head]
        if phrase.kind is PhraseKind.ROLE and not phrase.plural:
            found = self._by_function(phrase, name, head) or self._in_other_words(phrase)
            return found or self._by_description(phrase, head)
        if own := self.register.find_phrase(name):
            return Meant(own, _word_for(own), 0.85)
        if phrase.plural:
            return None
        if not self._is_bare(phrase):
            return self._by_origin(phrase) if phrase.kind is PhraseKind.NOUN else None
        return (
            self._body_before(phrase, head)
            if phrase.kind is PhraseKind.BODY
            else self._text_before(phrase, head)
        )

    def _by_function(self, phrase: SpeakerPhrase, name: str, head: str) -> Meant | None:
        """»der Minister« is the one who was introduced as Außenminister; a longer title must be the
        same.
        """
        wanted, role = {fold(form) for form in nominatives(head)}, phrase.stem
        exact = self.discourse.latest_named(
            lambda e: bool(wanted & e.heads) and agrees(e, phrase.gender)
        )
        if not self._is_bare(phrase):
            found = self._by_full_title(phrase, name)
            return Meant(found, "function", 0.8) if found else self._by_origin(phrase)
        if exact is None and fold(head).startswith(fold(role)):
            exact = self.discourse.latest_named(
                lambda e: role in e.heads and agrees(e, phrase.gender)
            )
        if exact:
            return Meant(exact, "function", 0.85)
        alike = self.discourse.latest(
            lambda e: (
                e.kind is PersonKind.PERSON
                and agrees(e, phrase.gender)
                and any(self.words.are_alike(role, known) for known in e.heads)
            )
        )
        return Meant(alike, "function", 0.6) if alike and "-" in head else None

    def _by_full_title(self, phrase: SpeakerPhrase, name: str) -> Entry | None:
        """»der französische Minister« is the »französische Außenminister«, not the »deutsche«."""
        wanted = _stems(name)
        same = self.discourse.latest(
            lambda e: any(wanted <= _stems(known) for known in e.positions)
        )
        if same:
            return same
        qualities = wanted - {stem(self.tokens.texts[phrase.head])}
        return self.discourse.latest(
            lambda e: (
                agrees(e, phrase.gender)
                and any(self.words.are_alike(phrase.stem, head) for head in e.heads)
                and any(
                    all(_is_named_after(word, known) for word in qualities) for known in e.positions
                )
            )
        )

    def _by_origin(self, phrase: SpeakerPhrase) -> Meant | None:
        """»the nurse from Brindle«, »der Maler aus Ahlen«: of whom no function was told is told it
        now.
        """
        behind = phrase.head + 1
        if behind >= phrase.last or self.tokens.lower[behind] not in self.words.origins:
            return None
        position = self.tokens.begins[phrase.first]
        found = self.discourse.antecedent(
            position,
            phrase.gender,
            lambda e: (
                e.kind is PersonKind.PERSON
                and len(e.parts) > 1
                and not e.heads
                and agrees(e, phrase.gender)
            ),
        )
        return (
            Meant(found.entry, "description", min(0.7, found.certainty), found.candidates)
            if found
            else None
        )

    def _in_other_words(self, phrase: SpeakerPhrase) -> Meant | None:
        """»der Mediziner« is the doctor who was named before, though a teacher was named since."""
        kin = self.words.role_kin.get(phrase.stem, frozenset())
        if not kin or not self._is_bare(phrase):
            return None
        # »das Stadtoberhaupt« may be man or woman
        gender = phrase.gender if phrase.gender != "n" else ""
        found = self.discourse.latest_named(
            lambda e: (
                (e.kind is PersonKind.PERSON or e.human)
                and bool(kin & e.heads)
                and agrees(e, gender)
            )
        )
        return Meant(found, "description", 0.75) if found else None

    def _by_description(self, phrase: SpeakerPhrase, head: str) -> Meant | None:
        """»der Experte«, »die 52-Jährige«, »der CDU-Politiker«: whoever is talked about, if the
        gender agrees.
        """
        if phrase.stem not in self.words.descriptions or not self._is_bare(phrase):
            return None
        position, narrow = self.tokens.begins[phrase.first], phrase.stem in self.words.role_kin
        found = self.discourse.antecedent(
            position,
            phrase.gender,
            lambda e: (
                (e.kind is PersonKind.PERSON or e.human)
                and agrees(e, phrase.gender)
                and not (narrow and e.heads)  # whose role is known to be another is not meant
            ),
        )
        return (
            Meant(found.entry, "description", min(0.8, found.certainty), found.candidates)
            if found
            else None
        )

    def _body_before(self, phrase: SpeakerPhrase, head: str) -> Meant | None:
        """»das Amt« is the Bundesamt of before, »die Firma« the GmbH."""
        wanted = {fold(form) for form in nominatives(head)}
        same = self.discourse.latest(
            lambda e: (
                e.kind is PersonKind.ORGANISATION
                and any(known.endswith(form) for known in e.heads for form in wanted)
            )
        )
        if same:
            return Meant(same, "organisation", 0.8)
        if not head.lower().startswith(phrase.stem):
            return None  # »die Weltgesundheitsorganisation« says which one it means
        kin = self.words.kin_of.get(phrase.stem, frozenset())
        related = self.discourse.latest(
            lambda e: e.kind is PersonKind.ORGANISATION and bool(_last_words(e) & kin)
        )
        if related is None and phrase.stem in self.words.firms:
            position = self.tokens.begins[phrase.head]
            found = self.discourse.antecedent(position, "", self._may_be_firm)
            return (
                Meant(found.entry, "description", min(0.6, found.certainty), found.candidates)
                if found
                else None
            )
        return Meant(related, "description", 0.7) if related else None

    def _may_be_firm(self, entry: Entry) -> bool:
        return (
            entry.kind is PersonKind.ORGANISATION
            and entry.sure
            and not entry.heads & self.words.no_firms
        )

    def _text_before(self, phrase: SpeakerPhrase, head: str) -> Meant | None:
        """»the log« is the maintenance log of before, »der Bericht« the Prüfbericht."""
        if phrase.kind not in (PhraseKind.SOURCE, PhraseKind.NOUN):
            return None
        found = self.discourse.latest(
            lambda e: (
                e.kind is PersonKind.UNNAMED
                and not e.human
                and fold(e.name).endswith(fold(head))
                and not (self.tokens.language == "en" and " by " in e.name)
            )
        )
        return Meant(found, "description", 0.7) if found else None

    def _is_bare(self, phrase: SpeakerPhrase) -> bool:
        """Nothing but article and noun: what more there is would tell a new somebody from the one
        before.
        """
        return not any(
            self._tells_more(i) for i in range(phrase.first, phrase.last + 1) if i != phrase.head
        )

    def _tells_more(self, index: int) -> bool:
        tokens = self.tokens
        return (
            tokens.pos[index] != "DET"
            and tokens.texts[index].isalpha()
            and tokens.lower[index] not in _AGES
        )

    def _new_described(self, phrase: SpeakerPhrase, name: str) -> Entry:
        kind, alias = self._kind(phrase), self._abbreviation(phrase)
        entry = self.register.add_phrase(name, kind, [alias] if alias else [])
        entry.gender, entry.plural = entry.gender or phrase.gender, entry.plural or phrase.plural
        entry.names.setdefault(name)
        if alias:
            entry.names.setdefault(alias)
        entry.heads |= {fold(form) for form in nominatives(self.tokens.texts[phrase.head])}
        if phrase.word:
            entry.heads.add(phrase.word.stem)
            entry.human = entry.human or phrase.kind is PhraseKind.ROLE
        return entry

    def _kind(self, phrase: SpeakerPhrase) -> PersonKind:
        if phrase.kind is PhraseKind.SOURCE:
            return PersonKind.UNNAMED
        if phrase.plural:
            return PersonKind.GROUP
        if phrase.kind is PhraseKind.BODY or phrase.name is not None:
            return PersonKind.ORGANISATION
        if self.tokens.pos[phrase.head] == "PROPN" or self.tokens.entities[phrase.head]:
            return PersonKind.ORGANISATION
        return PersonKind.UNNAMED

    def _abbreviation(self, phrase: SpeakerPhrase) -> str:
        """»Bundesamt für Naturschutz (BfN)«: inside the phrase or right behind it."""
        found = (
            abbreviation_behind(self.tokens, index) for index in range(phrase.head, phrase.last + 1)
        )
        return next((short for short in found if short), "")

    def _name_of(self, phrase: SpeakerPhrase) -> str:
        """The phrase without article and brackets, in the nominative as far as the article tells
        it.
        """
        if quoted := self._quoted_name(phrase):
            return quoted
        first, last = phrase.first, self._last_of_name(phrase)
        article = self.tokens.lower[first] if phrase.determiner and first < last else ""
        if phrase.determiner and first < last:
            first += 1
        written = self.tokens.text[slice(*self.tokens.span(first, last))]
        name = " ".join(written.split()).strip(" ,;–-" + _QUOTES)
        if self.tokens.pos[first] == "ADJ" and first < phrase.head:
            name = self.words.strong(
                name, phrase.gender or self.words.article_gender.get(article, ""), phrase.plural
            )
        if (
            article in self.words.determiners["genitive"]
            and phrase.gender in ("m", "n")
            and phrase.word
        ):
            name = name.replace(
                self.tokens.texts[phrase.head], _without_genitive(self.tokens.texts[phrase.head]), 1
            )
        return name

    def _quoted_name(self, phrase: SpeakerPhrase) -> str:
        """»die Zeitung „Nordblatt“« is the Nordblatt."""
        if phrase.kind not in (PhraseKind.BODY, PhraseKind.NOUN, PhraseKind.NAME):
            return ""
        tokens = self.tokens
        marks = [
            i
            for i in range(phrase.first, min(phrase.last + 2, len(tokens)))
            if tokens.texts[i] in _QUOTES
        ]
        if len(marks) < 2 or marks[1] - marks[0] > 8 or marks[0] > phrase.head + 1:
            return ""
        return tokens.text[slice(*tokens.span(marks[0] + 1, marks[1] - 1))]

    def _last_of_name(self, phrase: SpeakerPhrase) -> int:
        """Where the name of a body ends; of a function, all that tells its bearer from others
        belongs to it.
        """
        inside = False
        for index in range(phrase.head + 1, phrase.last + 1):
            text, word = self.tokens.texts[index], self.tokens.lower[index]
            if text == "(" or (text == "," and self._breaks_off(index)):
                return index - 1
            if word in self.words.behind_names:
                return index - 1
            if self.tokens.pos[index] != "ADP":
                continue
            if phrase.kind is PhraseKind.BODY and not inside:
                if word not in self.words.in_names:
                    return index - 1
                inside = True
        return phrase.last

    def _breaks_off(self, comma: int) -> bool:
        """A comma in front of a relative clause or apposition; not one inside »für Kunst, Kultur
        und Medien«.
        """
        if comma + 1 >= len(self.tokens):
            return True
        return (
            self.tokens.pos[comma + 1] in ("DET", "PRON", "ADV", "ADP", "SCONJ", "VERB", "AUX")
            or comma + 1 in self.names
        )


def _stems(words: str) -> set[str]:
    return {stem(word) for word in words.split()}


def _is_named_after(adjective: str, title: str) -> bool:
    """»ecuadorianisch« fits »Präsident von Ecuador«."""
    return any(
        adjective == word or adjective[:5] == word[:5] for word in _stems(title) if len(word) > 4
    )


def _word_for(entry: Entry) -> str:
    return {PersonKind.ORGANISATION: "organisation", PersonKind.GROUP: "group"}.get(
        entry.kind, "unnamed"
    )


def _without_genitive(noun: str) -> str:
    return noun.removesuffix("es") if noun.endswith("es") else noun.removesuffix("s")


def _last_words(entry: Entry) -> set[str]:
    return {
        fold(word) for name in entry.names for word in name.replace("-", " ").split()
    } | entry.heads


def agrees(entry: Entry, gender: str) -> bool:
    if entry.plural:
        return False
    if gender == "n":
        return entry.gender == "n"
    if entry.kind is PersonKind.ORGANISATION:
        return bool(gender) and entry.gender == gender
    return not gender or entry.gender in ("", gender)
