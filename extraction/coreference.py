"""Whom a pronoun or a description means: the mentions before it, weighed by nearness, role and agreement."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from spacy.tokens import Doc, Token

from extraction.paragraphs import paragraphs
from extraction.quotation_marks import find_quotations
from extraction.records import PersonKind, Spans
from extraction.register import Entry
from extraction.roles import labels
from extraction.salience import Salience, Signs

SUBJECTS, RELATIVE_CLAUSES, _CARRIED = labels("subject"), labels("relative_clause"), labels("carried")
_COPULA, _PREDICATE, _CONJUNCT = labels("copula"), labels("predicate"), labels("conjunct")

_FULL_STOPS = frozenset(".!?…")
_WINDOW = 60  # mentions looked back over
_WORST = -6.0  # what weighs less is meant by nobody
_CANDIDATES = 5  # kept of all that were weighed


@dataclass(frozen=True, slots=True)
class Mention:
    entry: Entry
    begin: int
    sentence: int
    paragraph: int
    subject: bool
    quoted: bool
    weak: bool = False


class Candidate(NamedTuple):
    """Somebody who may be meant, and what speaks for it."""

    entry: Entry
    signs: Signs


@dataclass(frozen=True, slots=True)
class Antecedent:
    """``certainty`` is 0 to 1: how far the best candidate is ahead of the second; ``candidates`` likeliest first."""

    entry: Entry
    certainty: float
    candidates: tuple[Candidate, ...] = ()


class Meant(NamedTuple):
    """Who is meant, None for nobody who is named; how that was found; how sure it is, 0 to 1; who else was weighed."""

    entry: Entry | None
    how: str = ""
    certainty: float = 0.0
    candidates: tuple[Candidate, ...] = ()


class Discourse:
    """The mentions of a text in the order in which they are read."""

    def __init__(self, doc: Doc, text: str, salience: Salience | None = None) -> None:
        self._salience = salience or Salience()
        self._paragraphs = [begin for begin, _ in paragraphs(text)]
        quotations = [q for q in find_quotations(text) if q.depth == 0 and " " in text[q.begin : q.end]]
        self._quotes = [(q.begin, q.end) for q in quotations]
        self._quote_begins = [begin for begin, _ in self._quotes]
        self._sentences = self._sentence_begins(doc)
        self._mentions: list[Mention] = []
        self.last_speaker: Entry | None = None

    def _sentence_begins(self, doc: Doc) -> list[int]:
        """Sentences by their full stops; those inside a quotation count as one."""
        begins = [0]
        for token in doc:
            text = token.text
            if (text in _FULL_STOPS or "\n" in text) and not self.is_quoted(token.idx):
                begins.append(token.idx + len(text))
        return begins

    def is_quoted(self, position: int) -> bool:
        number = bisect_right(self._quote_begins, position) - 1
        return number >= 0 and position < self._quotes[number][1]

    def note(self, entry: Entry, token: Token, weak: bool = False) -> None:
        """``entry`` is mentioned at ``token``; ``weak`` where the noun is not known to name a person or body."""
        begin = token.idx
        entry.seen_at = begin
        self._mentions.append(
            Mention(
                entry,
                begin,
                bisect_right(self._sentences, begin),
                bisect_right(self._paragraphs, begin),
                is_subject(token),
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
        """The likeliest entry that something at ``position`` (characters) of this gender goes back to.

        Whoever is mentioned in what is ``said`` is hardly the one who says it.
        """
        best: dict[int, tuple[float, Candidate]] = {}
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
                best[id(entry)] = weight, Candidate(entry, signs)
        return self._likeliest([one for weight, one in best.values() if weight > _WORST], counts)

    def _likeliest(self, weighed: list[Candidate], counts: dict[int, int]) -> Antecedent | None:
        if not weighed:
            return None
        counted = [Candidate(entry, (*signs, min(counts[id(entry)], 5))) for entry, signs in weighed]
        ranked = sorted(((self._salience.weight(one.signs), one) for one in counted), key=lambda pair: -pair[0])
        ahead = ranked[0][0] - ranked[1][0] if len(ranked) > 1 else 2.0
        candidates = tuple(one for _, one in ranked[:_CANDIDATES])
        return Antecedent(candidates[0].entry, round(min(0.95, 0.5 + ahead / 4), 2), candidates)

    def _recent(self) -> Iterator[Mention]:
        return reversed(self._mentions[-_WINDOW:])

    def _place(self, position: int) -> tuple[int, int, bool]:
        """Sentence, paragraph, and whether it is in a quotation."""
        sentence, paragraph = bisect_right(self._sentences, position), bisect_right(self._paragraphs, position)
        return sentence, paragraph, self.is_quoted(position)

    def _signs(self, mention: Mention, here: tuple[int, int, bool], gender: str, said: Spans) -> Signs:
        """What speaks for the mention, in the order of ``salience.WEIGHTS``, but for how often there are others."""
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


def is_subject(token: Token) -> bool:
    while (role := token.dep_) in _CARRIED and token.head is not token:
        token = token.head
    return role in SUBJECTS


def is_predicate(token: Token) -> bool:
    """»Sie ist Ärztin«, »als Ärztin«: what somebody is, not somebody else."""
    if token.dep_ in _PREDICATE or any(child.dep_ in _COPULA for child in token.children):
        return True
    if token.dep_ in _CONJUNCT and token.head is not token:
        return any(child.dep_ in _COPULA for child in token.head.children)
    return token.i > 0 and token.nbor(-1).lower_ in ("als", "as")
