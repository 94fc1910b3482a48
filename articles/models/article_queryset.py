"""The vocabulary for sets of articles, and what they are searched and listed by."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from django.contrib.postgres.search import SearchQuery, SearchVector
from django.db import models
from django.db.models.functions import Coalesce, Left

from articles.embargoes import shareable

if TYPE_CHECKING:
    from articles.models.article import Article  # noqa: F401 - the base names it

# So many characters of a text are searched.
SEARCHED = 100_000


def published_or(undated: dt.date, path: str = "") -> Coalesce:
    """The date for lists in order of date: an article without one counts as of ``undated``, since
    NULL has no place.
    """
    return Coalesce(f"{path}published_on", models.Value(undated))


def searchable() -> SearchVector:
    """Title and text as words, for search. PostgreSQL stores a megabyte of words at most, which a
    text of the greatest length can exceed: its beginning is searched.
    """
    return SearchVector("title", Left("text", SEARCHED), config="simple")


class AuthorNames(models.Func):
    """The authors in one text, a line each: what letters of a name are looked for in. A function of
    the database's own, since PostgreSQL's is not one that an index takes.
    """

    function = "author_names"
    output_field = models.TextField()


class ArticleQuerySet(models.QuerySet["Article"]):
    def on_record(self) -> ArticleQuerySet:
        """Without those that were withdrawn."""
        return self.filter(withdrawn_at=None)

    def newest(self) -> ArticleQuerySet:
        """Without those that a later version stands for, unless that was withdrawn."""
        later = self.model.objects.filter(previous=models.OuterRef("pk"), withdrawn_at=None)
        return self.filter(~models.Exists(later))

    def shareable(self) -> ArticleQuerySet:
        """Without those under embargo."""
        return self.filter(shareable())

    def withdrawn(self) -> ArticleQuerySet:
        return self.filter(withdrawn_at__isnull=False)

    def with_words(self, words: str) -> ArticleQuerySet:
        """Those with all of these words in their title or text; ``bridge*`` finds bridges too."""
        terms = [
            f"'{word.rstrip('*')}'" + (":*" if word.endswith("*") else "")
            for word in re.findall(r"\w+\*?", words)
        ]
        if not terms:
            return self
        query = SearchQuery(" & ".join(terms), config="simple", search_type="raw")
        return self.alias(words=searchable()).filter(words=query)

    def by_author(self, name: str) -> ArticleQuerySet:
        """By somebody with these letters in the name."""
        return self.alias(author_names=AuthorNames("authors")).filter(author_names__icontains=name)
