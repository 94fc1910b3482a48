"""The list of articles: its filter, its orders, and how far each article's claims are."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from django import forms
from django.contrib.auth import get_user_model
from django.db.models import Count, Exists, OuterRef, Q, QuerySet
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from articles.dates.form_fields import TypedDateField
from articles.languages import language_choices
from articles.models import Article, ExtractionRun, IncomingItem, Topic, published_or
from articles.models.article_queryset import ArticleQuerySet
from claims.claim_list.pages_by_key import KeyPage, page_by_key
from claims.claim_list.rare_hits import narrowed_by
from claims.claim_list.review_filter import REVIEW_CHOICES, in_review
from claims.models import Claim
from record_versions.sent_numbers import is_key

PAGE_SIZE = 25
ANY = [("", _("any"))]
# A look at its address found another text, and nobody has said yet what that means.
_CHANGED = IncomingItem.objects.filter(recheck_of=OuterRef("pk"), state=IncomingItem.State.QUESTION)


class ArticleFilter(forms.Form):
    """The filter as a form over the query string; an unknown value narrows nothing and is shown as
    an error.
    """

    q = forms.CharField(
        label=_("Search text"),
        required=False,
        max_length=200,
        help_text=_("Whole words; bridge* finds bridges too."),
    )
    outlet = forms.CharField(label=_("Outlet"), required=False, max_length=200)
    review = forms.ChoiceField(
        label=_("Review"),
        required=False,
        choices=[*REVIEW_CHOICES, ("changed", _("changed at its address"))],
    )
    order = forms.ChoiceField(
        label=_("Order"),
        required=False,
        choices=[
            ("", _("newly added first")),
            ("latest", _("most recently published first")),
            ("earliest", _("earliest published first")),
        ],
    )
    author = forms.CharField(label=_("Author"), required=False, max_length=300)
    topic = forms.ChoiceField(label=_("Topic"), required=False)
    language = forms.ChoiceField(
        label=_("Language"),
        required=False,
        choices=[*ANY, *language_choices()],
    )
    since = TypedDateField(label=_("Published from"), required=False)
    until = TypedDateField(label=_("Published until"), required=False, last=True)
    added_by = forms.ChoiceField(label=_("Added by"), required=False)
    withdrawn = forms.BooleanField(label=_("Withdrawn articles"), required=False)

    MAIN = ("q", "outlet", "review", "order")

    def __init__(self, query: QueryDict) -> None:
        super().__init__(query)
        # Asked for only when the field is drawn or checked, and anew for each page.
        self.fields["topic"].choices = lambda: [  # type: ignore[attr-defined]
            *ANY,
            *((topic.name, topic.name) for topic in Topic.objects.all()),
        ]
        names = get_user_model().objects.order_by("username").values_list("username", flat=True)
        self.fields["added_by"].choices = lambda: [*ANY, *((name, name) for name in names)]  # type: ignore[attr-defined]
        self.is_valid()

    def main_fields(self) -> list[forms.BoundField]:
        return [self[name] for name in self.MAIN]

    def further_fields(self) -> list[forms.BoundField]:
        return [self[name] for name in self.fields if name not in self.MAIN]

    def uses_further_fields(self) -> bool:
        return any(field.data for field in self.further_fields())

    def articles(self) -> ArticleQuerySet:
        """The articles that are meant, without an order. The texts stay in the database."""
        given = {name: value for name, value in self.cleaned_data.items() if value}
        # A new version stands for the earlier ones, which are reached from its page.
        standing = Article.objects.on_record().newest()
        found = Article.objects.withdrawn() if "withdrawn" in given else standing
        if "q" in given:
            hits = Article.objects.with_words(given["q"]).values("pk")
            found = narrowed_by(found, hits, found.with_words(given["q"]))
        for name, lookup in _LOOKUPS.items():
            if name in given:
                found = found.filter(**{lookup: given[name]})
        if "topic" in given:
            filed = Article.topics.through.objects.filter(topic__name=given["topic"])
            found = narrowed_by(found, filed.values("article"))
        if "author" in given:
            hits = Article.objects.by_author(given["author"]).values("pk")
            found = narrowed_by(found, hits, found.by_author(given["author"]))
        # An article without a date is in neither: too early for the one, too late for the other.
        if "since" in given:
            found = found.alias(latest=published_or(dt.date.min)).filter(latest__gte=given["since"])
        if "until" in given:
            found = found.alias(earliest=published_or(dt.date.max)).filter(
                earliest__lte=given["until"]
            )
        if given.get("review") == "changed":
            return found.filter(Exists(_CHANGED))
        return in_review(found, given["review"], "article") if "review" in given else found


_LOOKUPS = {
    "outlet": "outlet__iexact",
    "language": "language",
    "added_by": "added_by__username",
}


@dataclass(frozen=True, slots=True)
class ListedArticle:
    """An article with how many of its claims wait and how many there are."""

    article: Article
    pending: int
    total: int
    run_state: str


def page_of_articles(article_filter: ArticleFilter, address: QueryDict) -> KeyPage[ListedArticle]:
    """The page behind ``before`` or in front of ``after``, by key: the last costs as the first."""
    order = _Order(article_filter.cleaned_data.get("order") or "")
    found = order.keyed(article_filter.articles().defer("text", "lead", "origins"))
    page = page_by_key(found, order, address, PAGE_SIZE)
    return page.showing(_with_counts(page.rows))


class _Order:
    """An order of the list by its number, or by its date and number."""

    def __init__(self, name: str) -> None:
        self.descending = name != "earliest"
        undated = dt.date.min if name == "latest" else dt.date.max
        self.date = published_or(undated) if name else None
        self.undated = undated

    def keyed(self, articles: QuerySet[Article]) -> QuerySet[Article]:
        return articles.alias(dated=self.date) if self.date else articles

    def sort(self, articles: QuerySet[Article], *, backward: bool = False) -> QuerySet[Article]:
        sign = "-" if self.descending != backward else ""
        return articles.order_by(*([f"{sign}dated"] if self.date else []), f"{sign}pk")

    def key_of(self, article: Article) -> str:
        dated = f"{(article.published_on or self.undated).isoformat()}~" if self.date else ""
        return f"{dated}{article.pk}"

    def read(self, written: str) -> tuple[dt.date | None, int] | None:
        day, _sign, number = written.rpartition("~")
        if not is_key(number):
            return None
        try:
            return (dt.date.fromisoformat(day) if self.date else None), int(number)
        except ValueError:
            return None

    def beyond(
        self,
        articles: QuerySet[Article],
        key: tuple[dt.date | None, int],
        *,
        backward: bool = False,
    ) -> QuerySet[Article]:
        way = "gt" if self.descending == backward else "lt"
        day, number = key
        if day is None:
            return articles.filter(**{f"pk__{way}": number})
        return articles.filter(
            Q(**{f"dated__{way}": day}) | Q(dated=day, **{f"pk__{way}": number})
        ).filter(**{f"dated__{way}e": day})


def _with_counts(articles: list[Article]) -> list[ListedArticle]:
    """In two queries, for these articles alone."""
    numbers = [article.pk for article in articles]
    rows = (
        Claim.objects.filter(article__in=numbers)
        .order_by()
        .values("article")
        .annotate(pending=Count("pk", filter=Q(state=Claim.State.PENDING)), total=Count("pk"))
        .values_list("article", "pending", "total")
    )
    counted = {number: (pending, total) for number, pending, total in rows}
    latest = (
        ExtractionRun.objects.filter(article__in=numbers)
        .order_by("article", "-pk")
        .distinct("article")
    )
    states = dict(latest.values_list("article", "state"))
    return [
        ListedArticle(
            article, *counted.get(article.pk, (0, 0)), run_state=states.get(article.pk, "")
        )
        for article in articles
    ]
