"""Who speaks: the record that names, positions and accounts belong to."""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from record_versions.history_of_many import made_at_once
from record_versions.kept_query import Given, KeptQuery
from speakers.models.likeness import Likeness
from speakers.name_matching import comparable_name
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
