"""What the extraction finds in an article, held against what an editor finds there.

Every judgement is None when all is well, and else says in words what is wrong. Overlaps are counted
in tokens, as the scorer of the German news quotation corpus does: the intersection of two sets of
tokens over their union.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from extraction import Extraction, extract
from extraction import Statement as Found
from tests.extraction.judged.expectations import Article, NotStatement, Person, Post, Statement

HALF = 0.5
PART = 0.9
# What an optional statement has to share with a finding to excuse it
EXCUSE = 0.3
STATEMENT_ASPECTS = ("found", "type", "speaker", "resolved", "cue", "addressee")

_token = re.compile(r"[^\W_][\w\u00AD\u0300-\u036F]*|[^\w\s]")


@dataclass(frozen=True)
class Reading:
    """One article as it was read: ``pairs`` maps an expected statement's id to what was found for
    it.
    """

    article: Article
    extraction: Extraction
    pairs: dict[str, Found]
    rest: tuple[Found, ...]

    def words(self, spans):
        return " … ".join(self.article.text[begin:end] for begin, end in spans)

    def overlap(self, spans, others):
        return overlap(self.tokens(spans), self.tokens(others))

    def tokens(self, spans):
        return tokens_in(self.article.text, tuple(spans))


def overlap(tokens, others):
    union = tokens | others
    return len(tokens & others) / len(union) if union else 1.0


@cache
def token_bounds(text):
    return tuple(match.span() for match in _token.finditer(text))


@cache
def tokens_in(text, spans):
    return frozenset(
        k
        for k, (begin, end) in enumerate(token_bounds(text))
        if any(b < end and begin < e for b, e in spans)
    )


@cache
def read(article: Article) -> Reading:
    """Extracted once in a test run. The language is left to the extraction to tell."""
    extraction = extract(article.text)
    found = [statement for statement in extraction.statements if statement.type != "Post"]
    pairs = pair(article, found)
    taken = {id(statement) for statement in pairs.values()}
    return Reading(article, extraction, pairs, tuple(s for s in found if id(s) not in taken))


def pair(article: Article, found) -> dict[str, Found]:
    """The best overlaps first, statements that have to be found before those that may be."""
    text, pairs, taken = article.text, {}, set()
    for optional in (False, True):
        candidates = []
        for want in article.statements:
            if want.optional == optional:
                for got in found:
                    share = overlap(tokens_in(text, want.quote), tokens_in(text, got.quote))
                    if share >= HALF:
                        candidates.append((share, got.type in want.types, want, got))
        for _, _, want, got in sorted(candidates, key=lambda c: (c[0], c[1]), reverse=True):
            if want.id not in pairs and id(got) not in taken:
                pairs[want.id] = got
                taken.add(id(got))
    return pairs


def as_written(name):
    """A name as a reader sees it: combining characters and soft hyphens make no other name of
    it.
    """
    return unicodedata.normalize("NFC", name.replace("\u00ad", ""))


def judge_statement(reading: Reading, want: Statement, aspect: str) -> str | None:
    got = reading.pairs.get(want.id)
    if got is None:
        return f"not found: {reading.words(want.quote)}" if aspect == "found" else "not found"
    if aspect == "found":
        return None
    return _ASPECTS[aspect](reading, want, got)


def _judge_type(reading, want, got):
    return None if got.type in want.types else f"found as {got.type}: {reading.words(got.quote)}"


def _judge_speaker(reading, want, got):
    return _judge_words(reading, want, want.speaker, got.speaker, HALF)


def _judge_cue(reading, want, got):
    return _judge_words(reading, want, want.cue, got.cue, 0.0)


def _judge_addressee(reading, want, got):
    return _judge_words(reading, want, want.addressee, got.addressee, HALF)


def _judge_words(reading, want, wanted, got, least):
    share = reading.overlap(wanted, got)
    if share and share >= least:
        return None
    return (
        f"{reading.words(got) or 'nothing'!r} instead of {reading.words(wanted) or 'nothing'!r}: "
        f"{reading.words(want.quote)}"
    )


def _judge_resolved(reading, want, got):
    name = as_written(got.resolved_speaker or "")
    if name in want.resolved:
        return None
    # Where nobody is named, the speaker's own words are no wrong name: »Sprecher der Stadtwerke«
    if (
        "" in want.resolved
        and name.casefold() in as_written(reading.words(want.speaker)).casefold()
    ):
        return None
    return f"{name or 'nobody'!r} instead of {want.resolved[0] or 'nobody'!r}: {reading.words(want.quote)}"


_ASPECTS = {
    "type": _judge_type,
    "speaker": _judge_speaker,
    "resolved": _judge_resolved,
    "cue": _judge_cue,
    "addressee": _judge_addressee,
}


def aspects(want: Statement) -> tuple[str, ...]:
    """What is judged of a statement: cues only where the text has one, addressees where somebody is
    addressed.
    """
    return tuple(
        aspect
        for aspect in STATEMENT_ASPECTS
        if not (aspect == "cue" and not want.cue)
        and not (aspect == "addressee" and not want.addressee)
        and not (aspect == "resolved" and want.resolved is None)
    )


def judge_not_statement(reading: Reading, not_statement: NotStatement) -> str | None:
    for got in reading.rest:
        if _lies_in(reading, got, not_statement.span):
            return f"found as {got.type}: {reading.words(got.quote)}"
    return None


def _lies_in(reading, got, span):
    tokens = reading.tokens(got.quote)
    return len(tokens & reading.tokens([span])) >= HALF * len(tokens)


def spurious(reading: Reading) -> dict[str, str]:
    """What was found beside everything that is right, possible, or has a class of its own; by type
    and words.
    """
    return {
        f"{reading.article.name}: {got.type} {' '.join(reading.words(got.quote).split())}": ", ".join(
            reason.rule for reason in got.reasons
        )
        for got in reading.rest
        if not _is_excused(reading, got)
    }


def _is_excused(reading, got):
    tokens = reading.tokens(got.quote)
    for want in reading.article.statements:
        wanted = reading.tokens(want.quote)
        if want.optional and overlap(tokens, wanted) >= EXCUSE:
            return True
        # Further sentences that go on are one statement or several
        if got.type in want.types and len(tokens & wanted) >= PART * len(tokens):
            return True
    return any(
        _lies_in(reading, got, not_statement.span)
        for not_statement in reading.article.not_statements
    )


def judge_post(reading: Reading, want: Post) -> str | None:
    for got in reading.extraction.posts:
        if got.text == want.text:
            wanted = (want.platform, want.author, want.handle, want.date, want.resolved)
            read_as = (got.platform, got.author, got.handle, got.date, got.resolved_speaker)
            return None if wanted == read_as else f"{read_as} instead of {wanted}"
    return f"not found: {want.text}"


def _people(reading, want):
    return [person for person in reading.extraction.people if as_written(person.name) in want.names]


def judge_person(reading: Reading, want: Person) -> str | None:
    known = _people(reading, want)
    if len(known) != 1:
        return f"found {len(known)} times among {[person.name for person in reading.extraction.people]}"
    (person,) = known
    if person.kind != want.kind:
        return f"{person.kind} instead of {want.kind}"
    if missing := set(want.other_names) - {person.name, *person.names}:
        return f"not known as {sorted(missing)}"
    if missing := set(want.accounts) - set(person.accounts):
        return f"without the account {sorted(missing)}"
    return None


def judge_positions(reading: Reading, want: Person) -> str | None:
    titles = [position.title for person in _people(reading, want) for position in person.positions]
    if all(any(_same_title(title, found) for found in titles) for title in want.positions):
        return None
    return f"{titles} instead of {list(want.positions)}"


def _same_title(title, found):
    return overlap(set(title.casefold().split()), set(found.casefold().split())) >= HALF
