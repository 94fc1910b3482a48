"""The facts of articles that came in before the desk read facts, read from their texts again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from articles.dates.written_dates import dated_to
from articles.forms.hand_in import is_page
from articles.models import Article
from intake import IntakeError
from intake.formats.plain_text import text_record
from intake.records import ArticleRecord
from intake.registry import read


@dataclass(frozen=True, slots=True)
class FactsFound:
    """What an article lacks and its text says, by column. ``made_up_title`` is its title where that
    is no more than the beginning of the text.
    """

    article: Article
    facts: dict[str, Any]
    origins: dict[str, str]
    made_up_title: str | None

    def apply(self) -> None:
        self.article.complete(self.origins, made_up_title=self.made_up_title, **self.facts)


def find_older_facts() -> Iterator[FactsFound]:
    """What could be filled in, article by article; nothing is written. An article whose facts were
    read when it came in is left alone, and so is all that an editor corrected.
    """
    rows = Article.objects.order_by("pk").values_list("pk", "origins")
    for number, origins in rows.iterator(chunk_size=2000):
        if set(origins.values()) <= {"editor"} and (found := _found(number)):
            yield found


def _found(number: int) -> FactsFound | None:
    article = Article.objects.get(pk=number)
    record = _record(article)
    if record is None:
        return None
    made_up = _made_up_title(article)
    facts: dict[str, Any] = {}
    if made_up and record.title and record.title != made_up:
        facts["title"] = record.title[:500]
    if record.published and article.published_on is None and _is_open(article, "published_on"):
        facts["published_on"], facts["published_precision"] = dated_to(record.published)
        facts["published_moment"] = record.published.iso
    if record.authors and not article.authors and _is_open(article, "authors"):
        facts["authors"] = [author[:300] for author in record.authors]
    origins = {**record.origins, "published_on": record.origins.get("published", "")}
    return FactsFound(article, facts, origins, made_up) if facts else None


def _record(article: Article) -> ArticleRecord | None:
    """The text read again: as a page where somebody once pasted one as if it were text."""
    if not is_page(article.text):
        return text_record(article.text, address=article.address)
    try:
        return read(article.text.encode(), content_type="text/html", address=article.address)[0]
    except IntakeError:
        return None


def _is_open(article: Article, name: str) -> bool:
    origins: dict[str, str] = article.origins
    return origins.get(name) != "editor"


def _made_up_title(article: Article) -> str | None:
    """The title, where it is the beginning of the text and nobody corrected it."""
    begins = " ".join(article.text[:2000].split())
    made_up = begins.startswith(" ".join(article.title.removesuffix("…").split()))
    return article.title if made_up and _is_open(article, "title") else None
