"""Whom a pronoun or a description means: the mentions before it, weighed by nearness, role and agreement.

A weighing of salience in the tradition of Lappin and Leass (1994), with the one thing that news adds: whoever has just
spoken goes on speaking.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from extraction.paragraphs import paragraphs
from extraction.quotation_marks import find_quotations
from extraction.records import PersonKind, Spans
from extraction.register import Entry
from extraction.roles import labels

SUBJECTS, RELATIVE_CLAUSES, _CARRIED = labels("subject"), labels("relative_clause"), labels("carried")
_COPULA, _PREDICATE, _CONJUNCT = labels("copula"), labels("predicate"), labels("conjunct")

_FULL_STOPS = frozenset(".!?…")
_WINDOW = 60  # mentions looked back over
_SUBJECT, _SPOKE, _QUOTED, _UNKNOWN_GENDER = 1.6, 1.8, -3.0, -0.6
_SAID, _WEAK = -2.5, -2.0
_PERSON = 0.8
_SENTENCE, _PARAGRAPH = -0.9, -0.4
_FREQUENT = 0.15  # for each earlier mention, at most five
_WORST = -6.0


@dataclass(frozen=True, slots=True)
class Mention:
    entry: Entry
    begin: int
    sentence: int
    paragraph: int
    subject: bool
    quoted: bool
    weak: bool = False


@dataclass(frozen=True, slots=True)
class Antecedent:
    """``certainty`` is 0 to 1: how far the best candidate is ahead of the second."""

    entry: Entry
    certainty: float


class Discourse:
    """The mentions of a text in the order in which they are read."""

    def __init__(self, doc: Doc, text: str) -> None:
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
        weights: dict[int, tuple[float, Entry]] = {}
        counts: dict[int, int] = {}
        quoted = self.is_quoted(position)
        for mention in self._recent():
            entry = mention.entry
            counts[id(entry)] = counts.get(id(entry), 0) + 1
            if not fits(entry):
                continue
            weight = self._weight(mention, position, gender, quoted)
            weight += _SAID * any(begin <= mention.begin < end for begin, end in said)
            if weight > weights.get(id(entry), (_WORST, entry))[0]:
                weights[id(entry)] = (weight, entry)
        ranked = sorted(
            ((weight + _FREQUENT * min(counts[key], 5), entry) for key, (weight, entry) in weights.items()),
            key=lambda pair: -pair[0],
        )
        if not ranked:
            return None
        ahead = ranked[0][0] - ranked[1][0] if len(ranked) > 1 else 2.0
        return Antecedent(ranked[0][1], round(min(0.95, 0.5 + ahead / 4), 2))

    def _recent(self) -> Iterator[Mention]:
        return reversed(self._mentions[-_WINDOW:])

    def _weight(self, mention: Mention, position: int, gender: str, quoted: bool) -> float:
        sentence, paragraph = bisect_right(self._sentences, position), bisect_right(self._paragraphs, position)
        weight = _SENTENCE * min(sentence - mention.sentence, 8) + _PARAGRAPH * (paragraph - mention.paragraph)
        weight += _SUBJECT * mention.subject
        weight += _QUOTED * (mention.quoted and not quoted)
        weight += _SPOKE * (mention.entry is self.last_speaker)
        weight += _UNKNOWN_GENDER * (bool(gender) and not mention.entry.gender)
        weight += _WEAK * mention.weak
        weight += _PERSON * (mention.entry.kind is PersonKind.PERSON and len(mention.entry.parts) > 1)
        return weight


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
