"""Which record is meant by what an article says of somebody: ranked answers, each with its score
and reasons.

Scores are ranks on one scale, not probabilities: what is sure enough to link, worth offering, and
near enough to another to be left open is said by SURE, OFFERED and MARGIN.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from rapidfuzz.fuzz import token_set_ratio

from speakers.lookup.last_words import LEAST_ALIKE
from speakers.lookup.record_lookup import (
    Handle,
    Titles,
    bare_handle,
    may_be_one_name,
    names_spelt_alike,
    positions_titled,
    speakers_named,
    speakers_with_accounts,
)
from speakers.models import Name, Position, Speaker
from speakers.name_matching import comparable_name, is_foreign_script, likeness, skeleton

SURE = 0.85
OFFERED = 0.6
MARGIN = 0.05

BY_ACCOUNT, BY_NAME, BY_SCRIPT, BY_ALIAS, BY_HOLDER = 1.0, 0.9, 0.88, 0.86, 0.86
BY_SOUND, BY_TITLE = 0.8, 0.6
# A position or people in common lift the likeliest of two namesakes above MARGIN, and a like sound
# above SURE.
AGREEING = 0.06
OTHER_KIND = 0.02

#: Words of one or two letters are initials and abbreviations that fit too many.
SHORTEST_NAME = 3
# Of 100, as rapidfuzz counts what two titles share: »Bürgermeisterin von Aue«, »Bürgermeisterin«.
_SAME_TITLE = 88

# Why a record was found: a code, for the reader's language, and the words that it rests on.
Reason = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Description:
    """What an article says of somebody. ``days`` are the first and last day the article may be of;
    ``memberships`` are (title, party or other body).
    """

    name: str
    kind: str = "person"
    names: tuple[str, ...] = ()
    accounts: tuple[tuple[str, str], ...] = ()
    titles: tuple[str, ...] = ()
    memberships: tuple[tuple[str, str], ...] = ()
    days: tuple[date, date] | None = None
    known_from: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    speaker: Speaker
    score: float
    reasons: tuple[Reason, ...] = field(default=())

    def lifted(self, by: float, reason: Reason) -> Match:
        return replace(self, score=self.score + by, reasons=(*self.reasons, reason))


def rank(described: Description, weights: Mapping[str, float] | None = None) -> list[Match]:
    """The records that may be meant, likeliest first, each once, none below OFFERED.

    ``weights`` are added to the score for each of a match's signs;
    claims.detection.speaker_ranking learns them from the desk.
    """
    return rank_all([described], weights)[0].matches


@dataclass(frozen=True, slots=True)
class Ranking:
    """Which records somebody may be, likeliest first, and whether one of the very name was
    dismissed.
    """

    matches: list[Match]
    was_dismissed: bool


def rank_all(
    people: Sequence[Description], weights: Mapping[str, float] | None = None
) -> list[Ranking]:
    """``rank`` for each of them, in as many queries as for one."""
    known = _Known.of(people)
    return [
        Ranking(
            _ranked(described, known.matches(described), weights or {}),
            any(map(is_dismissed, known.named.get(comparable_name(described.name), ()))),
        )
        for described in people
    ]


@dataclass(frozen=True, slots=True)
class _Known:
    """What is on record under the names and accounts of some people."""

    owners: Mapping[Handle, Speaker]
    named: Mapping[str, Sequence[Speaker]]
    spelt_alike: Mapping[str, Sequence[Name]]
    held: Mapping[Titles, Sequence[Position]]

    @classmethod
    def of(cls, people: Sequence[Description]) -> _Known:
        names = [each.name for each in people if each.kind != Speaker.Kind.UNNAMED]
        named = speakers_named(names)
        return cls(
            owners=speakers_with_accounts(each for one in people for each in one.accounts),
            named=named,
            spelt_alike=names_spelt_alike(
                name for name in names if comparable_name(name) not in named
            ),
            held=positions_titled(
                _titles(each) for each in people if each.kind == Speaker.Kind.UNNAMED
            ),
        )

    def matches(self, described: Description) -> list[Match]:
        matches = self._by_account(described)
        if described.kind != Speaker.Kind.UNNAMED:
            matches += self._by_name(described) or self._by_spelling(described)
        return matches or self._by_position(described)

    def _by_account(self, described: Description) -> list[Match]:
        return [
            Match(owner, BY_ACCOUNT, (("account", f"@{handle.lstrip('@')}"),))
            for platform, handle in described.accounts
            if (owner := self.owners.get((platform, bare_handle(handle))))
        ]

    def _by_name(self, described: Description) -> list[Match]:
        """A bare surname may be anybody's, so that it weighs less than a whole name."""
        whole = described.kind != Speaker.Kind.PERSON or " " in described.name.strip()
        return [
            Match(speaker, BY_NAME if whole else BY_ALIAS, (("name", described.name),))
            for speaker in self.named.get(comparable_name(described.name), ())
        ]

    def _by_spelling(self, described: Description) -> list[Match]:
        names = self.spelt_alike.get(comparable_name(described.name), ())
        return [_spelt(described.name, name) for name in names]

    def _by_position(self, described: Description) -> list[Match]:
        """Who held the position on the article's day, where the article gives no name."""
        if described.kind != Speaker.Kind.UNNAMED:
            return []
        return [
            Match(
                position.speaker,
                BY_HOLDER if position.is_dated and described.days else BY_TITLE,
                (_held(position),),
            )
            for position in self.held.get(_titles(described), ())
            if described.days is None or position.overlaps(*described.days)
        ]


def _ranked(
    described: Description, matches: Iterable[Match], weights: Mapping[str, float]
) -> list[Match]:
    best: dict[int, Match] = {}
    for match in (_weighed(match, described) for match in matches):
        if match.speaker.pk not in best or best[match.speaker.pk].score < match.score:
            best[match.speaker.pk] = match
    offered = [
        match
        for match in best.values()
        if match.score >= OFFERED and not is_dismissed(match.speaker)
    ]
    return in_order(weighted(match, signs(match, described), weights) for match in offered)


def signs(match: Match, described: Description) -> tuple[str, ...]:
    """What speaks for or against the match, each sign once: its reasons, and what kind of record
    and name it is.
    """
    found = [code for code, _words in match.reasons]
    found += ["kept"] if match.speaker.state == Speaker.State.CONFIRMED else []
    found += ["other kind"] if match.speaker.kind != described.kind != Speaker.Kind.UNNAMED else []
    found += (
        ["bare name"]
        if described.kind == Speaker.Kind.PERSON and " " not in described.name.strip()
        else []
    )
    found += (
        ["named otherwise"]
        if comparable_name(match.speaker.name) != comparable_name(described.name)
        else []
    )
    return tuple(dict.fromkeys(found))


def weighted(match: Match, present: Iterable[str], weights: Mapping[str, float]) -> Match:
    return replace(match, score=match.score + sum(weights.get(sign, 0.0) for sign in present))


def is_dismissed(speaker: Speaker) -> bool:
    return speaker.state == Speaker.State.DISMISSED


def in_order(matches: Iterable[Match]) -> list[Match]:
    return sorted(matches, key=lambda match: (-match.score, match.speaker.pk))


def sure(matches: Sequence[Match]) -> Match | None:
    """The match to link: sure, and clearly before the next. A kept record is not held up by a mere
    candidate.
    """
    kept = [match for match in matches if match.speaker.state == Speaker.State.CONFIRMED]
    for contenders in (kept, matches):
        first, *others = *contenders, None
        if first is None or first.score < SURE:
            continue
        if others[0] is None or round(first.score - others[0].score, 6) >= MARGIN:
            return first
        return None
    return None


def _spelt(written: str, known: Name) -> Match:
    """How well a name on record fits that may be the written one."""
    if skeleton(written) == known.skeleton:
        other_script = is_foreign_script(written) != is_foreign_script(known.name)
        score = (
            BY_SCRIPT
            if other_script and " " in written
            else BY_SOUND
            if " " in written
            else OFFERED
        )
        return Match(known.speaker, score, (("transliteration", known.name),))
    alike = likeness(written, known.name)
    return Match(known.speaker, OFFERED + (alike - LEAST_ALIKE), (("spelling", known.name),))


def may_mean(described: Description, other: Description) -> bool:
    """Whether ``rank`` could find, for the one who is described, a record that was made of what is
    said of the other.
    """
    accounts = {(platform, bare_handle(handle)) for platform, handle in other.accounts}
    if any((platform, bare_handle(handle)) in accounts for platform, handle in described.accounts):
        return True
    if described.kind == Speaker.Kind.UNNAMED:
        called = tuple(f"{title} " for title in _titles(described))
        return any(f"{comparable_name(title)} ".startswith(called) for title in other.titles)
    return any(may_be_one_name(described.name, name) for name in (other.name, *other.names))


def _titles(described: Description) -> Titles:
    return tuple(
        sorted(
            {
                comparable_name(title)
                for title in (*described.titles, described.name)
                if len(title) >= SHORTEST_NAME
            }
        )
    )


def _held(position: Position) -> Reason:
    years = f" ({position.written_time})" if position.is_dated else ""
    return "position", f"{position}{years}"


def _weighed(match: Match, described: Description) -> Match:
    if match.speaker.kind != described.kind != Speaker.Kind.UNNAMED:
        match = replace(match, score=match.score - OTHER_KIND)
    if any(code == "position" for code, _words in match.reasons) or not described.titles:
        return match
    for position in match.speaker.positions.all():
        fits = described.days is None or position.overlaps(*described.days)
        if fits and any(_same_title(title, position) for title in described.titles):
            return match.lifted(AGREEING, _held(position))
    return match


def _same_title(title: str, position: Position) -> bool:
    return token_set_ratio(comparable_name(title), position.folded) >= _SAME_TITLE
