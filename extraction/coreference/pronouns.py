"""Whom a pronoun or a description means: the mentions before it, weighed by nearness, role and
agreement.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from extraction.coreference.entities import Entry
from extraction.coreference.salience import Salience, Signs
from extraction.parse.roles import labels
from extraction.parse.tokens import Tokens
from extraction.records import PersonKind, Spans
from extraction.text.paragraphs import paragraphs

SUBJECTS, RELATIVE_CLAUSES, _CARRIED = (
    labels("subject"),
    labels("relative_clause"),
    labels("carried"),
)
_COPULA, _PREDICATE, _CONJUNCT = labels("copula"), labels("predicate"), labels("conjunct")

_FULL_STOPS = frozenset(".!?…")
_WINDOW = 60  # mentions looked back over
_WORST = -6.0  # what weighs less is meant by nobody
_CANDIDATES = 5  # kept of all that were weighed


class Mention(NamedTuple):
    entry: Entry
    begin: int
    sentence: int
    paragraph: int
    subject: bool
    quoted: bool
    weak: bool = False


class AntecedentCandidate(NamedTuple):
    """Somebody who may be meant, and what speaks for it."""

    entry: Entry
    signs: Signs


@dataclass(frozen=True, slots=True)
class Antecedent:
    """``certainty`` is 0 to 1: how far the best candidate is ahead of the second; ``candidates``
    likeliest first.
    """

    entry: Entry
    certainty: float
    candidates: tuple[AntecedentCandidate, ...] = ()


class Meant(NamedTuple):
    """Who is meant, None for nobody who is named; how that was found; how sure it is, 0 to 1; who
    else was weighed.
    """

    entry: Entry | None
    how: str = ""
    certainty: float = 0.0
    candidates: tuple[AntecedentCandidate, ...] = ()


class Discourse:
    """The mentions of a text in the order in which they are read."""

    def __init__(self, tokens: Tokens, salience: Salience | None = None) -> None:
        self._tokens = tokens
        self._salience = salience or Salience()
        self._paragraphs = [begin for begin, _ in paragraphs(tokens.text)]
        quotations = [
            q for q in tokens.quotations if q.depth == 0 and " " in tokens.text[q.begin : q.end]
        ]
        self._quotes = [(q.begin, q.end) for q in quotations]
        self._quote_begins = [begin for begin, _ in self._quotes]
        self._sentences = self._sentence_begins()
        self._mentions: list[Mention] = []
        self.last_speaker: Entry | None = None

    def _sentence_begins(self) -> list[int]:
        """Sentences by their full stops; those inside a quotation count as one."""
        tokens = self._tokens
        stops = (i for i, text in enumerate(tokens.texts) if text in _FULL_STOPS or "\n" in text)
        return [0, *(tokens.ends[i] for i in stops if not self.is_quoted(tokens.begins[i]))]

    def is_quoted(self, position: int) -> bool:
        number = bisect_right(self._quote_begins, position) - 1
        return number >= 0 and position < self._quotes[number][1]

    def note(self, entry: Entry, index: int, weak: bool = False) -> None:
        """``entry`` is mentioned at a token; ``weak`` where the noun is not known to name a person
        or body.
        """
        begin = self._tokens.begins[index]
        entry.seen_at = begin
        self._mentions.append(
            Mention(
                entry,
                begin,
                bisect_right(self._sentences, begin),
                bisect_right(self._paragraphs, begin),
                is_subject(self._tokens, index),
                self.is_quoted(begin),
                weak,
            )
        )

    def latest(self, fits: Callable[[Entry], bool]) -> Entry | None:
        """The entry mentioned last of those that ``fits`` accepts."""
        return next((mention.entry for mention in self._recent() if fits(mention.entry)), None)

    def latest_named(self, fits: Callable[[Entry], bool]) -> Entry | None:
        """As :meth:`latest`, but somebody with a name before somebody without."""
        named = self.latest(lambda entry: entry.kind is PersonKind.PERSON and fits(entry))
        return named or self.latest(fits)

    def antecedent(
        self, position: int, gender: str, fits: Callable[[Entry], bool], said: Spans = ()
    ) -> Antecedent | None:
        """The likeliest entry that something at ``position`` (characters) of this gender goes back
        to.

        Whoever is mentioned in what is ``said`` is hardly the one who says it.
        """
        best: dict[int, tuple[float, AntecedentCandidate]] = {}
        counts: dict[int, int] = {}
        here = self._place(position)
        for mention in self._recent():
            entry = mention.entry
            counts[id(entry)] = counts.get(id(entry), 0) + 1
            if not fits(entry):
                continue
            signs = self._signs(mention, here, gender, said)
            weight = self._salience.weight(signs)
            if id(entry) not in best or weight > best[id(entry)][0]:
                best[id(entry)] = weight, AntecedentCandidate(entry, signs)
        return self._likeliest([one for weight, one in best.values() if weight > _WORST], counts)

    def _likeliest(
        self, weighed: list[AntecedentCandidate], counts: dict[int, int]
    ) -> Antecedent | None:
        if not weighed:
            return None
        counted = [
            AntecedentCandidate(entry, (*signs, min(counts[id(entry)], 5)))
            for entry, signs in weighed
        ]
        ranked = sorted(
            ((self._salience.weight(one.signs), one) for one in counted), key=lambda pair: -pair[0]
        )
        ahead = ranked[0][0] - ranked[1][0] if len(ranked) > 1 else 2.0
        candidates = tuple(one for _, one in ranked[:_CANDIDATES])
        return Antecedent(candidates[0].entry, round(min(0.95, 0.5 + ahead / 4), 2), candidates)

    def _recent(self) -> Iterator[Mention]:
        return reversed(self._mentions[-_WINDOW:])

    def _place(self, position: int) -> tuple[int, int, bool]:
        """Sentence, paragraph, and whether it is in a quotation."""
        sentence, paragraph = (
            bisect_right(self._sentences, position),
            bisect_right(self._paragraphs, position),
        )
        return sentence, paragraph, self.is_quoted(position)

    def _signs(
        self, mention: Mention, here: tuple[int, int, bool], gender: str, said: Spans
    ) -> Signs:
        """What speaks for the mention, in the order of ``salience.WEIGHTS``, but for how often
        there are others.
        """
        sentence, paragraph, quoted = here
        entry = mention.entry
        return (
            min(sentence - mention.sentence, 8),
            paragraph - mention.paragraph,
            mention.subject,
            mention.quoted and not quoted,
            entry is self.last_speaker,
            bool(gender) and not entry.gender,
            mention.weak,
            entry.kind is PersonKind.PERSON and len(entry.parts) > 1,
            any(begin <= mention.begin < end for begin, end in said),
        )


def is_subject(tokens: Tokens, i: int) -> bool:
    while tokens.deps[i] in _CARRIED and tokens.heads[i] != i:
        i = tokens.heads[i]
    return tokens.deps[i] in SUBJECTS


def is_predicate(tokens: Tokens, i: int) -> bool:
    """»Sie ist Ärztin«, »als Ärztin«: what somebody is, not somebody else."""
    if tokens.deps[i] in _PREDICATE or _has_copula(tokens, i):
        return True
    if tokens.deps[i] in _CONJUNCT and tokens.heads[i] != i:
        return _has_copula(tokens, tokens.heads[i])
    return i > 0 and tokens.lower[i - 1] in ("als", "as")


def _has_copula(tokens: Tokens, i: int) -> bool:
    return any(tokens.deps[child] in _COPULA for child in tokens.children[i])
