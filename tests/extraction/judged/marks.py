"""The known misses: every judgement over all articles, and which of them are known to fail on what.

The marks stand in articles/known_misses.toml, a table an aspect, and are written by
tests/extraction/judged/refresh_marks.py.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

import pytest

from tests.extraction.judged import judgement
from tests.extraction.judged.expectations import ARTICLES, KNOWN_MISSES, Article, all_articles

PATH = ARTICLES / KNOWN_MISSES


@dataclass(frozen=True)
class Case:
    """One thing that is judged of one article: None is right, words say what is wrong."""

    aspect: str
    id: str
    article: Article
    judge: Callable[[judgement.Reading], str | None]

    def complaint(self) -> str | None:
        return self.judge(judgement.read(self.article))


def statement_cases() -> Iterator[Case]:
    for article in all_articles():
        for want in article.statements:
            for aspect in () if want.optional else judgement.aspects(want):
                yield Case(
                    aspect,
                    want.id,
                    article,
                    lambda r, want=want, aspect=aspect: judgement.judge_statement(r, want, aspect),
                )


def post_cases() -> Iterator[Case]:
    for article in all_articles():
        for want in article.posts:
            yield Case("post", want.id, article, lambda r, want=want: judgement.judge_post(r, want))


def people_cases() -> Iterator[Case]:
    for article in all_articles():
        for want in article.people:
            yield Case(
                "person", want.id, article, lambda r, want=want: judgement.judge_person(r, want)
            )
            if want.positions:
                yield Case(
                    "positions",
                    want.id,
                    article,
                    lambda r, want=want: judgement.judge_positions(r, want),
                )


def not_statement_cases() -> Iterator[Case]:
    for article in all_articles():
        for entry in article.not_statements:
            yield Case(
                "not a statement",
                entry.id,
                article,
                lambda r, entry=entry: judgement.judge_not_statement(r, entry),
            )


def spurious_cases() -> Iterator[Case]:
    """The findings that are known to be spurious."""
    articles = {article.name: article for article in all_articles()}
    for name in known_misses().get("spurious", {}):
        article = articles[name.partition(":")[0]]
        yield Case("spurious", name, article, lambda r, name=name: judgement.spurious(r).get(name))


def fixed_cases() -> tuple[Case, ...]:
    """Every case that the editors' files make."""
    return (*statement_cases(), *post_cases(), *people_cases(), *not_statement_cases())


@cache
def known_misses() -> dict[str, dict[str, str]]:
    return tomllib.loads(PATH.read_text(encoding="utf-8")) if PATH.exists() else {}


def parametrize(cases):
    """A parameter a case, named by article and words; those known to fail are strict xfails."""
    known = known_misses()
    return pytest.mark.parametrize(
        "case",
        [
            pytest.param(
                case,
                id=f"{case.aspect}, {case.id}",
                marks=_marks(known.get(case.aspect, {}).get(case.id)),
            )
            for case in cases
        ],
    )


def _marks(reason):
    return () if reason is None else pytest.mark.xfail(strict=True, reason=reason)
