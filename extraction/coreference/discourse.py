"""The mentions of a text up to where it has been read, and the likeliest of those mentioned:
weighed by nearness, role and agreement.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from operator import attrgetter
from typing import NamedTuple

from extraction.coreference.entities import Entity
from extraction.coreference.salience import Salience, Signs
from extraction.parse.roles import is_subject
from extraction.parse.tokens import Tokens
from extraction.records import PersonKind, Span, Spans
from extraction.text.paragraphs import paragraphs

_FULL_STOPS = frozenset(".!?…")
_WINDOW = 60  # mentions looked back over
_WORST = -6.0  # what weighs less is meant by nobody
_MENTIONED = attrgetter("entity")
_CANDIDATES = 5  # kept of all that were weighed


class NotedMention(NamedTuple):
    """Where an entity is mentioned, and what that place tells."""

    #: Who is mentioned.
    entity: Entity
    #: The character where the mention begins.
    begin: int
    #: The number of the sentence, a quotation counted as part of one.
    sentence: int
    #: The number of the paragraph.
    paragraph: int
    #: Whether it is the subject of a verb.
    subject: bool
    #: Whether it stands inside a quotation.
    quoted: bool
    #: Whether its noun is not known to name a person or organisation.
    weak: bool = False


class AntecedentCandidate(NamedTuple):
    """Somebody who may be meant, and what speaks for it."""

    #: Who may be meant.
    entity: Entity
    #: What speaks for and against it, in the order of ``salience.WEIGHTS``.
    signs: Signs


@dataclass(frozen=True, slots=True)
class RankedCandidates:
    """Those who may be meant, weighed."""

    #: The likeliest.
    entity: Entity
    #: 0 to 1: how far the likeliest is ahead of the second.
    certainty: float
    #: All that are worth telling, likeliest first; empty where nobody was weighed.
    candidates: tuple[AntecedentCandidate, ...] = ()


class Discourse:
    """The mentions of a text in the order in which they are read; ``said`` has the words of each
    speaker, by the speaker's span.
    """

    def __init__(self, tokens: Tokens, salience: Salience, said: Mapping[Span, Spans]) -> None:
        self._tokens = tokens
        self._salience = salience
        self.said = said
        self._paragraphs = [begin for begin, _ in paragraphs(tokens.text)]
        quotations = [
            q for q in tokens.quotations if q.depth == 0 and " " in tokens.text[q.begin : q.end]
        ]
        self._quotes = [(q.begin, q.end) for q in quotations]
        self._quote_begins = [begin for begin, _ in self._quotes]
        self._sentences = self._sentence_begins()
        self._mentions: list[NotedMention] = []
        self.last_speaker: Entity | None = None

    def _sentence_begins(self) -> list[int]:
        """Sentences by their full stops; those inside a quotation count as one."""
        tokens = self._tokens
        stops = [i for i, text in enumerate(tokens.texts) if text in _FULL_STOPS or "\n" in text]
        return [0, *(tokens.ends[i] for i in stops if not self.is_quoted(tokens.begins[i]))]

    def is_quoted(self, position: int) -> bool:
        number = bisect_right(self._quote_begins, position) - 1
        return number >= 0 and position < self._quotes[number][1]

    def note(self, entity: Entity, index: int, weak: bool = False) -> None:
        """``entity`` is mentioned at a token; ``weak`` where the noun is not known to name a person
        or organisation.
        """
        begin = self._tokens.begins[index]
        entity.seen_at = begin
        self._mentions.append(
            NotedMention(
                entity,
                begin,
                bisect_right(self._sentences, begin),
                bisect_right(self._paragraphs, begin),
                is_subject(self._tokens, index),
                self.is_quoted(begin),
                weak,
            )
        )

    def latest(self, fits: Callable[[Entity], bool]) -> Entity | None:
        """The entity mentioned last of those that ``fits`` accepts."""
        mentioned = dict.fromkeys(map(_MENTIONED, self._recent()))  # whoever it is asked once
        return next(filter(fits, mentioned), None)

    def latest_named(self, fits: Callable[[Entity], bool]) -> Entity | None:
        """As :meth:`latest`, but somebody with a name before somebody without."""
        named = self.latest(lambda entity: entity.kind is PersonKind.PERSON and fits(entity))
        return named or self.latest(fits)

    def only_named(self, fits: Callable[[Entity], bool]) -> Entity | None:
        """As :meth:`latest_named`, but nobody where ``fits`` accepts another one as well."""
        one = self.latest_named(fits)
        return one if one and not self.latest(lambda e: e is not one and fits(e)) else None

    def subject_before(
        self, position: int, fits: Callable[[Entity], bool], said: Spans = ()
    ) -> Entity | None:
        """The subject of the sentence right in front of that of ``position`` (characters), if it is
        the only person since whom ``fits`` accepts, and the paragraph the same; whoever is
        mentioned in what is ``said`` tells nothing.
        """
        sentence, paragraph, _ = self._place(position)
        near = [
            mention
            for mention in self._recent()
            if mention.sentence >= sentence - 1
            and mention.begin < position
            and not mention.quoted
            and not _stands_in(mention, said)
            and mention.entity.kind is PersonKind.PERSON
            and fits(mention.entity)
        ]
        subjects = [one for one in near if one.subject and one.paragraph == paragraph]
        people = {id(mention.entity) for mention in near}
        return subjects[0].entity if subjects and len(people) == 1 else None

    def opening_subject(self, position: int, fits: Callable[[Entity], bool]) -> Entity | None:
        """Whom the sentence in front of that of ``position`` (characters) is about: the last
        subject there whom ``fits`` accepts, if it is that of the main clause and its paragraph the
        same.
        """
        sentence, paragraph, _ = self._place(position)
        subjects = (
            mention
            for mention in self._recent()
            # »… “have failed.” She«: a full stop that the marks hold ends no sentence here
            if mention.sentence >= sentence - 1 and mention.paragraph == paragraph
            if mention.subject and mention.begin < position and not mention.quoted
            if fits(mention.entity)
        )
        last = next(subjects, None)
        return last.entity if last and self._is_of_main_clause(last) else None

    def _is_of_main_clause(self, mention: NotedMention) -> bool:
        tokens = self._tokens
        verb = tokens.heads[bisect_left(tokens.begins, mention.begin)]
        return tokens.heads[verb] == verb

    def antecedent(
        self,
        position: int,
        gender: str,
        fits: Callable[[Entity], bool],
        said: Spans = (),
        *,
        own_pronouns: bool = True,
        names_himself: bool = True,
    ) -> RankedCandidates | None:
        """The likeliest entity that something at ``position`` (characters) of this gender goes back
        to.

        Whoever is mentioned in what is ``said`` is hardly the one who says it; without
        ``own_pronouns`` a pronoun in words without marks tells nothing, and without
        ``names_himself`` nobody who is named in such words says them (»Der Rat habe geschlafen,
        monierte er«), and who spoke does not go on behind a sentence about somebody else.
        """
        fits = cache(fits)  # whoever is mentioned many times is asked once
        best: dict[Entity, tuple[float, AntecedentCandidate]] = {}
        here = self._place(position)
        opened: Entity | None = None  # who is the subject of this paragraph
        told_of: set[Entity] = set()
        for mention in self._recent():
            entity = mention.entity
            if not names_himself and self._is_told_of(mention, said):
                told_of.add(entity)
            if not fits(entity) or (not own_pronouns and self._means_himself(mention, said)):
                continue
            goes_on = _goes_on(mention, opened, here, near=names_himself)
            signs = self._signs(mention, here, gender, said, goes_on=goes_on)
            if opened is None and _opens(mention, here):
                opened = entity
            weight = self._salience.weight(signs)
            if entity not in best or weight > best[entity][0]:
                best[entity] = weight, AntecedentCandidate(entity, signs)
        weighed = [best[one] for one in best if one not in told_of]
        return self._likeliest([one for weight, one in weighed if weight > _WORST])

    def _likeliest(self, weighed: list[AntecedentCandidate]) -> RankedCandidates | None:
        if not weighed:
            return None
        counts = Counter(map(_MENTIONED, self._recent()))
        counted = [
            AntecedentCandidate(entity, (*signs, min(counts[entity], 5)))
            for entity, signs in weighed
        ]
        ranked = sorted(
            ((self._salience.weight(one.signs), one) for one in counted), key=lambda pair: -pair[0]
        )
        ahead = ranked[0][0] - ranked[1][0] if len(ranked) > 1 else 2.0
        candidates = tuple(one for _, one in ranked[:_CANDIDATES])
        return RankedCandidates(
            candidates[0].entity, round(min(0.95, 0.5 + ahead / 4), 2), candidates
        )

    def _recent(self) -> Iterator[NotedMention]:
        return reversed(self._mentions[-_WINDOW:])

    def _place(self, position: int) -> tuple[int, int, bool]:
        """Sentence, paragraph, and whether it is in a quotation."""
        sentence, paragraph = (
            bisect_right(self._sentences, position),
            bisect_right(self._paragraphs, position),
        )
        return sentence, paragraph, self.is_quoted(position)

    def _signs(
        self,
        mention: NotedMention,
        here: tuple[int, int, bool],
        gender: str,
        said: Spans,
        *,
        goes_on: bool,
    ) -> Signs:
        """What speaks for the mention, in the order of ``salience.WEIGHTS``, but for how often
        there are others; ``goes_on`` unless the paragraph has told of somebody else since.
        """
        sentence, paragraph, quoted = here
        entity = mention.entity
        return (
            min(sentence - mention.sentence, 8),
            paragraph - mention.paragraph,
            mention.subject,
            mention.quoted and not quoted,
            entity is self.last_speaker and goes_on,
            bool(gender) and not entity.gender,
            mention.weak,
            entity.kind is PersonKind.PERSON and len(entity.parts) > 1,
            _stands_in(mention, said),
        )

    def _is_told_of(self, mention: NotedMention, said: Spans) -> bool:
        """»Der Rat habe geschlafen, monierte er«: who is named in the words does not say them."""
        return _is_told_in(mention, said) and not self._is_pronoun(mention)

    def _means_himself(self, mention: NotedMention, said: Spans) -> bool:
        """»Er freue sich, sagte der 32-Jährige«: the pronoun tells nothing of who that is."""
        return _is_told_in(mention, said) and self._is_pronoun(mention)

    def _is_pronoun(self, mention: NotedMention) -> bool:
        return self._tokens.pos[bisect_left(self._tokens.begins, mention.begin)] == "PRON"


def _stands_in(mention: NotedMention, said: Spans) -> bool:
    return any(begin <= mention.begin < end for begin, end in said)


def _is_told_in(mention: NotedMention, said: Spans) -> bool:
    """Whether it stands in what is said, in words without marks."""
    return _stands_in(mention, said) and not mention.quoted


def _goes_on(
    mention: NotedMention, opened: Entity | None, here: tuple[int, int, bool], *, near: bool
) -> bool:
    """Whether who spoke may go on: where no sentence about somebody else has ``opened`` the
    paragraph since; ``near`` if in the same paragraph always.
    """
    return (near and mention.paragraph == here[1]) or opened in (None, mention.entity)


def _opens(mention: NotedMention, here: tuple[int, int, bool]) -> bool:
    """»Direktor Carl Lund stellte sich vor ihn«: the paragraph goes on with its own subject."""
    somebody = mention.entity.kind is PersonKind.PERSON or mention.entity.human
    return somebody and mention.subject and mention.paragraph == here[1] and not mention.quoted
