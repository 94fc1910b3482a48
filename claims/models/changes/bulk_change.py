"""One action over many claims: previewed, confirmed, done in chunks, and undone in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

import pghistory
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from claims.models.base import actions
from claims.models.base.notification import Notification
from claims.models.changes.change_set import CHUNK, ChangeSet
from claims.models.claims.claim import Claim
from speakers.models import Speaker

if TYPE_CHECKING:
    from newsroom.models import User


class LightManager(models.Manager["BulkChange"]):
    """Without the numbers of all the claims."""

    def get_queryset(self) -> models.QuerySet[BulkChange]:
        return super().get_queryset().defer("claims", "versions")


class BulkChange(models.Model):
    """What is to be done to which claims, in exactly the versions that the preview showed.

    The claims are kept by number and version, so that what is confirmed is what was previewed: a
    claim that somebody changes in between is left as it is and counted. Work is done in chunks,
    each with its place in one transaction, so that whoever goes on after a crash neither repeats
    nor skips one. An undo is carried out in the same way, over the claims of the change set that it
    takes back.
    """

    class Action(models.TextChoices):
        ACCEPT = "accept", _("accept")
        REJECT = "reject", _("reject")
        ASSIGN = "assign", _("assign")
        SPEAKER = "speaker", _("set the speaker")
        CHECK_WORTHY = "check-worthy", _("mark as worth checking")
        NOT_CHECK_WORTHY = "not check-worthy", _("mark as not worth checking")
        UNDO = "undo", _("undo")

    class State(models.TextChoices):
        PREVIEWED = "previewed", _("not confirmed yet")
        QUEUED = "queued", _("waiting")
        RUNNING = "running", _("in progress")
        DONE = "done", _("done")
        FAILED = "failed", _("failed")

    action = models.CharField(_("action"), max_length=16, choices=Action.choices)
    parameters = models.JSONField(default=dict, blank=True)
    claims = ArrayField(models.BigIntegerField(), default=list)
    versions = ArrayField(models.IntegerField(), default=list)
    number = models.PositiveIntegerField()
    # How many of them are in which state; how many more were selected that are as it is wanted
    # already.
    states = models.JSONField(default=dict, blank=True)
    as_wanted = models.PositiveIntegerField(default=0)
    state = models.CharField(
        _("state"), max_length=9, choices=State.choices, default=State.PREVIEWED
    )
    place = models.PositiveBigIntegerField(default=0)
    worked_off = models.PositiveIntegerField(default=0)
    # Changed by somebody else since they were selected.
    left_out = models.PositiveIntegerField(default=0)
    change_set = models.OneToOneField(
        ChangeSet, on_delete=models.PROTECT, null=True, blank=True, related_name="bulk"
    )
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    made_at = models.DateTimeField(auto_now_add=True)

    OPEN = (State.QUEUED, State.RUNNING)

    objects = models.Manager["BulkChange"]()
    light = LightManager()

    class Meta:
        ordering: ClassVar = ["-pk"]
        constraints: ClassVar = [
            models.CheckConstraint(
                name="bulk_has_done_what_it_did",
                condition=models.Q(worked_off__lte=models.F("number")),
            ),
            models.CheckConstraint(
                name="bulk_is_confirmed_with_a_change_set",
                condition=models.Q(state="previewed") | models.Q(change_set__isnull=False),
            ),
        ]
        indexes: ClassVar = [
            models.Index(
                name="bulk_previews_by_age",
                fields=["made_at"],
                condition=models.Q(state="previewed"),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_action_display()} ({self.number})"

    def get_absolute_url(self) -> str:
        return reverse("claims:bulk", args=[self.pk])

    @classmethod
    def needs_chief(cls, change_set: ChangeSet) -> bool:
        """Whether the set, or the one that it takes back in the end, rejects many claims."""
        while change_set.undoes:
            change_set = change_set.undoes
        return change_set.action == actions.Action.REJECTED

    @property
    def in_words(self) -> str:
        """What is done, with the reason or the name that belongs to it."""
        said = str(self.parameters.get("because") or self.parameters.get("name") or "")
        label = str(self.get_action_display())
        label = label[:1].upper() + label[1:]
        return f"{label} – {said}" if said else label

    @property
    def counted_states(self) -> list[tuple[Claim.State, int]]:
        return [(state, self.states[state]) for state in Claim.State if self.states.get(state)]

    @property
    def is_open(self) -> bool:
        return self.state in self.OPEN

    @property
    def is_large(self) -> bool:
        """More than a request should work off."""
        return self.number > CHUNK

    def confirm(self) -> bool:
        """Take up what was previewed; False when that was done already."""
        with transaction.atomic():
            locked = BulkChange.objects.select_for_update().get(pk=self.pk)
            if locked.state != self.State.PREVIEWED:
                self.refresh_from_db()
                return False
            self.change_set = ChangeSet.objects.create(
                action=self.done_action, parameters=self.parameters, made_by_id=self.made_by_id
            )
            self.state = self.State.QUEUED
            self.save(update_fields=["change_set", "state"])
        return True

    @classmethod
    def open_undo(cls, change_set: ChangeSet, *, by: User) -> BulkChange:
        """The change that takes a set back, begun already or not."""
        with transaction.atomic():
            if (
                cls.objects.select_for_update()
                .filter(change_set=change_set, state__in=cls.OPEN)
                .exists()
            ):
                raise ValidationError(gettext("The change is still in progress."))
            undoing = change_set.open_undo(by=by)
            return cls.objects.get_or_create(
                change_set=undoing,
                defaults={
                    "action": cls.Action.UNDO, "number": change_set.number,
                    "state": cls.State.QUEUED, "made_by": by,
                },
            )[0]  # fmt: skip

    def work_off(self) -> None:
        """Do it to the end, chunk by chunk."""
        while self.is_open:
            self.work_on()

    def work_on(self) -> None:
        """Do the next chunk, and note that it is done in the same transaction."""
        with transaction.atomic(), pghistory.context(user=self.made_by_id):
            # Two workers on one change would do a chunk twice: the second waits, and goes on behind
            # it.
            locked = BulkChange.light.select_for_update().get(pk=self.pk)
            if locked.is_open:
                locked._next_chunk()
                locked.save(update_fields=["state", "place", "worked_off", "left_out"])
                if not locked.is_open:  # from now on the change set says which they were
                    BulkChange.objects.filter(pk=self.pk).update(claims=[], versions=[])
        self.refresh_from_db(fields=["state", "place", "worked_off", "left_out"])
        if self.change_set:
            self.change_set.refresh_from_db(fields=["number"])

    def _next_chunk(self) -> None:
        assert self.change_set  # noqa: S101 - the database sees to it
        self.state = self.State.RUNNING
        if self.action == self.Action.UNDO:
            before = self.change_set.number
            after = self.change_set.take_back(self.place)
            done = min(CHUNK, self.number - self.worked_off)
            self.left_out += done - (self.change_set.number - before)
            self.place = after or self.place
        else:
            claims, versions = self._slice(CHUNK)
            stale = self.change_set.change(
                Claim.objects.filter(pk__in=claims),
                self.values(),
                seen=dict(zip(claims, versions, strict=True)),
            )
            done = len(claims)
            self.left_out += len(stale)
            self.place += done
        self.worked_off += done
        if self.worked_off >= self.number:
            self.state = self.State.DONE
            self._tell_assignee()

    def _tell_assignee(self) -> None:
        """One notification for all that somebody was given."""
        assignee = self.parameters.get("assignee")
        if self.action != self.Action.ASSIGN or not assignee or not self.change_set:
            return
        given = self.change_set.items.order_by("claim")
        if (first := given.values_list("claim", "version").first()) is None:
            return
        claim, version = first
        Notification.tell(
            [assignee],
            "assigned",
            by=self.made_by,
            claim=claim,
            step=version,
            number=self.change_set.number,
        )

    def _slice(self, length: int) -> tuple[list[int], list[int]]:
        """The next numbers and versions; the rest of a hundred thousand stays in the database."""
        piece = f"{self.place}_{self.place + length}"
        slices: Any = BulkChange.objects.values_list(f"claims__{piece}", f"versions__{piece}").get(
            pk=self.pk
        )
        return slices[0] or [], slices[1] or []

    def sample(self, length: int) -> list[int]:
        """The numbers of some of the claims that are previewed."""
        return self._slice(length)[0]

    def fail(self) -> None:
        """Stop; what is done stays done and can be undone."""
        BulkChange.objects.filter(pk=self.pk, state__in=self.OPEN).update(state=self.State.FAILED)

    @property
    def done_action(self) -> actions.Action:
        """What the history says of each claim that it is done to."""
        if self.action == self.Action.ASSIGN and not self.parameters["assignee"]:
            return actions.Action.UNASSIGNED
        return DONE_ACTIONS[self.Action(self.action)]

    def values(self) -> dict[str, Any]:
        """The columns that the action sets."""
        by, parameters = self.made_by, self.parameters
        if self.action == self.Action.ACCEPT:
            return Claim.decision(Claim.State.ACCEPTED, by=by)
        if self.action == self.Action.REJECT:
            return Claim.decision(Claim.State.REJECTED, by=by, because=parameters["because"])
        if self.action == self.Action.ASSIGN:
            return {"assignee_id": parameters["assignee"]}
        if self.action == self.Action.SPEAKER:
            return {"speaker_id": Speaker.objects.get(pk=parameters["speaker"]).standing.pk}
        return {"is_check_worthy": self.action == self.Action.CHECK_WORTHY}


DONE_ACTIONS = {
    BulkChange.Action.ACCEPT: actions.Action.ACCEPTED,
    BulkChange.Action.REJECT: actions.Action.REJECTED,
    BulkChange.Action.ASSIGN: actions.Action.ASSIGNED,
    BulkChange.Action.SPEAKER: actions.Action.SPEAKER_SET,
    BulkChange.Action.CHECK_WORTHY: actions.Action.CHECK_WORTHY,
    BulkChange.Action.NOT_CHECK_WORTHY: actions.Action.NOT_CHECK_WORTHY,
    BulkChange.Action.UNDO: actions.Action.UNDONE,
}
