"""Who speaks: the record, the names it goes by, the positions it held, its accounts."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

import pghistory
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models, transaction
from django.db.models.functions import Lower
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from record_versions.history_of_many import made_at_once
from record_versions.kept_query import Given, KeptQuery
from speakers.known_dates import UNKNOWN, includes_day, written_date
from speakers.models.computed import ComputedCharField
from speakers.models.likeness import Likeness
from speakers.name_matching import comparable_name, skeleton
from speakers.resolution_queue import queue_mention_resolution


class SpeakerQuerySet(models.QuerySet["Speaker"]):
    def current(self) -> SpeakerQuerySet:
        """Records that stand for themselves: not merged into another."""
        return self.filter(merged_into=None)

    def named(self, name: str) -> SpeakerQuerySet:
        """Current records that go by this name, whatever its case, accents or apostrophes."""
        return self.current().filter(names__folded=comparable_name(name)).distinct()

    def confirmed(self) -> SpeakerQuerySet:
        """What may be seen outside curation."""
        return self.current().filter(state=Speaker.State.CONFIRMED)

    def alike(self) -> SpeakerQuerySet:
        """What may be one with another record, as far as nobody has decided it."""
        rows = Likeness.objects.open()
        # One set of both columns: with OR between two of them PostgreSQL looks at each record.
        return self.filter(
            pk__in=rows.order_by().values("one").union(rows.order_by().values("other"))
        )


@pghistory.track(*made_at_once())
class Speaker(models.Model):
    """A person, an organisation, a group, or a source that the article leaves unnamed."""

    class Kind(models.TextChoices):
        PERSON = "person", _("person")
        ORGANISATION = "organisation", _("organisation")
        GROUP = "group", _("group")
        UNNAMED = "unnamed", _("unnamed source")

    class State(models.TextChoices):
        # The codes of the other two are those of 0.1.0, which history and other systems hold.
        CANDIDATE = "candidate", _("candidate")
        CONFIRMED = "kept", _("confirmed")
        # Nobody's record: what goes by this name makes no candidate again.
        DISMISSED = "turned_down", _("dismissed")

    name = models.CharField(_("name"), max_length=300)
    kind = models.CharField(_("kind"), max_length=12, choices=Kind.choices, default=Kind.PERSON)
    state = models.CharField(
        _("state"), max_length=11, choices=State.choices, default=State.CANDIDATE
    )
    description = models.CharField(_("description"), max_length=300, blank=True)
    pronoun = models.CharField(_("pronoun"), max_length=30, blank=True)
    wikidata_id = models.CharField("Wikidata", max_length=20, blank=True)
    merged_into = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="merged",
        verbose_name=_("merged into"),
    )
    created_at = models.DateTimeField(_("created"), auto_now_add=True)

    objects: ClassVar[models.Manager[Speaker]] = SpeakerQuerySet.as_manager()

    class Meta:
        verbose_name = _("speaker")
        verbose_name_plural = _("speakers")
        ordering: ClassVar = ["name", "pk"]
        constraints: ClassVar = [
            models.CheckConstraint(name="speaker_has_a_name", condition=~models.Q(name="")),
            models.CheckConstraint(
                name="speaker_not_merged_into_itself",
                condition=~models.Q(merged_into=models.F("pk")),
            ),
            models.CheckConstraint(
                name="speaker_wikidata_id_form",
                condition=models.Q(wikidata_id__regex=r"^(Q[1-9][0-9]*)?$"),
                violation_error_message=_("A Wikidata id is written like Q42."),
            ),
            models.UniqueConstraint(
                name="speaker_wikidata_id_once",
                fields=["wikidata_id"],
                condition=~models.Q(wikidata_id="") & models.Q(merged_into=None),
                violation_error_message=_("Another record has this Wikidata id."),
            ),
        ]
        indexes: ClassVar = [
            models.Index(
                name="speaker_by_name",
                fields=["name", "id"],
                condition=models.Q(merged_into=None, state="kept"),
            ),
            models.Index(
                name="speaker_kept",
                fields=["-id"],
                condition=models.Q(merged_into=None, state="kept"),
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def standing(self) -> Speaker:
        """The record that this one stands for: itself, or what it was merged into."""
        return self.merged_into.standing if self.merged_into else self

    def go_by(self, name: str, kind: str = "alias", language: str = "") -> bool:
        """Put the name on record unless it is there; return whether it is new."""
        _name, is_new = self.names.get_or_create(
            name=name, defaults={"kind": kind, "language": language}
        )
        return is_new

    def keep(self) -> None:
        """Let the record be seen outside curation; to keep it twice changes nothing."""
        self._put_into(self.State.CONFIRMED)

    @staticmethod
    def keep_numbered(pk: int) -> None:
        """The same for the record of this number, which is read only where it is not kept yet."""
        for speaker in _UNCONFIRMED(pk=pk):
            speaker.keep()

    def turn_down(self) -> None:
        """Say that a candidate is nobody to have a record of; what is kept is not dismissed."""
        if self.state == self.State.CANDIDATE:
            self._put_into(self.State.DISMISSED)

    def unmake(self) -> None:
        """Let a record that was made by mistake be nobody; what else names it is not asked here."""
        self._put_into(self.State.DISMISSED)

    def _put_into(self, state: str) -> None:
        if self.state != state:
            with transaction.atomic():
                self.state = state
                self.save(update_fields=["state"])
                queue_mention_resolution([self])


_UNCONFIRMED: KeptQuery[Speaker] = KeptQuery(
    lambda: (
        Speaker._base_manager.filter(pk=Given("pk"))
        .exclude(state=Speaker.State.CONFIRMED)
        .order_by()
    )
)


# As the indexes of names have them.
def last_word_of(words: str) -> str:
    """In SQL."""
    return f"split_part(translate({words}, '-', ' '), ' ', -1)"


LAST_WORD = last_word_of("folded")
WITHOUT_BLANKS = "replace(folded, ' ', '')"


def _last_word(column: str) -> models.Func:
    blanks = models.Func(
        models.F(column), models.Value("-"), models.Value(" "), function="translate",
        output_field=models.TextField(),
    )  # fmt: skip
    return models.Func(blanks, models.Value(" "), models.Value(-1), function="split_part")


def _without_blanks(column: str) -> models.Func:
    return models.Func(models.F(column), models.Value(" "), models.Value(""), function="replace")


@pghistory.track(*made_at_once())
class Name(models.Model):
    """A name that a speaker goes by, right or wrong."""

    class Kind(models.TextChoices):
        FULL = "full", _("full name")
        ALIAS = "alias", _("alias")
        FORMER = "former", _("former name")
        TRANSLITERATION = "transliteration", _("transliteration")
        MISSPELLING = "misspelling", _("misspelling")
        ABBREVIATION = "abbreviation", _("abbreviation")

    speaker = models.ForeignKey(Speaker, on_delete=models.CASCADE, related_name="names")
    name = models.CharField(_("name"), max_length=300)
    # By code point, so that one index serves the beginning of a name and the order of those that
    # begin so.
    folded = ComputedCharField(max_length=300, editable=False, db_collation="C")
    skeleton = ComputedCharField(max_length=300, editable=False, default="")
    kind = models.CharField(_("kind"), max_length=15, choices=Kind.choices, default=Kind.ALIAS)
    language = models.CharField(_("language"), max_length=3, blank=True)

    class Meta:
        verbose_name = _("name")
        verbose_name_plural = _("names")
        ordering: ClassVar = ["pk"]
        constraints: ClassVar = [
            models.CheckConstraint(name="name_not_empty", condition=~models.Q(name="")),
            models.UniqueConstraint(name="name_once_per_speaker", fields=["speaker", "name"]),
        ]
        indexes: ClassVar = [
            models.Index(name="name_folded", fields=["folded"]),
            models.Index(name="name_skeleton", fields=["skeleton"]),
            GinIndex(OpClass("folded", "gin_trgm_ops"), name="name_letters"),
            models.Index(_last_word("folded"), name="name_last_word"),
            models.Index(_without_blanks("folded"), name="name_without_blanks"),
        ]

    def __str__(self) -> str:
        return self.name

    def compute_folded(self) -> str:
        return comparable_name(self.name)

    def compute_skeleton(self) -> str:
        return skeleton(self.name)


@pghistory.track(*made_at_once())
class Position(models.Model):
    """An office or function held, with its time where it is known (Wikidata P39, P580, P582)."""

    class Precision(models.TextChoices):
        DAY = "day", _("day")
        MONTH = "month", _("month")
        YEAR = "year", _("year")

    speaker = models.ForeignKey(Speaker, on_delete=models.CASCADE, related_name="positions")
    title = models.CharField(_("title"), max_length=300)
    organisation = models.CharField(_("organisation"), max_length=300, blank=True)
    start_on = models.DateField(_("from"), null=True, blank=True)
    end_on = models.DateField(_("until"), null=True, blank=True)
    #: A month or a year is stored as its first day, or its last where the position ends.
    start_precision = models.CharField(
        _("start known to the"), max_length=5, choices=Precision, default=Precision.DAY
    )
    end_precision = models.CharField(
        _("end known to the"), max_length=5, choices=Precision, default=Precision.DAY
    )
    #: It has ended, and nobody knows when: not the same as one that goes on.
    end_unknown = models.BooleanField(_("ended, unknown when"), default=False)
    known_from = models.CharField(_("known from"), max_length=500, blank=True)
    folded = ComputedCharField(max_length=600, editable=False, default="")

    class Meta:
        verbose_name = _("position")
        verbose_name_plural = _("positions")
        ordering: ClassVar = ["start_on", "pk"]
        constraints: ClassVar = [
            models.CheckConstraint(
                name="position_starts_before_it_ends",
                condition=models.Q(start_on=None)
                | models.Q(end_on=None)
                | models.Q(end_on__gte=models.F("start_on")),
                violation_error_message=_("The position ends before it starts."),
            ),
            models.CheckConstraint(
                name="position_end_is_known_or_unknown",
                condition=models.Q(end_unknown=False) | models.Q(end_on=None),
                violation_error_message=_("An end that has a day is not unknown."),
            ),
            models.UniqueConstraint(
                name="position_once",
                fields=["speaker", "title", "organisation", "start_on", "end_on"],
                nulls_distinct=False,
                violation_error_message=_("This position is on record already."),
            ),
        ]
        indexes: ClassVar = [
            GinIndex(OpClass("folded", "gin_trgm_ops"), name="position_letters"),
            # By bytes, so that one index serves the whole and its beginning; the earliest first, as
            # who held it is asked for.
            models.Index(
                OpClass("folded", "text_pattern_ops"), "start_on", "id", name="position_of_a_title"
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def compute_folded(self) -> str:
        return comparable_name(f"{self.title} {self.organisation}")

    def overlaps(self, first: date, last: date) -> bool:
        """Whether it was held on any of the days; an unknown start or end is no bound."""
        return (self.start_on is None or self.start_on <= last) and (
            self.end_on is None or self.end_on >= first
        )

    @property
    def is_from_web(self) -> bool:
        return self.known_from.startswith(("https://", "http://"))

    @property
    def is_dated(self) -> bool:
        return self.start_on is not None or self.end_on is not None or self.end_unknown

    @property
    def written_time(self) -> str:
        """»2011-01 – 2017«, with »…« for what is open and »?« for an end that nobody knows."""
        end = UNKNOWN if self.end_unknown else written_date(self.end_on, self.end_precision)
        return f"{written_date(self.start_on, self.start_precision) or '…'} – {end or '…'}"


@pghistory.track()
class Account(models.Model):
    """An account on a platform; one handle belongs to one record."""

    speaker = models.ForeignKey(Speaker, on_delete=models.CASCADE, related_name="accounts")
    platform = models.CharField(_("platform"), max_length=30)
    handle = models.CharField(_("handle"), max_length=200)
    start_on = models.DateField(_("from"), null=True, blank=True)
    end_on = models.DateField(_("until"), null=True, blank=True)

    class Meta:
        verbose_name = _("account")
        verbose_name_plural = _("accounts")
        ordering: ClassVar = ["platform", "handle"]
        constraints: ClassVar = [
            models.CheckConstraint(
                name="account_handle_without_at", condition=~models.Q(handle__startswith="@")
            ),
            models.CheckConstraint(
                name="account_starts_before_it_ends",
                condition=models.Q(start_on=None)
                | models.Q(end_on=None)
                | models.Q(end_on__gte=models.F("start_on")),
                violation_error_message=_("The account ends before it starts."),
            ),
            models.UniqueConstraint(
                "platform",
                Lower("handle"),
                name="account_belongs_to_one_speaker",
                violation_error_message=_("This account belongs to another record."),
            ),
        ]
        indexes: ClassVar = [
            models.Index(OpClass(Lower("handle"), "text_pattern_ops"), name="account_handle")
        ]

    def __str__(self) -> str:
        return f"@{self.handle} ({capfirst(self.platform)})"

    def was_held_on(self, day: date) -> bool:
        """Whether it was the speaker's then; an unknown start or end is no bound."""
        return includes_day(self.start_on, self.end_on, day)
