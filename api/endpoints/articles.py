"""Articles: what is on record, what is handed in, and what became of it."""

from __future__ import annotations

import base64
from typing import Annotated, Any, Self

from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from ninja import Header, Path, Query
from ninja.responses import Status
from pydantic import Field, model_validator

from api.application import api
from api.authentication import Bearer
from api.choices import Language
from api.fields import NO_NUL, Number, Published, Sent, Text
from api.handed_in import hand_in
from api.models.request_key import LONGEST_KEY
from api.pages import Paged, page_of
from api.records import (
    ArticlePageTold,
    ArticleTold,
    IncomingTold,
    article_summary,
    incoming_told,
)
from articles.models import Article, ExtractionRun, IncomingItem
from claims.models import Claim
from extraction import LONGEST_TEXT

TAGS = ["articles"]
_ADDRESS = r"^https?://[^\s\x00]+$"
_Line = Annotated[str, Field(pattern=r"^[^\x00\r\n]*$", max_length=300)]


class ArticleSent(Sent):
    """A text with what is known of it, or a page's HTML, or a file, which may hold several
    articles, or an address alone, which the desk fetches.
    """

    address: str = Field("", pattern=_ADDRESS, max_length=2000)
    text: str = Field("", pattern=r"^[^\x00]*[^\s\x00][^\x00]*$", max_length=LONGEST_TEXT)
    html: str = Field("", pattern=r"^[^\x00]*[^\s\x00][^\x00]*$")
    file: str = Field(
        "", pattern=r"^[A-Za-z0-9+/]*={0,2}$",
        description="A file of any format that is read (NewsML-G2, ninjs, NITF …), in Base64",
    )  # fmt: skip
    file_name: Text = Field("", max_length=300)
    title: Text = Field("", max_length=500)
    lead: Text = Field("", max_length=10_000)
    outlet: Text = Field("", max_length=200)
    authors: list[_Line] = Field([], max_length=50)
    published: Published | None = None
    language: Language | None = None
    identifier: str = Field(
        "", pattern=NO_NUL, max_length=500,
        description="An agency's own number, the same through all versions of an item",
    )  # fmt: skip

    @model_validator(mode="after")
    def one_of_them(self) -> Self:
        if sum(map(bool, (self.text, self.html, self.file))) > 1:
            raise ValueError("either text, html or file")
        if not (self.text or self.html or self.file or self.address):
            raise ValueError("address, text, html or file")
        if self.file:
            self.file_bytes()
        return self

    def file_bytes(self) -> bytes:
        """Raises ValueError for what is no Base64."""
        return base64.b64decode(self.file, validate=True)


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
