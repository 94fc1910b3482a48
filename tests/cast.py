"""The cast: one person for each role, and small makers of records, so that a test says only what it
is about.
"""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.test import Client

from articles.models import Article, ExtractionRun
from claims.models import Claim, Evidence, Rating, Source, Verdict
from newsroom.models import User
from newsroom.roles import ADMINISTRATOR, CHIEF, EDITOR, READER
from speakers.models import Name, Speaker

TEXT = (
    "Die Ministerin Ada Sommer sagte am Montag: „Wir bauen die Brücke.“ "
    "Nach Angaben des Verbands kostet das zwei Millionen Euro."
)


@pytest.fixture
def queue(transactional_db: None) -> None:
    """A real database with an empty job queue."""


def person(username: str, role: str) -> User:
    user = User.objects.create_user(
        username, password="a long password", is_staff=role == ADMINISTRATOR
    )
    user.groups.add(Group.objects.get(name=role))
    return user


@pytest.fixture
def rita(db: None) -> User:
    """A reader."""
    return person("rita", READER)


@pytest.fixture
def edda(db: None) -> User:
    """An editor."""
    return person("edda", EDITOR)


@pytest.fixture
def emil(db: None) -> User:
    """Another editor."""
    return person("emil", EDITOR)


@pytest.fixture
def chris(db: None) -> User:
    """A chief editor."""
    return person("chris", CHIEF)


@pytest.fixture
def alma(db: None) -> User:
    """An administrator."""
    return person("alma", ADMINISTRATOR)


def client_of(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def an_article(text: str = TEXT, **facts: Any) -> Article:
    return Article.objects.create(
        **{"title": "Die Brücke", "language": "de", "text": text, **facts}
    )


def a_run(article: Article) -> ExtractionRun:
    run = ExtractionRun.objects.create(article=article)
    run.finish({run: 0}, "test 1")
    return run


def a_speaker(name: str = "Ada Sommer", **facts: Any) -> Speaker:
    speaker = Speaker.objects.create(name=name, **facts)
    Name.objects.create(speaker=speaker, name=name, kind=Name.Kind.FULL)
    return speaker


def a_claim(
    article: Article | None = None, quote: str = "„Wir bauen die Brücke.“", **facts: Any
) -> Claim:
    """A pending claim found by the machine, with its quote where it stands in the article's
    text.
    """
    article = article or an_article()
    begin = article.text.index(quote)
    span = [begin, begin + len(quote)]
    defaults = {
        "kind": Claim.Kind.DIRECT,
        "spans": {"quote": [span], "speaker": [], "cue": [], "frame": [], "addressee": []},
        "begin": span[0],
        "end": span[1],
        "confidence": 0.9,
        "rule": "direct",
    }
    run = facts.pop("run", None) or a_run(article)
    return Claim.objects.create(article=article, run=run, quote=quote, **{**defaults, **facts})


def a_rating(code: str = "false") -> Rating:
    """A rating of the scale that a newsroom starts with."""
    return Rating.objects.get(code=code)


def an_accepted_claim(by: User, source: str = "https://example.org/beleg", **facts: Any) -> Claim:
    """A claim that can be rated: accepted, with a confirmed source (none for "")."""
    claim = a_claim(**facts)
    claim.accept(by=by, seen=1)
    if source:
        claim.link(Source.of_page(source), "contradicts", by=by, seen=2)
    return claim


def a_verdict(
    claim: Claim, *, by: User, rating: str = "false", reasons: str = "Der Haushalt sagt es anders."
) -> Verdict:
    """A draft."""
    return Verdict.write(claim, rating=a_rating(rating), reasons=reasons, by=by, seen=0)


def a_published_verdict(claim: Claim, *, by: User, chief: User, **facts: Any) -> Verdict:
    return publish(a_verdict(claim, by=by, **facts), by=by, chief=chief)


def a_correction(
    verdict: Verdict,
    *,
    by: User,
    rating: str = "true",
    reasons: str = "Doch.",
    correction: str = "Alt.",
) -> Verdict:
    """A draft of the version that comes behind the verdict."""
    return Verdict.write(
        verdict.claim,
        rating=a_rating(rating),
        reasons=reasons,
        correction=correction,
        by=by,
        seen=verdict.version,
    )


def publish(verdict: Verdict, *, by: User, chief: User) -> Verdict:
    """The draft, submitted by one, approved and published by the other."""
    verdict.submit(by=by, seen=verdict.version)
    verdict.approve(by=chief, seen=verdict.version)
    verdict.publish(by=chief, seen=verdict.version)
    return verdict


def with_passage(evidence: Any, words: str) -> None:
    """Let these words be the passage of the links, as if somebody had selected them."""
    evidence.update(passage=words, passage_begin=0, passage_end=len(words), passage_sha256="0" * 64)


def an_evidence(claim: Claim | None = None, source: Source | None = None, **facts: Any) -> Evidence:
    """A source that the software suggests for the claim."""
    source = source or Source.of_page("https://example.org/beleg")
    return Evidence.objects.create(
        **{
            "claim": claim or a_claim(),
            "source": source,
            "score": 0.5,
            "reasons": [["author", "Ada Sommer"]],
            **facts,
        }
    )


def a_source(
    address: str = "https://example.org/bericht", title: str = "Bericht des Rechnungshofs"
) -> Source:
    return Source.of_page(address, title)
