"""Articles: what is on record, what is handed in, and what became of it."""

from __future__ import annotations

from typing import Annotated, Any

from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from ninja import Header, Path, Query
from ninja.responses import Status
from pydantic import Field

from api.application import api
from api.handed_in import hand_in
from api.models.request_key import LONGEST_KEY
from api.pages import Paged, page_of
from api.schemas.articles import (
    ArticlePageTold,
    ArticleSent,
    ArticleTold,
    IncomingTold,
    article_summary,
    incoming_told,
)
from api.schemas.fields import Number, Text
from api.tokens.authentication import Bearer
from articles.models import Article, ExtractionRun, IncomingItem
from claims.models import Claim

TAGS = ["articles"]


class ArticlesAsked(Paged):
    address: Text | None = Field(None, max_length=2000)


@api.get("/articles", response=ArticlePageTold, auth=Bearer("articles:read"), tags=TAGS)
def get_articles(request: HttpRequest, asked: Query[ArticlesAsked]) -> Any:
    """Articles that stand, the one that was taken in last first."""
    articles = (
        Article.objects.on_record().shareable().newest().defer("text", "turns", "sample", "lead")
    )
    if asked.address is not None:
        articles = articles.filter(address=asked.address)
    rows, links = page_of(request, articles, asked)
    return {"items": [article_summary(row) for row in rows], **links}


@api.get("/articles/{int:pk}", response=ArticleTold, auth=Bearer("articles:read"), tags=TAGS)
def get_article(request: HttpRequest, pk: Path[Number]) -> Any:
    """The article with its text, how far the reading is, and how many claims it has."""
    article = get_object_or_404(Article.objects.shareable().defer("turns", "sample"), pk=pk)
    run = ExtractionRun.objects.filter(article=article).order_by("-pk").first()
    states = Claim.objects.filter(article=article).order_by().values_list("state")
    return article_summary(article) | {
        "lead": article.lead,
        "text": article.text,
        "text_sha256": article.text_sha256,
        "reading": run.state if run else "none",
        "claims": dict.fromkeys(Claim.State.values, 0) | dict(states.annotate(Count("pk"))),
        "withdrawn_at": article.withdrawn_at,
    }


@api.post(
    "/articles",
    response={200: IncomingTold, 202: IncomingTold},
    auth=Bearer("articles:write"),
    tags=TAGS,
)
def post_article(
    request: HttpRequest,
    response: HttpResponse,
    article: ArticleSent,
    idempotency_key: Annotated[
        str | None,
        Header(
            alias="Idempotency-Key", pattern=r"^[\x21-\x7e]+$", min_length=1, max_length=LONGEST_KEY
        ),
    ] = None,
) -> Any:
    """Hand in an article: 202 for what is queued, 200 for what the desk has already.

    The same address is not fetched twice, and the same Idempotency-Key hands in nothing twice.
    """
    item, is_new = hand_in(article, request, idempotency_key or "")
    response["Location"] = reverse("api:get_incoming", args=[item.pk])
    return Status(202 if is_new else 200, incoming_told(item))


@api.get("/incoming/{int:pk}", response=IncomingTold, auth=Bearer("articles:write"), tags=TAGS)
def get_incoming(request: HttpRequest, pk: Path[Number]) -> Any:
    """What became of something that was handed in."""
    return incoming_told(get_object_or_404(IncomingItem.objects.light(), pk=pk))
