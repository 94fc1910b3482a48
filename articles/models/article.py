"""An article as it came in, and the facts about it that editors correct."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar

import pghistory
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.embargoes import is_in_force
from articles.languages import SPOKEN, language_choices
from articles.models.article_queryset import ArticleQuerySet
from articles.models.article_table import CONSTRAINTS, INDEXES, TRIGGERS
from articles.models.second_copies import no_second_copy
from articles.models.topic import Topic
from intake.dates.moments import days_of
from record_versions.record_change import StaleError, VersionedRecord, next_version
from record_versions.row_insert import insert_rows

if TYPE_CHECKING:
    from articles.models.extraction_run import ExtractionRun
    from newsroom.models import User


class StaleArticleError(StaleError):
    current: Article


@pghistory.track(
    obj_field=pghistory.ObjForeignKey(related_name="events"),
    # The text never changes, and is far too long to be kept once for each correction.
    exclude=["text", "text_sha256", "turns", "sample"],
)
class Article(VersionedRecord, models.Model):
    """A text with its bibliographic facts. The stored text never changes; a correction is a new
    revision.
    """

    stale_error = StaleArticleError
    # Half a megabyte that a correction of the title need not read.
    FIXED = frozenset({"text", "text_sha256"})
    #: What an editor corrects, in the order of the form.
    FACTS = (
        "title",
        "outlet",
        "authors",
        "address",
        "published_on",
        "published_precision",
        "language",
        "lead",
    )

    class Precision(models.TextChoices):
        DAY = "day", _("day")
        MONTH = "month", _("month")
        YEAR = "year", _("year")

    class Genre(models.TextChoices):
        SATIRE = "satire", _("satire")
        OPINION = "opinion", _("opinion")
        PRESS_RELEASE = "press_release", _("press release")

    title = models.CharField(_("title"), max_length=500)
    lead = models.TextField(_("lead"), blank=True)
    outlet = models.CharField(_("outlet"), max_length=200, blank=True)
    authors = ArrayField(
        models.CharField(max_length=300), verbose_name=_("authors"), default=list, blank=True
    )
    address = models.URLField(_("address"), max_length=2000, blank=True)
    published_on = models.DateField(_("published"), null=True, blank=True)
    published_precision = models.CharField(
        _("date precision"), max_length=5, choices=Precision.choices, default=Precision.DAY
    )
    #: The moment as the page has it, in ISO 8601 of its own precision and zone; "" for none.
    published_moment = models.CharField(max_length=40, blank=True, editable=False)
    modified_moment = models.CharField(max_length=40, blank=True, editable=False)
    language = models.CharField(_("language"), max_length=3, choices=language_choices)
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
    #: Where each fact was found: {"title": "json-ld"}; what editors set is "editor".
    origins = models.JSONField(default=dict, blank=True, editable=False)
    #: An agency's own number, the same through all versions of an item.
    identifier = models.CharField(max_length=500, blank=True, editable=False)
    #: Who speaks where, in formats that know: the fields of intake.records.SpeechTurn.
    turns = models.JSONField(default=list, blank=True, editable=False)
    #: The agency's version of an item with that number.
    item_version = models.CharField(max_length=40, blank=True, editable=False)
    #: 1 (most urgent) to 9.
    urgency = models.PositiveSmallIntegerField(_("urgency"), null=True, blank=True, editable=False)
    subjects = ArrayField(models.CharField(max_length=200), default=list, blank=True,
                          editable=False)  # fmt: skip
    places = ArrayField(models.CharField(max_length=200), default=list, blank=True, editable=False)
    #: What is no news report: its statements are not what they look like.
    special_genre = models.CharField(
        _("genre"), max_length=13, choices=Genre.choices, blank=True, editable=False
    )
    #: Rules: articles.embargoes.
    embargo_until = models.DateTimeField(_("embargo until"), null=True, blank=True, editable=False)
    embargo_lifted_at = models.DateTimeField(null=True, blank=True, editable=False)
    embargo_lifted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    #: What articles.identity.similar_articles knows the text by.
    sample = ArrayField(models.BigIntegerField(), default=list, blank=True, editable=False)
    topics = models.ManyToManyField(
        Topic, verbose_name=_("topics"), related_name="articles", blank=True
    )
    #: Its agency went back to the words of an earlier version: with others between, they are on
    #: record twice.
    repeats_earlier = models.BooleanField(default=False, db_default=False, editable=False)
    withdrawn_at = models.DateTimeField(_("withdrawn"), null=True, blank=True)
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    withdrawn_because = models.CharField(_("reason"), max_length=500, blank=True)
    #: By a feed, a folder or an archive: nobody waits for it.
    came_in_bulk = models.BooleanField(default=False, db_default=False, editable=False)
    version = models.PositiveIntegerField(default=1)

    objects: ClassVar[ArticleQuerySet] = ArticleQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")
        ordering: ClassVar = ["-added_at", "-pk"]
        permissions: ClassVar = [("lift_embargo", "Can lift an embargo")]
        constraints: ClassVar = CONSTRAINTS
        indexes: ClassVar = INDEXES
        triggers: ClassVar = TRIGGERS

    def __str__(self) -> str:
        return self.title

    def save(self, **kwargs: object) -> None:
        if self._state.adding:
            self._note_digest()
        super().save(**kwargs)  # type: ignore[arg-type]

    def get_absolute_url(self) -> str:
        return reverse("claims:article", args=[self.pk])

    def insert(self) -> None:
        """Store it as a new row, as ``save`` does but by a plan that PostgreSQL keeps: it is asked
        for with each article that comes in.
        """
        self._note_digest()
        insert_rows([self])

    def _note_digest(self) -> None:
        self.text_sha256 = hashlib.sha256(self.text.encode()).hexdigest()

    @property
    def is_prose_read(self) -> bool:
        """Whether statements are looked for in its sentences, and not its speeches alone kept."""
        return self.language not in SPOKEN

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
        return days_of(self.published_on, self.published_precision)

    @property
    def exact_day(self) -> date | None:
        """The day of publication; None unless it is known to the day."""
        is_exact = self.published_precision == self.Precision.DAY
        return self.published_on if is_exact else None

    def correct(self, *, seen: int, topics: Iterable[Topic] | None = None, **facts: Any) -> None:
        """Set the facts that are given, and what it is filed under.

        Raises StaleArticleError when the article is no longer at version ``seen``, SecondCopyError
        when it would be what another record is.
        """
        action = "article corrected"
        with no_second_copy(), next_version(self, seen=seen, action=action) as article:
            for name in self.FACTS:
                if name in facts and facts[name] != getattr(article, name):
                    setattr(article, name, facts[name])
                    article.origins[name] = "editor"
            if topics is not None and set(topics) != set(article.topics.all()):
                article.topics.set(topics)
                article.changed_beside = True

    def restore(self, version: int, *, seen: int) -> None:
        """Set the facts to what they were at an earlier version; what it is filed under stays.
        Raises as ``correct``.
        """
        earlier = self.events.filter(version=version).order_by("-pgh_id").first()  # type: ignore[attr-defined]
        if earlier is None:
            raise ValidationError(_("This version is not on record."))
        action = "article restored"
        with no_second_copy(), next_version(self, seen=seen, action=action) as article:
            for name in (*self.FACTS, "origins"):
                setattr(article, name, getattr(earlier, name))

    def complete(
        self, origins: dict[str, str], *, made_up_title: str | None = None, **facts: Any
    ) -> None:
        """Fill in what nobody has said yet, from another copy of the article or from its own text
        read again. A title made of its first words gives way to one that the copy has, and so does
        ``made_up_title``. Raises SecondCopyError.
        """
        action = "article completed"
        with no_second_copy(), next_version(self, seen=None, action=action) as article:
            made_up = article.origins.get("title") == "text" and origins.get("title") != "text"
            made_up = made_up or article.title == made_up_title
            for name in self.FACTS:
                is_open = not getattr(article, name) or (name == "title" and made_up)
                if facts.get(name) and is_open:
                    self._fill(article, name, facts)
                    article.origins[name] = origins.get(name, "")

    @staticmethod
    def _fill(article: Article, name: str, facts: dict[str, Any]) -> None:
        setattr(article, name, facts[name])
        if name == "published_on":
            article.published_precision = facts["published_precision"]
            article.published_moment = facts.get("published_moment", "")

    def take_version(self, version: str, modified: str) -> None:
        """That its agency sent the same words as a later version of the item."""
        with next_version(self, seen=None, action="article completed") as article:
            article.item_version = version or article.item_version
            article.modified_moment = modified or article.modified_moment

    def withdraw(self, *, by: User | None, seen: int | None, because: str) -> None:
        """Take it out of lists and exports; everything is kept."""
        with next_version(self, seen=seen, action="article withdrawn") as article:
            if article.withdrawn_at is None:
                article.withdrawn_at, article.withdrawn_by = timezone.now(), by
                article.withdrawn_because = because

    @property
    def is_embargoed(self) -> bool:
        return is_in_force(self)

    def lift_embargo(self, *, by: User, seen: int) -> None:
        """A chief editor's word that it may be published before its time."""
        with next_version(self, seen=seen, action="embargo lifted") as article:
            if article.embargo_lifted_at is None and article.embargo_until is not None:
                article.embargo_lifted_at, article.embargo_lifted_by = timezone.now(), by

    def set_embargo(self, until: dt.datetime) -> None:
        """What a later copy says; an earlier end than is known is a chief editor's to say."""
        with next_version(self, seen=None, action="embargo set") as article:
            if article.embargo_until is None or article.embargo_until < until:
                article.embargo_until = until
                article.embargo_lifted_at = article.embargo_lifted_by = None
        # The words of an earlier version are mostly the same.
        if self.previous:
            self.previous.set_embargo(until)

    def bring_back(self, *, seen: int | None) -> None:
        with next_version(self, seen=seen, action="article brought back") as article:
            article.withdrawn_at = article.withdrawn_by = None
            article.withdrawn_because = ""
