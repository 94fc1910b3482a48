"""What somebody at the desk is told: in the desk at once, and by e-mail as they want it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from claims.models.base.job_queue import queue_unless_waiting
from claims.models.base.record_urls import address_of
from record_versions.kept_query import Given, KeptQuery

if TYPE_CHECKING:
    from claims.models.desk.saved_filter import SavedFilter
    from newsroom.models import User

MAIL_NOTIFICATIONS = "mail_notifications"
# What was read is kept for so long; what was not read is kept.
KEPT = dt.timedelta(days=90)
COUNTED = 99
LONGEST_NOTE = 300
# Of the opened claim, by what is told; the rest is told of its sources or its comments.
_SECTIONS = {
    "assigned": "",
    "watched": "",
    "sent_back": "verdict",
    "approved": "verdict",
    "withdrawn": "verdict",
}


class NotificationQuerySet(models.QuerySet["Notification"]):
    def standing(self) -> NotificationQuerySet:
        """All but those of a comment that its author has withdrawn."""
        return self.exclude(comment__withdrawn_at__isnull=False)

    def unread(self) -> NotificationQuerySet:
        return self.filter(read_at=None)

    def shown(self) -> NotificationQuerySet:
        """With what a row of the list says, the newest first."""
        told = ("claim__article", "by", "comment", "source", "saved_filter")
        return self.select_related(*told).defer(
            "claim__article__text", "claim__spans", "claim__reasons"
        )

    def read(self) -> int:
        """Mark these as read; how many were not."""
        return self.unread().update(read_at=timezone.now())


class Notification(models.Model):
    """One thing that happened to one person's work; once for each, however often it is told."""

    class Kind(models.TextChoices):
        ASSIGNED = "assigned", _("assigned this to you")
        COMMENTED = "commented", _("commented")
        REPLIED = "replied", _("replied to you")
        MENTIONED = "mentioned", _("mentioned you")
        SENT_BACK = "sent_back", _("sent your verdict back")
        APPROVED = "approved", _("approved your verdict")
        WITHDRAWN = "withdrawn", _("withdrew your verdict")
        SOURCE_CHANGED = "source_changed", _("a source has changed")
        WATCHED = "watched", _("your watch has found something")

    recipient = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="notifications"
    )
    kind = models.CharField(_("kind"), max_length=14, choices=Kind.choices)
    claim = models.ForeignKey("Claim", on_delete=models.PROTECT, related_name="+")
    comment = models.ForeignKey(
        "Comment", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    source = models.ForeignKey(
        "Source", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    # Of what a watch found; the name it had is in ``note``.
    saved_filter = models.ForeignKey(
        "SavedFilter", on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    # Nobody for what the software found.
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    note = models.CharField(max_length=LONGEST_NOTE, blank=True)
    # How many claims it is about, of which ``claim`` is one.
    number = models.PositiveIntegerField(default=1)
    # The version of the claim or verdict, or the number of the snapshot, that it tells of.
    step = models.PositiveBigIntegerField()
    made_at = models.DateTimeField(default=timezone.now)
    read_at = models.DateTimeField(null=True, blank=True)
    mailed_at = models.DateTimeField(null=True, blank=True)

    objects: ClassVar[NotificationQuerySet] = NotificationQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        verbose_name = _("notification")
        verbose_name_plural = _("notifications")
        ordering: ClassVar = ["-pk"]
        constraints: ClassVar = [
            # A job or a form that is sent twice tells nobody twice.
            models.UniqueConstraint(
                name="notified_once", fields=["recipient", "kind", "claim", "step"]
            ),
        ]
        indexes: ClassVar = [
            models.Index(name="notification_of_recipient", fields=["recipient", "-id"]),
            models.Index(
                name="notification_unread",
                fields=["recipient", "kind", "-id"],
                condition=models.Q(read_at=None),
            ),
            models.Index(
                name="notification_to_mail",
                fields=["recipient", "id"],
                condition=models.Q(mailed_at=None, read_at=None),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.claim_id}"

    def get_absolute_url(self) -> str:
        """Where what it tells can be seen and dealt with."""
        if self.kind == self.Kind.WATCHED and self.saved_filter and self.number > 1:
            return f"/claims/?{self.saved_filter.query or 'state='}"
        if self.number > 1:
            return "/claims/?assignee=me" if self.source_id is None else self._of_source()
        section = _SECTIONS.get(self.kind, "sources" if self.source_id else "comments")
        address = address_of("claims:claim", self.claim_id)
        return f"{address}?section={section}" if section else address

    def _of_source(self) -> str:
        return address_of("claims:source", self.source_id or 0)

    @classmethod
    def unread_of(cls, person: User) -> str:
        """How many one has not read, as the page says it: empty for none, »99+« for many."""
        number = len(_UNREAD(recipient=person.pk))
        return f"{COUNTED}+" if number > COUNTED else str(number or "")

    @classmethod
    def tell(
        cls, recipients: Iterable[int], kind: str, *, by: User | None, claim: int, **about: Any
    ) -> None:
        """Tell these people, but for the one who did it and for those who have left; in the
        transaction of what is told. Whoever wants it by e-mail at once gets a job for it.
        """
        people = get_user_model().objects.filter(pk__in=set(recipients), is_active=True)
        told = people.exclude(pk=by.pk) if by else people
        with transaction.atomic():
            for person in told:
                _notification, is_new = cls.objects.get_or_create(
                    recipient=person,
                    kind=kind,
                    claim_id=claim,
                    step=about["step"],
                    defaults={"by": by, **about},
                )
                if is_new and person.wants_mail_at_once:
                    queue_mail(person.pk)

    @classmethod
    def tell_of_watch(cls, person: User, saved_filter: SavedFilter, claims: Sequence[int]) -> None:
        """Tell what somebody's watch found anew. While one that tells of it is neither read nor
        mailed, that one grows: an archive of years is one line.
        """
        waiting = cls.objects.select_for_update().filter(
            recipient=person, kind=cls.Kind.WATCHED, saved_filter=saved_filter, read_at=None,
            mailed_at=None,
        )  # fmt: skip
        with transaction.atomic():
            if told := waiting.first():
                told.number += len(claims)
                told.claim_id, told.made_at = claims[-1], timezone.now()
                told.save(update_fields=["number", "claim", "made_at"])
                return
            cls.objects.create(
                recipient=person, kind=cls.Kind.WATCHED, saved_filter=saved_filter,
                claim_id=claims[-1], number=len(claims), note=saved_filter.name,
                step=saved_filter.pk,
            )  # fmt: skip
            if person.wants_mail_at_once:
                queue_mail(person.pk)


def queue_mail(person: int) -> None:
    """One job sends all that waits for somebody; a second one would find nothing."""
    queue_unless_waiting(
        MAIL_NOTIFICATIONS,
        lock=f"mail-{person}",
        queueing_lock=f"mail-{person}",
        user_id=person,
    )


def forget_notifications() -> None:
    """Drop what was read long ago."""
    Notification.objects.filter(read_at__lt=timezone.now() - KEPT).delete()


_UNREAD = KeptQuery(
    lambda: (
        Notification.objects.filter(recipient=Given("recipient"))
        .unread()
        .values_list("pk", flat=True)[: COUNTED + 1]
    )
)
