"""Who speaks: the people and bodies of an article, and for each statement the fullest name it gives its speaker.

Names are gathered over the whole text first, since a headline or a picture may use the surname before the article
introduces its bearer. Then the text is read from the beginning once more, so that each pronoun, function and
description meets exactly the people whom a reader has met by then.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Doc, Token

from extraction.coreference import RELATIVE_CLAUSES, SUBJECTS, Antecedent, Discourse, is_predicate, is_subject
from extraction.mentions import NameMention, find_names
from extraction.name_forms import first_name_gender, fold, nominatives, stem, without_initials
from extraction.person_words import PersonWords, load_person_words
from extraction.positions import NamedPosition, PositionReader
from extraction.records import Person, PersonKind, Post, Span, Spans, Statement
from extraction.register import Entry, Register
from extraction.speaker_phrases import PhraseKind, PhraseReader, SpeakerPhrase

_QUOTES = "„“”\"»«›‹‚‘’'"


@dataclass(frozen=True, slots=True)
class Resolution:
    """``name`` is None where nobody is named; ``how`` one word for the reason; ``certainty`` 0 to 1."""

    name: str | None
    how: str = ""
    certainty: float = 0.0


def resolve(
    doc: Doc, statements: Sequence[Statement], posts: Sequence[Post] = ()
) -> tuple[tuple[Statement, ...], tuple[Person, ...]]:
    """The statements with ``resolved_speaker`` and ``resolution`` filled in, and the people of the text.

    ``doc`` is the parsed text, with the offsets that the statements' spans have. People are in order of appearance.
    """
    reader = _Reader(doc, load_person_words(doc.lang_), posts)
    resolutions = reader.resolve(statements)
    resolved = tuple(
        replace(statement, resolved_speaker=found.name, resolution=found.how, resolution_certainty=found.certainty)
        for statement, found in zip(statements, resolutions, strict=True)
    )
    return resolved, reader.people()


def name_authors(posts: Sequence[Post], people: Sequence[Person]) -> tuple[Post, ...]:
    """The posts with the name that the article has for the bearer of their account."""
    by_account = {account: person.name for person in people for account in person.accounts}
    return tuple(
        replace(post, resolved_speaker=by_account.get(post.handle) or without_initials(post.author) or None)
        for post in posts
    )


class _Reader:
    def __init__(self, doc: Doc, words: PersonWords, posts: Sequence[Post]) -> None:
        self.doc = doc
        self.text = doc.text  # spaCy joins it anew each time it is asked
        self.words = words
        self.names = {name.first: name for name in find_names(doc, words)}
        self.register = Register()
        self.discourse = Discourse(doc)
        self.phrases = PhraseReader(doc, self.names, words)
        self.entry_of: dict[int, Entry] = {}
        self.titled: set[int] = set()
        self.said: dict[Span, Spans] = {}
        self._gather_names()
        for post in posts:
            self.register.add_account(post.author, post.handle)

    # The first reading: names ---------------------------------------------------------------------------------

    def _gather_names(self) -> None:
        persons = [name for name in self.names.values() if name.kind is PersonKind.PERSON]
        for name in persons:
            if len(name.parts) > 1 and name.sure:
                self.entry_of[name.first] = self.register.add_full(name, self._title_gender(name))
        for name in persons:
            if name.first not in self.entry_of:
                self._gather_single(name)
        for name in self.names.values():
            if name.kind is PersonKind.ORGANISATION:
                self._gather_body(name)
        positions = PositionReader(self.doc, self.words)
        for name in persons:
            if entry := self.entry_of.get(name.first):
                for position in positions.of(name):
                    self._add_position(entry, position)

    def _gather_single(self, name: NameMention) -> None:
        gender = self._title_gender(name)
        entry, how = self.register.find(name.text if len(name.parts) > 1 else name.parts[0], gender)
        if entry is None and len(name.parts) > 1:
            entry, how = self.register.find(name.parts[-1], gender)
        if entry is None and name.sure:
            entry = self.register.add_single(name, gender)
        elif entry is not None:
            self.register.note(entry, self._form(name, how), name.span, gender)
        if entry is not None:
            self.entry_of[name.first] = entry

    def _form(self, name: NameMention, how: str) -> str:
        """The form of the name that is kept: not the genitive, not the compound."""
        if how == "genitive":
            return list(nominatives(name.text))[-1]
        return name.text.split("-")[0] if how == "compound" else name.text

    def _gather_body(self, name: NameMention) -> None:
        entry = self.register.find_phrase(name.text) or self.register.add_phrase(name.text, PersonKind.ORGANISATION)
        self.register.note(entry, entry.name if entry.name == name.text else name.text, name.span)
        entry.heads.add(fold(name.parts[-1]))
        if short := self._abbreviation_behind(name.last):
            self.register.add_phrase(entry.name, PersonKind.ORGANISATION, [short])
            entry.names.setdefault(short)
        self.entry_of[name.first] = entry

    def _abbreviation_behind(self, last: int) -> str:
        """»Bundesamt für Naturschutz (BfN)«, »„People for Peace“ (PFP)«: the letters in the brackets."""
        index = last + 1
        while index < len(self.doc) and self.doc[index].text in _QUOTES:
            index += 1
        if index + 2 < len(self.doc) and self.doc[index].text == "(" and self.doc[index + 2].text == ")":
            short = self.doc[index + 1].text
            return short if sum(letter.isupper() for letter in short) > 1 else ""
        return ""

    def _title_gender(self, name: NameMention) -> str:
        for index in range(max(0, name.first - 2), name.first):
            text = self.doc[index].text
            if gender := self.words.title_gender.get(text):
                return gender
            if index == name.first - 1 and text[0].isupper() and (role := self.words.role(text)):
                return role.gender
        return (first_name_gender(name.parts[0]) or "") if len(name.parts) > 1 else ""

    def _add_position(self, entry: Entry, position: NamedPosition) -> None:
        entry.positions.setdefault(position.title, []).append(position.span)
        entry.gender = entry.gender or position.role.gender
        for token in self.doc[position.first : position.last + 1]:
            if token.text[0].isupper() and (role := self.words.role(token.text)):
                entry.heads |= {fold(token.text), role.stem}
                self.titled.add(token.i)
        entry.heads.add(position.role.stem)

    # The second reading: who speaks ---------------------------------------------------------------------------

    def resolve(self, statements: Sequence[Statement]) -> list[Resolution]:
        """One resolution for each statement; those with one speaker span have one in common."""
        found: dict[Span, Resolution] = {}
        speakers = [statement.speaker for statement in statements]
        self.said = {s.speaker[0]: s.quote for s in statements if s.speaker}
        wanted = sorted({spans[0] for spans in speakers if spans})
        token = 0
        for span in wanted:
            token = self._read_to(token, span[0])
            phrase = self.phrases.read(span)
            if phrase is None:
                found[span] = Resolution(None)
                continue
            found[span] = self._resolve(phrase, span)
            token = max(token, phrase.last + 1)
        return [found[spans[0]] if spans else Resolution(None) for spans in speakers]

    def people(self) -> tuple[Person, ...]:
        """Everybody who is named for sure or speaks, in order of appearance."""
        kept = [e for e in self.register.entries if e.spoke or e.accounts or (e.sure and e.kind is PersonKind.PERSON)]
        return tuple(
            entry.as_person() for entry in sorted(kept, key=lambda e: min(e.mentions, default=(len(self.text), 0)))
        )

    def _read_to(self, token: int, position: int) -> int:
        """Take note of whom the text mentions from ``token`` up to ``position`` (characters)."""
        while token < len(self.doc) and self.doc[token].idx < position:
            token = self._read_token(token)
        return token

    def _read_token(self, index: int) -> int:
        if entry := self.entry_of.get(index):
            self.discourse.note(entry, self.doc[index])
            return self.names[index].last + 1
        token = self.doc[index]
        if token.pos_ == "NOUN" and index not in self.titled:
            self._read_noun(index)
        elif token.pos_ == "PRON" and token.dep_ in SUBJECTS and token.lower_ in self.words.pronouns:
            self._read_pronoun(index)
        return index + 1

    def _read_noun(self, index: int) -> None:
        """A function or body in passing (»der Minister reiste ab«) is somebody that »er« may mean."""
        token = self.doc[index]
        known = self.words.role(token.text) is not None or self.words.body(token.text) is not None
        plural = "Plur" in token.morph.get("Number", [])
        if not known and not (is_subject(token) or plural):
            return
        if is_predicate(token):
            return
        first = index
        while first > 0 and (self.doc[first - 1].pos_ in ("ADJ", "DET") and index - first < 4):
            first -= 1
        phrase = self.phrases.read_tokens(first, self._end_of_phrase(index))
        if phrase and phrase.head == index and (known or phrase.determiner or phrase.plural):
            entry, _, _ = self._described(phrase)
            self.discourse.note(entry, token, weak=not known)

    def _end_of_phrase(self, index: int) -> int:
        """The genitive behind a noun is part of its name: »das Ministerium für Kultur«, »Sprecher der Polizei«."""
        last = index
        while last + 1 < len(self.doc) and last - index < 8:
            token = self.doc[last + 1]
            if token.pos_ not in ("DET", "ADJ", "NOUN", "PROPN", "ADP") or not _descends(token, index):
                break
            last += 1
        while last > index and self.doc[last].pos_ in ("DET", "ADP", "ADJ"):
            last -= 1
        return last

    def _read_pronoun(self, index: int) -> None:
        phrase = self.phrases.read_tokens(index, index)
        if phrase and phrase.pronoun in ("masculine", "feminine_or_plural"):
            found = self._antecedent(phrase)
            if found and found.certainty > 0.55:
                self.discourse.note(found.entry, self.doc[index])

    def _resolve(self, phrase: SpeakerPhrase, span: Span) -> Resolution:
        if phrase.kind is PhraseKind.SEVERAL:
            return self._several(phrase, span)
        entry, how, certainty = self._with_particle(span) or self._entry(phrase)
        if entry is None:
            return Resolution(None, how)
        self._speaks(entry, phrase, span)
        return Resolution(entry.name, how, certainty)

    def _speaks(self, entry: Entry, phrase: SpeakerPhrase, span: Span) -> None:
        entry.spoke = True
        if phrase.kind not in (PhraseKind.PRONOUN, PhraseKind.NAME):
            entry.mentions.append(span)
        self.discourse.note(entry, self.doc[phrase.head])
        self.discourse.last_speaker = entry

    def _several(self, phrase: SpeakerPhrase, span: Span) -> Resolution:
        entries = [
            self.entry_of[name.first] for name in (phrase.name, *phrase.others) if name and name.first in self.entry_of
        ]
        for entry in entries:
            entry.spoke = True
            self.discourse.note(entry, self.doc[phrase.head])
        names = list(dict.fromkeys(entry.name for entry in entries))
        joint = f"{', '.join(names[:-1])} {self.words.joint} {names[-1]}" if len(names) > 1 else "".join(names)
        return Resolution(joint or None, "several", 0.8)

    def _entry(self, phrase: SpeakerPhrase) -> tuple[Entry | None, str, float]:
        if phrase.kind is PhraseKind.PRONOUN:
            return self._of_pronoun(phrase)
        if phrase.kind is PhraseKind.NAME and phrase.name:
            return self._of_name(phrase, phrase.name)
        if phrase.kind is PhraseKind.SOURCE:
            return self._of_source(phrase)
        if phrase.kind is PhraseKind.NOBODY:
            return None, "", 0.0
        if phrase.kind is PhraseKind.NOUN and (found := self._of_bare_noun(phrase)):
            return found
        return self._described(phrase)

    def _with_particle(self, span: Span) -> tuple[Entry, str, float] | None:
        """»Von der Heide« at the beginning of a sentence reads like a preposition."""
        words = self.text[slice(*span)].split()
        if not 1 < len(words) < 5 or words[0].lower() not in self.words.particles or not words[0][0].isupper():
            return None
        entry, how = self.register.find(" ".join(words))
        return (entry, "surname", 0.9) if entry and how else None

    # Names ----------------------------------------------------------------------------------------------------

    def _of_name(self, phrase: SpeakerPhrase, name: NameMention) -> tuple[Entry | None, str, float]:
        if name.kind is PersonKind.ORGANISATION:
            return self._described(phrase)
        gender = phrase.gender
        if len(name.parts) > 1:
            full = self.entry_of.get(name.first) or self.register.add_full(name, gender)
            self.entry_of[name.first] = full
            return full, "full_name" if fold(full.name) == fold(name.text) else "surname", 0.97
        entry, how = self.register.find(name.parts[0], gender)
        found = entry or self.entry_of.get(name.first) or self.register.add_single(name, gender)
        self.entry_of[name.first] = found
        certainty = {"misspelling": 0.75, "first_name": 0.85}.get(how, 0.95)
        return found, how or "full_name", 0.6 if self.register.is_shared(name.parts[0], gender) else certainty

    def _of_bare_noun(self, phrase: SpeakerPhrase) -> tuple[Entry, str, float] | None:
        """A surname that the parser took for a noun."""
        token = self.doc[phrase.head]
        if phrase.determiner or not token.text[0].isupper() or phrase.plural:
            return None
        entry, how = self.register.find(token.text)
        if entry:
            self.register.note(
                entry, token.text if how != "genitive" else list(nominatives(token.text))[-1], _span(token)
            )
            return entry, how, 0.9 if how != "misspelling" else 0.7
        return None

    # Pronouns -------------------------------------------------------------------------------------------------

    def _of_pronoun(self, phrase: SpeakerPhrase) -> tuple[Entry | None, str, float]:
        if phrase.pronoun in ("indefinite", "first_person"):
            return None, "", 0.0
        if phrase.pronoun == "relative" and (entry := self._before_relative(phrase)):
            return entry, "relative", 0.85
        found = self._antecedent(phrase)
        how = "possessive" if phrase.pronoun == "possessive" else "pronoun"
        return (found.entry, how, found.certainty) if found else (None, how, 0.0)

    def _antecedent(self, phrase: SpeakerPhrase) -> Antecedent | None:
        position = self.doc[phrase.head].idx
        said = self.said.get(_span(self.doc[phrase.head]), ())
        if phrase.plural:
            return self.discourse.antecedent(position, "", lambda entry: entry.plural, said)
        gender = phrase.gender
        if phrase.pronoun == "demonstrative":
            latest = self.discourse.latest(lambda e: e.kind is not PersonKind.ORGANISATION and _agrees(e, gender))
            return Antecedent(latest, 0.7) if latest else None
        return self.discourse.antecedent(position, gender, lambda entry: _agrees(entry, gender), said)

    def _before_relative(self, phrase: SpeakerPhrase) -> Entry | None:
        """Whoever the relative clause hangs on: the noun that the parse says, else the one right in front."""
        verb = self.doc[phrase.head].head
        noun = verb.head.i if verb.dep_ in RELATIVE_CLAUSES and verb.head.i < phrase.first else phrase.first - 1
        while noun > max(0, phrase.first - 12) and self.doc[noun].pos_ not in ("NOUN", "PROPN"):
            noun -= 1
        for index in range(noun, max(-1, noun - 4), -1):
            if (name := self.names.get(index)) and name.last >= noun and index in self.entry_of:
                return self.entry_of[index]
        first = noun
        while first > 0 and self.doc[first - 1].pos_ in ("ADJ", "DET"):
            first -= 1
        before = self.phrases.read_tokens(first, min(self._end_of_phrase(noun), phrase.first - 1))
        return self._entry(before)[0] if before and before.kind is not PhraseKind.PRONOUN else None

    # Functions, descriptions, bodies --------------------------------------------------------------------------

    def _of_source(self, phrase: SpeakerPhrase) -> tuple[Entry | None, str, float]:
        """»Angaben der Polizei« come from the police; »Angaben« alone from nobody who is named."""
        if phrase.complement and phrase.complement.kind not in (PhraseKind.NOBODY, PhraseKind.SOURCE):
            entry, how, certainty = self._entry(phrase.complement)
            if entry is not None:
                return entry, how, certainty
        return self._described(phrase)

    def _described(self, phrase: SpeakerPhrase) -> tuple[Entry, str, float]:
        if self._may_refer(phrase) and (found := self._referred(phrase)):
            return found
        entry = self._new_described(phrase)
        return entry, _word_for(entry), 0.8

    def _may_refer(self, phrase: SpeakerPhrase) -> bool:
        return phrase.determiner == "definite" or (phrase.determiner == "" and phrase.kind is PhraseKind.BODY)

    def _referred(self, phrase: SpeakerPhrase) -> tuple[Entry, str, float] | None:
        """Somebody met before, whom the description fits."""
        head = self.doc[phrase.head].text
        own = self.register.find_phrase(self._name_of(phrase))
        if phrase.kind is PhraseKind.ROLE and not phrase.plural:
            return self._by_function(phrase, head) or self._by_description(phrase, head)
        if own:
            return own, _word_for(own), 0.85
        if phrase.kind is PhraseKind.BODY and not phrase.plural and self._is_bare(phrase):
            return self._body_before(phrase, head)
        return None

    def _by_function(self, phrase: SpeakerPhrase, head: str) -> tuple[Entry, str, float] | None:
        """»der Minister« is the one who was introduced as Außenminister; a longer title must be the same."""
        wanted, role = {fold(form) for form in nominatives(head)}, phrase.stem
        exact = self.discourse.latest_named(lambda e: bool(wanted & e.heads) and _agrees(e, phrase.gender))
        if not self._is_bare(phrase):
            found = self._by_full_title(phrase)
            return (found, "function", 0.8) if found else None
        if exact is None and fold(head).startswith(fold(role)):
            exact = self.discourse.latest_named(lambda e: role in e.heads and _agrees(e, phrase.gender))
        if exact:
            return exact, "function", 0.85
        alike = self.discourse.latest(
            lambda e: (
                e.kind is PersonKind.PERSON
                and _agrees(e, phrase.gender)
                and any(self.words.are_alike(role, known) for known in e.heads)
            )
        )
        return (alike, "function", 0.6) if alike and "-" in head else None

    def _by_full_title(self, phrase: SpeakerPhrase) -> Entry | None:
        """»der französische Minister« is the »französische Außenminister«, not the »deutsche«."""
        wanted = {stem(word) for word in self._name_of(phrase).split()}
        same = self.discourse.latest(lambda e: any(wanted <= _stems(known) for known in e.positions))
        if same:
            return same
        qualities = wanted - {stem(self.doc[phrase.head].text)}
        return self.discourse.latest(
            lambda e: (
                _agrees(e, phrase.gender)
                and any(self.words.are_alike(phrase.stem, head) for head in e.heads)
                and any(all(_is_named_after(word, known) for word in qualities) for known in e.positions)
            )
        )

    def _by_description(self, phrase: SpeakerPhrase, head: str) -> tuple[Entry, str, float] | None:
        """»der Experte«, »die 52-Jährige«, »der CDU-Politiker«: whoever is talked about, if the gender agrees."""
        if phrase.stem not in self.words.descriptions or not self._is_bare(phrase):
            return None
        position = self.doc[phrase.first].idx
        found = self.discourse.antecedent(
            position,
            phrase.gender,
            lambda e: (e.kind is PersonKind.PERSON or e.human) and _agrees(e, phrase.gender),
        )
        return (found.entry, "description", min(0.8, found.certainty)) if found else None

    def _body_before(self, phrase: SpeakerPhrase, head: str) -> tuple[Entry, str, float] | None:
        """»das Amt« is the Bundesamt of before, »die Firma« the GmbH."""
        wanted = {fold(form) for form in nominatives(head)}
        same = self.discourse.latest(
            lambda e: (
                e.kind is PersonKind.ORGANISATION and any(known.endswith(form) for known in e.heads for form in wanted)
            )
        )
        if same:
            return same, "organisation", 0.8
        if not head.lower().startswith(phrase.stem):
            return None  # »die Weltgesundheitsorganisation« says which one it means
        kin = self.words.kin_of.get(phrase.stem, frozenset())
        related = self.discourse.latest(lambda e: e.kind is PersonKind.ORGANISATION and bool(_last_words(e) & kin))
        if related is None and phrase.stem in self.words.firms:
            position = self.doc[phrase.head].idx
            found = self.discourse.antecedent(position, "", lambda e: e.kind is PersonKind.ORGANISATION and e.sure)
            return (found.entry, "description", min(0.6, found.certainty)) if found else None
        return (related, "description", 0.7) if related else None

    def _is_bare(self, phrase: SpeakerPhrase) -> bool:
        """Nothing but article and noun: what more there is would tell a new somebody from the one before."""
        extra = [
            t for t in self.doc[phrase.first : phrase.last + 1] if t.i != phrase.head and t.pos_ != "DET" and t.is_alpha
        ]
        return not extra

    def _new_described(self, phrase: SpeakerPhrase) -> Entry:
        kind = self._kind(phrase)
        name, alias = self._name_of(phrase), self._abbreviation(phrase)
        entry = self.register.add_phrase(name, kind, [alias] if alias else [])
        entry.gender, entry.plural = entry.gender or phrase.gender, entry.plural or phrase.plural
        entry.names.setdefault(name)
        if alias:
            entry.names.setdefault(alias)
        token = self.doc[phrase.head]
        entry.heads |= {fold(form) for form in nominatives(token.text)}
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
        if self.doc[phrase.head].pos_ == "PROPN" or self.doc[phrase.head].ent_type_:
            return PersonKind.ORGANISATION
        return PersonKind.UNNAMED

    def _abbreviation(self, phrase: SpeakerPhrase) -> str:
        """»Bundesamt für Naturschutz (BfN)«: inside the phrase or right behind it."""
        found = (self._abbreviation_behind(index) for index in range(phrase.head, phrase.last + 1))
        return next((short for short in found if short), "")

    def _name_of(self, phrase: SpeakerPhrase) -> str:
        """The phrase without article and brackets, in the nominative as far as the article tells it."""
        if quoted := self._quoted_name(phrase):
            return quoted
        first, last = phrase.first, self._last_of_name(phrase)
        article = self.doc[first].lower_ if phrase.determiner and first < last else ""
        if phrase.determiner and first < last:
            first += 1
        end = self.doc[last].idx + len(self.doc[last].text)
        name = " ".join(self.text[self.doc[first].idx : end].split()).strip(" ,;–-" + _QUOTES)
        if self.doc[first].pos_ == "ADJ" and first < phrase.head:
            name = self.words.strong(name, phrase.gender or self.words.article_gender.get(article, ""), phrase.plural)
        if article in self.words.determiners["genitive"] and phrase.gender in ("m", "n") and phrase.word:
            name = name.replace(self.doc[phrase.head].text, _without_genitive(self.doc[phrase.head].text), 1)
        return name

    def _quoted_name(self, phrase: SpeakerPhrase) -> str:
        """»die Zeitung „Nordblatt“« is the Nordblatt."""
        if phrase.kind not in (PhraseKind.BODY, PhraseKind.NOUN, PhraseKind.NAME):
            return ""
        marks = [t.i for t in self.doc[phrase.first : min(phrase.last + 2, len(self.doc))] if t.text in _QUOTES]
        if len(marks) < 2 or marks[1] - marks[0] > 8 or marks[0] > phrase.head + 1:
            return ""
        return self.doc[marks[0] + 1 : marks[1]].text

    def _last_of_name(self, phrase: SpeakerPhrase) -> int:
        """Where the name of a body ends; of a function, all that tells its bearer from others belongs to it."""
        inside = False
        for index in range(phrase.head + 1, phrase.last + 1):
            token = self.doc[index]
            if token.text == "(" or (token.text == "," and self._breaks_off(index)):
                return index - 1
            if token.pos_ == "ADP" and token.lower_ in self.words.behind_names:
                return index - 1
            if token.pos_ == "ADP" and phrase.kind is PhraseKind.BODY and not inside:
                if token.lower_ not in self.words.in_names:
                    return index - 1
                inside = True
        return phrase.last

    def _breaks_off(self, comma: int) -> bool:
        """A comma in front of a relative clause or apposition; not one inside »für Kunst, Kultur und Medien«."""
        if comma + 1 >= len(self.doc):
            return True
        return (
            self.doc[comma + 1].pos_ in ("DET", "PRON", "ADV", "ADP", "SCONJ", "VERB", "AUX") or comma + 1 in self.names
        )


def _agrees(entry: Entry, gender: str) -> bool:
    if entry.plural:
        return False
    if gender == "n":
        return entry.gender == "n"
    if entry.kind is PersonKind.ORGANISATION:
        return bool(gender) and entry.gender == gender
    return not gender or entry.gender in ("", gender)


def _descends(token: Token, index: int) -> bool:
    """Whether the token at ``index`` is above ``token`` in the parse, a few steps at most."""
    for _ in range(8):
        if token.head.i == index:
            return True
        if token.head is token:
            return False
        token = token.head
    return False


def _stems(words: str) -> set[str]:
    return {stem(word) for word in words.split()}


def _is_named_after(adjective: str, title: str) -> bool:
    """»ecuadorianisch« fits »Präsident von Ecuador«."""
    return any(adjective == word or adjective[:5] == word[:5] for word in _stems(title) if len(word) > 4)


def _word_for(entry: Entry) -> str:
    return {PersonKind.ORGANISATION: "organisation", PersonKind.GROUP: "group"}.get(entry.kind, "unnamed")


def _without_genitive(noun: str) -> str:
    return noun.removesuffix("es") if noun.endswith("es") else noun.removesuffix("s")


def _last_words(entry: Entry) -> set[str]:
    return {fold(word) for name in entry.names for word in name.replace("-", " ").split()} | entry.heads


def _span(token: Token) -> Span:
    return token.idx, token.idx + len(token.text)
