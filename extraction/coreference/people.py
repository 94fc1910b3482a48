"""Who speaks: the people and bodies of an article, and for each statement the fullest name it gives
its speaker.

Names are gathered over the whole text first, since a headline or a picture may use the surname
before the article introduces its bearer. Then the text is read from the beginning once more, so
that each pronoun, function and description meets exactly the people whom a reader has met by then.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from extraction.coreference.descriptions import Descriptions
from extraction.coreference.entities import Entry, Register
from extraction.coreference.entity_detection import Cast
from extraction.coreference.name_forms import without_initials
from extraction.coreference.pronouns import SUBJECTS, Discourse, Meant, is_predicate, is_subject
from extraction.coreference.resolution import Identification, end_of_phrase
from extraction.coreference.salience import Salience, named
from extraction.coreference.speaker_phrases import PhraseKind, PhraseReader, SpeakerPhrase
from extraction.parse.person_words import PersonWords, load_person_words
from extraction.parse.tokens import Tokens
from extraction.records import Antecedent, Person, PersonKind, Post, Span, Statement, StatementType

# Speeches told one after the other inside another, behind which its teller still says »I«.
_DEEPEST = 8
# From here on a pronoun tells the gender of whom it means.
_SURE_OF_GENDER = 0.8


@dataclass(frozen=True, slots=True)
class Resolution:
    """``name`` is None where nobody is named; ``how`` one word for the reason; ``certainty`` 0 to
    1.

    ``antecedents`` are those who were weighed, likeliest first; none where nobody had to be.
    """

    name: str | None
    how: str = ""
    certainty: float = 0.0
    antecedents: tuple[Antecedent, ...] = ()


def resolve(
    tokens: Tokens,
    statements: Sequence[Statement],
    posts: Sequence[Post] = (),
    learned: Mapping[str, float] | None = None,
) -> tuple[tuple[Statement, ...], tuple[Person, ...]]:
    """The statements with ``resolved_speaker`` and ``resolution`` filled in, and the people of the
    text.

    ``tokens`` are the parsed text, with the offsets that the statements' spans have. People are in
    order of appearance. ``learned`` shifts the weights of some of the signs in
    :mod:`extraction.coreference.salience`.
    """
    reader = _Reader(tokens, load_person_words(tokens.language), posts, Salience(learned))
    resolutions = reader.resolve(statements)
    resolved = tuple(
        replace(
            statement,
            resolved_speaker=found.name,
            resolution=found.how,
            resolution_certainty=found.certainty,
            antecedents=found.antecedents,
        )
        for statement, found in zip(statements, resolutions, strict=True)
    )
    return resolved, reader.people()


def name_authors(posts: Sequence[Post], people: Sequence[Person]) -> tuple[Post, ...]:
    """The posts with the name that the article has for the bearer of their account."""
    by_account = {account: person.name for person in people for account in person.accounts}
    return tuple(
        replace(
            post,
            resolved_speaker=by_account.get(post.handle) or without_initials(post.author) or None,
        )
        for post in posts
    )


class _Reader:
    def __init__(
        self, tokens: Tokens, words: PersonWords, posts: Sequence[Post], salience: Salience
    ) -> None:
        self.tokens = tokens
        self.words = words
        self.register = Register()
        self.cast = Cast(tokens, words, self.register)
        self.names, self.entry_of = self.cast.names, self.cast.entry_of
        self.discourse = Discourse(tokens, salience)
        self.phrases = PhraseReader(tokens, self.names, words)
        self.descriptions = Descriptions(tokens, words, self.register, self.discourse, self.names)
        self.identification = Identification(
            tokens, self.register, self.cast, self.discourse, self.phrases, self.descriptions
        )
        for post in posts:
            self.register.add_account(post.author, post.handle)

    # The second reading: who speaks
    # ---------------------------------------------------------------------------

    def resolve(self, statements: Sequence[Statement]) -> list[Resolution]:
        """One resolution for each statement; those with one speaker span have one in common."""
        found: dict[Span, Resolution] = {}
        speakers = [statement.speaker for statement in statements]
        self.identification.said = {s.speaker[0]: s.quote for s in statements if s.speaker}
        wanted = sorted({spans[0] for spans in speakers if spans})
        token = 0
        for span in wanted:
            token = self._read_to(token, span[0])
            phrase = self.phrases.read(span)
            if phrase is None:
                found[span] = Resolution(None)
                continue
            self._note_bodies(phrase)
            found[span] = self._resolve(phrase, span)
            token = max(token, phrase.last + 1)
        self._name_first_persons(statements, found)
        return [found[spans[0]] if spans else Resolution(None) for spans in speakers]

    def _name_first_persons(
        self, statements: Sequence[Statement], found: dict[Span, Resolution]
    ) -> None:
        """»“I told him, ‘Go home,’” says Maureen«: who says »I« in a speech told inside another is
        who tells it.
        """
        speeches = [s for s in statements if s.type is StatementType.DIRECT and s.speaker]
        told = sorted((*piece, s.speaker[0]) for s in speeches for piece in s.quote)
        for span in [
            span for span in found if self.words.pronouns.get(self._lower(span)) == "first_person"
        ]:
            before = bisect_left(told, (span[0],))
            near = reversed(told[max(0, before - _DEEPEST) : before])
            teller = next((found[by] for _, high, by in near if span[1] < high), None)
            if teller and teller.name:
                found[span] = Resolution(teller.name, "first_person", teller.certainty)

    def _lower(self, span: Span) -> str:
        return self.tokens.text[slice(*span)].lower()

    def people(self) -> tuple[Person, ...]:
        """Everybody who is named for sure or speaks, in order of appearance."""
        kept = [
            e
            for e in self.register.entries
            if e.spoke or e.accounts or (e.sure and e.kind is PersonKind.PERSON)
        ]
        end = len(self.tokens.text)
        return tuple(
            entry.as_person()
            for entry in sorted(kept, key=lambda e: min(e.mentions, default=(end, 0)))
        )

    def _read_to(self, token: int, position: int) -> int:
        """Take note of whom the text mentions from ``token`` up to ``position`` (characters)."""
        while token < len(self.tokens) and self.tokens.begins[token] < position:
            token = self._read_token(token)
        return token

    def _read_token(self, index: int) -> int:
        if entry := self.entry_of.get(index):
            self.discourse.note(entry, index)
            return self.names[index].last + 1
        kind = self.tokens.pos[index]
        if kind == "NOUN" and index not in self.cast.titled:
            self._read_noun(index)
        elif (
            kind == "PRON"
            and self.tokens.deps[index] in SUBJECTS
            and self.tokens.lower[index] in self.words.pronouns
        ):
            self._read_pronoun(index)
        return index + 1

    def _read_noun(self, index: int) -> None:
        """A function or body in passing (»der Minister reiste ab«) is somebody that »er« may
        mean.
        """
        tokens, noun = self.tokens, self.tokens.texts[index]
        known = self.words.role(noun) is not None or self.words.body(noun) is not None
        if not known and not is_subject(tokens, index) and not tokens.has(index, "Number=Plur"):
            return
        own = index > 0 and tokens.lower[index - 1].startswith("eigen")
        if is_predicate(tokens, index) or (own and self.words.is_source(noun)):
            return
        first = index
        while first > 0 and tokens.pos[first - 1] in ("ADJ", "DET") and index - first < 4:
            first -= 1
        phrase = self.phrases.read_tokens(first, end_of_phrase(tokens, index))
        if not phrase or phrase.head != index or not (known or phrase.determiner or phrase.plural):
            return
        if entry := self.descriptions.resolve(phrase).entry:
            self.discourse.note(entry, index, weak=not known)

    def _read_pronoun(self, index: int) -> None:
        phrase = self.phrases.read_tokens(index, index)
        if phrase and phrase.pronoun in ("masculine", "feminine_or_plural"):
            found = self.identification.antecedent(phrase)
            if found and found.certainty > 0.55:
                self.discourse.note(found.entry, index)
                _learn_gender(found.entry, found.certainty, phrase)

    def _note_bodies(self, phrase: SpeakerPhrase) -> None:
        """»Ada Sommer, Leiterin des Nordamts«: the body in somebody's title is what »das Amt« may
        mean further on.
        """
        for index in range(phrase.first, phrase.last + 1):
            entry = self.entry_of.get(index)
            if entry and entry.kind is PersonKind.ORGANISATION:
                self.discourse.note(entry, index)

    def _resolve(self, phrase: SpeakerPhrase, span: Span) -> Resolution:
        if phrase.kind is PhraseKind.SEVERAL:
            return self._several(phrase, span)
        meant = self._with_particle(span) or self.identification.meant_by(phrase)
        if meant.entry is None:
            return Resolution(None, meant.how)
        self._speaks(meant.entry, phrase, span)
        if meant.how == "pronoun":
            _learn_gender(meant.entry, meant.certainty, phrase)
        weighed = tuple(Antecedent(entry.name, named(signs)) for entry, signs in meant.candidates)
        return Resolution(meant.entry.name, meant.how, meant.certainty, weighed)

    def _speaks(self, entry: Entry, phrase: SpeakerPhrase, span: Span) -> None:
        entry.spoke = True
        if phrase.kind not in (PhraseKind.PRONOUN, PhraseKind.NAME):
            entry.mentions.append(span)
        self.discourse.note(entry, phrase.head)
        self.discourse.last_speaker = entry

    def _several(self, phrase: SpeakerPhrase, span: Span) -> Resolution:
        entries = [
            self.entry_of[name.first]
            for name in (phrase.name, *phrase.others)
            if name and name.first in self.entry_of
        ]
        for entry in entries:
            entry.spoke = True
            self.discourse.note(entry, phrase.head)
        names = list(dict.fromkeys(entry.name for entry in entries))
        joint = (
            f"{', '.join(names[:-1])} {self.words.joint} {names[-1]}"
            if len(names) > 1
            else "".join(names)
        )
        return Resolution(joint or None, "several", 0.8)

    def _with_particle(self, span: Span) -> Meant | None:
        """»Von der Heide« at the beginning of a sentence reads like a preposition."""
        words = self.tokens.text[slice(*span)].split()
        if (
            not 1 < len(words) < 5
            or words[0].lower() not in self.words.particles
            or not words[0][0].isupper()
        ):
            return None
        entry, how = self.register.find(" ".join(words))
        return Meant(entry, "surname", 0.9) if entry and how else None


def _learn_gender(entry: Entry, certainty: float, pronoun: SpeakerPhrase) -> None:
    """Whoever is surely meant by »sie« is not meant by »er« further on, though the name leaves it
    open.
    """
    open_to_both = entry.kind is PersonKind.PERSON and not entry.gender
    if (
        open_to_both
        and certainty >= _SURE_OF_GENDER
        and not pronoun.plural
        and pronoun.gender in ("m", "f")
    ):
        entry.gender = pronoun.gender
