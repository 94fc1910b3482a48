"""Wordings for claims that have none yet: corrected, added by hand, given another speaker, or found
by an earlier version. The worker's part: it needs the parser.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import pghistory
from django.db import transaction

from articles.models import Article
from claims.models import Claim
from claims.models.base.actions import Action
from claims.models.base.job_queue import queue_unless_waiting
from claims.models.base.wording import WordingOrigin, proposal_fields
from extraction import (
    ExtractionError,
    Person,
    PersonKind,
    Span,
    Statement,
    StatementType,
    propose_wordings,
)
from record_versions.kept_query import Given, KeptQuery
from speakers.models import Speaker

PROPOSE_WORDINGS = "propose_wordings"
# Articles that are queued at a time, behind what editors wait for.
BATCH = 50
LOW_PRIORITY = -10


def propose_for_articles(*articles: Article) -> int:
    """Propose a wording for each of the articles' claims that wait for one; return how many were
    looked at.
    """
    waiting: dict[int, list[Claim]] = defaultdict(list)
    for claim in _WAITING(articles=[article.pk for article in articles]):
        waiting[claim.article_id].append(claim)
    for article in articles:
        claims = waiting[article.pk]
        for claim, wording in zip(claims, _proposals(article, claims), strict=True):
            _keep(claim, wording)
    return sum(map(len, waiting.values()))


_WAITING = KeptQuery(
    lambda: (
        Claim.objects.filter(article__among=Given("articles"), wording_origin=WordingOrigin.OPEN)
        .select_related("speaker")
        .order_by("pk")
    )
)


def _proposals(article: Article, claims: Sequence[Claim]) -> tuple[str, ...]:
    if not claims:
        return ()
    speakers = [person for claim in claims if (person := _person(claim))]
    try:
        statements = [_statement(claim) for claim in claims]
        return propose_wordings(article.text, article.language, statements, speakers)
    except ExtractionError:  # a language without a model, an article that is too long
        return ("",) * len(claims)


def _keep(claim: Claim, wording: str) -> None:
    """As a fact of the version that it was made of: nothing that an editor has open goes stale."""
    with transaction.atomic(), pghistory.context(action=Action.WORDING_PROPOSED):
        Claim.objects.filter(
            pk=claim.pk,
            version=claim.version,
            wording_origin=WordingOrigin.OPEN,
            quote=claim.quote,
            speaker=claim.speaker_id,
        ).update(**proposal_fields(wording))


def _statement(claim: Claim) -> Statement:
    def spans(role: str) -> tuple[Span, ...]:
        return tuple(Span((begin, end)) for begin, end in claim.spans.get(role, ()))

    name = claim.speaker.name if claim.speaker else ""
    return Statement(
        StatementType(claim.kind),
        quote=spans("quote"),
        speaker=spans("speaker"),
        cue=spans("cue"),
        frame=spans("frame"),
        resolved_speaker=name or None,
        resolution_certainty=1.0 if name else 0.0,
    )


_KINDS = {
    Speaker.Kind.PERSON: PersonKind.PERSON,
    Speaker.Kind.ORGANISATION: PersonKind.ORGANISATION,
    Speaker.Kind.GROUP: PersonKind.GROUP,
}


def _person(claim: Claim) -> Person | None:
    if not claim.speaker:
        return None
    kind = _KINDS.get(Speaker.Kind(claim.speaker.kind), PersonKind.UNNAMED)
    return Person(claim.speaker.name, kind)


def queue_wordings(articles: Sequence[int]) -> None:
    """Queue the articles, behind what anybody waits for; one that waits already is left alone."""
    for article in articles:
        queue_unless_waiting(
            PROPOSE_WORDINGS,
            lock=f"article-{article}",
            queueing_lock=f"wordings-{article}",
            priority=LOW_PRIORITY,
            article_id=article,
        )


def queue_next_wordings() -> list[int]:
    """Queue the newest articles with claims that have no wording yet, a batch of them."""
    waiting = Claim.objects.filter(wording_origin=WordingOrigin.OPEN)
    articles = list(
        waiting.order_by("-article").values_list("article", flat=True).distinct()[:BATCH]
    )
    queue_wordings(articles)
    return articles
