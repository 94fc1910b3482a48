"""Articles, and what becomes of what is handed in."""

from __future__ import annotations

import base64
import datetime as dt
from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator

from api.schemas.choices import IncomingState, Language
from api.schemas.fields import NO_NUL, Published, Sent, Text
from api.schemas.told import PageLinks, RecordTold
from articles.models import Article, IncomingItem
from extraction import LONGEST_TEXT

_ADDRESS = r"^https?://[^\s\x00]+$"
_Line = Annotated[str, Field(pattern=r"^[^\x00\r\n]*$", max_length=300)]


class ArticleReference(RecordTold):
    id: int
    title: str
    outlet: str
    published: str = Field(description="As precisely as it is known; empty where it is not")
    language: str


class ArticleSummary(ArticleReference):
    address: str
    authors: list[str]
    added_at: dt.datetime
    revision_of: int | None
    version: int


class ArticleTold(ArticleSummary):
    lead: str
    text: str
    text_sha256: str
    reading: Literal["queued", "running", "done", "failed", "none"]
    claims: dict[str, int] = Field(description="How many claims there are, by state")
    withdrawn_at: dt.datetime | None


class ArticlePageTold(PageLinks):
    items: list[ArticleSummary]


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


class Outcome(RecordTold):
    """What became of one article of what was handed in."""

    fate: Literal[
        "new",
        "same",
        "revision",
        "another",
        "unchanged",
        "withdrawn",
        "noted",
        "erased",
        "question",
        "failed",
    ]
    article: int | None
    title: str
    like: list[int] = Field(description="Articles that an editor has to compare it with")
    error: str


class IncomingTold(RecordTold):
    id: int
    state: IncomingState
    address: str
    added_at: dt.datetime
    ended_at: dt.datetime | None
    outcomes: list[Outcome]


def article_reference(article: Article) -> dict[str, Any]:
    return {
        "id": article.pk,
        "title": article.title,
        "outlet": article.outlet,
        "published": article.published_in_iso,
        "language": article.language,
    }


def article_summary(article: Article) -> dict[str, Any]:
    return article_reference(article) | {
        "address": article.address,
        "authors": article.authors,
        "added_at": article.added_at,
        "revision_of": article.previous_id,
        "version": article.version,
    }


def incoming_told(item: IncomingItem) -> dict[str, Any]:
    return {
        "id": item.pk,
        "state": item.state,
        "address": item.address,
        "added_at": item.added_at,
        "ended_at": item.ended_at,
        "outcomes": [_outcome(each) for each in item.outcomes],
    }


def _outcome(outcome: dict[str, Any]) -> dict[str, Any]:
    usual = "question" if "record" in outcome else "failed"
    return {
        "fate": outcome.get("fate", usual),
        "article": outcome.get("article"),
        "title": outcome.get("title", ""),
        "like": [each["article"] for each in outcome.get("like", [])],
        "error": " ".join(filter(None, (outcome.get("error"), outcome.get("detail")))),
    }
