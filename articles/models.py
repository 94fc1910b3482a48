"""An article as it came in, what stands in it beside the prose, and each run of the extraction
over it.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from calendar import monthrange
from datetime import date
from typing import TYPE_CHECKING, ClassVar

import pgtrigger
from django.conf import settings
from django.contrib.postgres.indexes import GinIndex, HashIndex, OpClass
from django.db import models
from django.db.models.functions import Coalesce, Upper
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from extraction import Extraction


def published_or(undated: dt.date, path: str = "") -> Coalesce:
    """The date for lists in order of date: an article without one counts as of ``undated``, since
    NULL has no place.
    """
    return Coalesce(f"{path}published_on", models.Value(undated))


class Article(models.Model):
    """A text with its bibliographic facts. The stored text never changes; a correction is a new
    revision.
    """

    class Precision(models.TextChoices):
        DAY = "day", _("day")
        MONTH = "month", _("month")
        YEAR = "year", _("year")

    title = models.CharField(_("title"), max_length=500)
    outlet = models.CharField(_("outlet"), max_length=200, blank=True)
    address = models.URLField(_("address"), max_length=2000, blank=True)
    published_on = models.DateField(_("published"), null=True, blank=True)
    published_precision = models.CharField(
        _("date precision"), max_length=5, choices=Precision.choices, default=Precision.DAY
    )
    language = models.CharField(
        _("language"), max_length=3, choices=[("de", _("German")), ("en", _("English"))]
    )
    text = models.TextField(_("text"))
    text_sha256 = models.CharField(max_length=64, editable=False)
    previous = models.OneToOneField(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="next",
        verbose_name=_("revision of"),
    )
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    added_at = models.DateTimeField(_("added"), auto_now_add=True)

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")
        ordering: ClassVar = ["-added_at", "-pk"]
        constraints: ClassVar = [
            models.CheckConstraint(name="article_has_text", condition=~models.Q(text="")),
            models.UniqueConstraint(
                name="article_once", fields=["text_sha256", "outlet", "address"]
            ),
        ]
        indexes: ClassVar = [
            models.Index(name="article_newest_first", fields=["-added_at", "-id"]),
            models.Index(Upper("outlet"), name="article_by_outlet"),
            # What »contains« asks for when an article is looked for as a source.
            GinIndex(OpClass(Upper("title"), name="gin_trgm_ops"), name="article_title_trigrams"),
            # By hash, since an address may be longer than an entry of a B-tree.
            HashIndex(fields=["address"], name="article_by_address"),
            # Undated articles stand at the end both when the latest and when the earliest come
            # first.
            models.Index(published_or(dt.date.min), "id", name="article_by_latest"),
            models.Index(published_or(dt.date.max), "id", name="article_by_earliest"),
        ]
        triggers: ClassVar = [
            # Claims point into the text by offsets: a changed text would silently move every one of
            # them.
            pgtrigger.ReadOnly(name="article_text_never_changes", fields=["text", "text_sha256"]),
        ]

    def __str__(self) -> str:
        return self.title

    def save(self, **kwargs: object) -> None:
        if self._state.adding:
            self.text_sha256 = hashlib.sha256(self.text.encode()).hexdigest()
        super().save(**kwargs)  # type: ignore[arg-type]

    def get_absolute_url(self) -> str:
        return reverse("claims:article", args=[self.pk])

    @property
    def published_in_iso(self) -> str:
        """The date as far as it is known: 2017-07-09, 2017-07 or 2017; empty for none."""
        known = {"year": 4, "month": 7, "day": 10}[self.published_precision]
        return self.published_on.isoformat()[:known] if self.published_on else ""

    @property
    def latest_run(self) -> ExtractionRun | None:
        return self.runs.order_by("-pk").first()

    @property
    def days(self) -> tuple[date, date] | None:
        """The first and last day that the article may be of, by the precision of its date."""
        first = self.published_on
        if first is None:
            return None
        if self.published_precision == self.Precision.YEAR:
            return first.replace(month=1, day=1), first.replace(month=12, day=31)
        if self.published_precision == self.Precision.MONTH:
            return first.replace(day=1), first.replace(day=monthrange(first.year, first.month)[1])
        return first, first

    def keep_reading(self, found: Extraction) -> dict[tuple[int, int], Post]:
        """Store the posts and the passages that are not prose; return the posts by their place in
        the text.
        """
        self.passages.all().delete()
        Passage.objects.bulk_create(
            Passage(
                article=self, kind=passage.kind.value, begin=passage.span[0], end=passage.span[1]
            )
            for passage in found.passages
        )
        # A post that a source refers to stays the same row when the extraction runs again.
        posts = {}
        for post in found.posts:
            posts[post.span], _created = Post.objects.update_or_create(
                article=self,
                begin=post.span[0],
                end=post.span[1],
                defaults={
                    "body_begin": post.body[0],
                    "body_end": post.body[1],
                    "platform": post.platform,
                    "author": post.author,
                    "handle": post.handle,
                    "posted_on": post.date[:10] or None,
                    "address": post.url,
                    "text": post.text,
                },
            )
        return posts


class Post(models.Model):
    """A social-media post embedded in an article; its place is in code points of the article's
    text.
    """

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="posts")
    begin = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    body_begin = models.PositiveIntegerField()
    body_end = models.PositiveIntegerField()
    platform = models.CharField(_("platform"), max_length=30)
    author = models.CharField(_("author"), max_length=300, blank=True)
    handle = models.CharField(_("handle"), max_length=200, blank=True)
    posted_on = models.DateField(_("posted"), null=True, blank=True)
    address = models.URLField(_("address"), max_length=2000, blank=True)
    text = models.TextField(_("text"), blank=True)

    class Meta:
        verbose_name = _("post")
        verbose_name_plural = _("posts")
        ordering: ClassVar = ["article", "begin"]
        constraints: ClassVar = [
            models.CheckConstraint(
                name="post_body_lies_inside",
                condition=models.Q(begin__lte=models.F("body_begin"))
                & models.Q(body_begin__lte=models.F("body_end"))
                & models.Q(body_end__lte=models.F("end")),
            ),
            models.UniqueConstraint(name="post_once_per_place", fields=["article", "begin", "end"]),
        ]

    def __str__(self) -> str:
        who = f"@{self.handle}" if self.handle else self.author
        return f"{who} ({self.platform})"


class Passage(models.Model):
    """A stretch of the text that is not prose: a caption, a byline, what is left of navigation."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="passages")
    kind = models.CharField(max_length=20)
    begin = models.PositiveIntegerField()
    end = models.PositiveIntegerField()

    class Meta:
        ordering: ClassVar = ["article", "begin"]
        constraints: ClassVar = [
            models.CheckConstraint(
                name="passage_not_empty", condition=models.Q(end__gt=models.F("begin"))
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.begin}–{self.end}"


class ExtractionRun(models.Model):
    """One run of the extraction over an article, from the queue to its end."""

    class State(models.TextChoices):
        QUEUED = "queued", _("waiting")
        RUNNING = "running", _("running")
        DONE = "done", _("done")
        FAILED = "failed", _("failed")

    OPEN = (State.QUEUED, State.RUNNING)

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="runs")
    state = models.CharField(_("state"), max_length=7, choices=State.choices, default=State.QUEUED)
    extractor = models.CharField(_("extractor"), max_length=200, blank=True)
    message = models.TextField(_("message"), blank=True)
    found = models.PositiveIntegerField(_("found"), default=0)
    queued_at = models.DateTimeField(auto_now_add=True)
    started_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("extraction run")
        verbose_name_plural = _("extraction runs")
        ordering: ClassVar = ["-pk"]
        constraints: ClassVar = [
            # Two runs at once over one article would each replace what the other found.
            models.UniqueConstraint(
                name="one_open_run_per_article",
                fields=["article"],
                condition=models.Q(state__in=["queued", "running"]),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.article}: {self.get_state_display()}"

    @property
    def is_open(self) -> bool:
        return self.state in self.OPEN

    def begin(self) -> None:
        self.state, self.started_at = self.State.RUNNING, timezone.now()
        self.save(update_fields=["state", "started_at"])

    def finish(self, extractor: str, found: int) -> None:
        self.state, self.ended_at = self.State.DONE, timezone.now()
        self.extractor, self.found = extractor, found
        self.save(update_fields=["state", "ended_at", "extractor", "found"])

    def fail(self, message: str) -> None:
        self.state, self.ended_at, self.message = self.State.FAILED, timezone.now(), message
        self.save(update_fields=["state", "ended_at", "message"])
