"""What editors say to each other about a claim."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

import pghistory
import pgtrigger
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from claims.models.base.events import events_of
from claims.models.base.mentions import mentioned_in
from claims.models.base.notification import Notification

if TYPE_CHECKING:
    from claims.models.claims.claim import Claim
    from newsroom.models import User

LONGEST = 5000


@pghistory.track(obj_field=pghistory.ObjForeignKey(related_name="events"))
class Comment(models.Model):
    """Kept for ever as it was written; its author may withdraw it, which the history shows."""

    claim = models.ForeignKey("Claim", on_delete=models.PROTECT, related_name="comments")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    text = models.TextField(_("comment"), max_length=LONGEST)
    made_at = models.DateTimeField(_("made"), default=timezone.now)
    withdrawn_at = models.DateTimeField(_("withdrawn"), null=True, blank=True)
    # The comment that began the thread, as it was first written; a thread has one level of answers.
    reply_to = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="replies"
    )
    # Of a thread, kept with the comment that began it.
    resolved_at = models.DateTimeField(_("resolved"), null=True, blank=True)
    resolved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    # The claim's version that resolved the thread or opened it again; 0 for neither.
    resolved_in = models.PositiveIntegerField(default=0, db_default=0)
    # The comment on the whole that this one repeats on the second part of a split.
    repeats = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    # The claim's version that this state belongs to, as with evidence.
    changed_in = models.PositiveIntegerField(default=1)

    class Meta:
        verbose_name = _("comment")
        verbose_name_plural = _("comments")
        ordering: ClassVar = ["made_at", "pk"]
        constraints: ClassVar = [
            models.CheckConstraint(name="comment_has_words", condition=~models.Q(text="")),
            models.CheckConstraint(
                name="comment_no_reply_to_itself", condition=~models.Q(reply_to=models.F("pk"))
            ),
            models.CheckConstraint(
                name="comment_resolved_with_its_thread",
                condition=models.Q(reply_to=None) | models.Q(resolved_at=None),
            ),
            models.CheckConstraint(
                name="comment_resolved_by_somebody",
                condition=models.Q(resolved_at=None) | models.Q(resolved_by__isnull=False),
            ),
        ]
        triggers: ClassVar = [
            pgtrigger.Protect(name="kept", operation=pgtrigger.Delete),
            pgtrigger.ReadOnly(
                name="as_written",
                fields=["claim", "author", "text", "made_at", "repeats", "reply_to"],
            ),
        ]

    def __str__(self) -> str:
        return self.text if len(self.text) <= 80 else self.text[:79] + "…"

    @classmethod
    def in_sight(cls) -> models.QuerySet[Comment]:
        """Those that nobody withdrew, with what is shown of them."""
        return cls.objects.filter(withdrawn_at=None).select_related("author", "resolved_by")

    @property
    def root(self) -> int:
        """The number of the comment as it was first written."""
        return self.repeats_id or self.pk

    @property
    def thread(self) -> int:
        """The number of the comment that began the thread, as it was first written."""
        return self.reply_to_id or self.root

    def repeat_on(self, claim: Claim) -> None:
        Comment.objects.create(
            claim=claim,
            author_id=self.author_id,
            text=self.text,
            made_at=self.made_at,
            withdrawn_at=self.withdrawn_at,
            reply_to_id=self.reply_to_id,
            resolved_at=self.resolved_at,
            resolved_by_id=self.resolved_by_id,
            repeats_id=self.root,
        )

    def tell(self) -> None:
        """Tell those whom it concerns, each once: who is named, else who takes part in the thread,
        else whose claim it is. Who answers has read what was said to them there.
        """
        in_thread = models.Q(pk=self.thread) | models.Q(reply_to=self.thread)
        thread = Comment.objects.filter(in_thread)
        mentioned = set(mentioned_in([self.text]).values_list("pk", flat=True))
        taking_part = set(thread.filter(withdrawn_at=None).values_list("author", flat=True))
        for_whom = {
            "mentioned": mentioned,
            "replied": taking_part - mentioned,
            "commented": {self.claim.assignee_id or 0} - taking_part - mentioned,
        }
        for kind, people in for_whom.items():
            Notification.tell(
                people,
                kind,
                by=self.author,
                claim=self.claim_id,
                comment=self,
                step=self.changed_in,
            )
        Notification.objects.filter(recipient=self.author, comment__in=thread).read()

    def withdraw(self, is_withdrawn: bool, *, by: User | None, version: int) -> None:
        """Only for those who hold the claim's lock."""
        if by is not None and by.pk != self.author_id:
            raise ValidationError(_("Only its author can withdraw a comment."))
        self.withdrawn_at = timezone.now() if is_withdrawn else None
        self.changed_in = version
        self.save()

    def resolve(self, is_resolved: bool, *, by: User | None, version: int) -> None:
        """Say of the thread that it needs nothing more, or that it does; only for those who hold
        the claim's lock.
        """
        if self.reply_to_id is not None:
            raise ValidationError(_("A thread is resolved as a whole."))
        self.resolved_at = timezone.now() if is_resolved else None
        self.resolved_by = by if is_resolved else None
        self.changed_in = self.resolved_in = version
        self.save()

    @classmethod
    def bring_back(cls, claim: Claim, version: int, *, by: User | None) -> bool:
        """Show and hide the claim's comments as in that version, but for those of others; whether
        that changes any.
        """
        later = cls.objects.filter(claim=claim, changed_in__gt=version)
        touched = [comment._put_back(version, claim, by) for comment in later]
        return any(touched)

    @classmethod
    def take_back(cls, claim: Claim, step: int, *, by: User | None) -> bool:
        """Undo what one version of the claim did to its comments; return whether that changes
        any.
        """
        touched = [
            comment._put_back(step - 1, claim, by)
            for comment in claim.comments.filter(changed_in=step)
        ]
        return any(touched)

    def _put_back(self, version: int, claim: Claim, by: User | None) -> bool:
        """Whether a comment of one's own is in sight, and a thread resolved, as in that version."""
        then = self.events.filter(changed_in__lte=version).order_by("-pgh_id").first()  # type: ignore[attr-defined]
        is_withdrawn = then is None or then.withdrawn_at is not None
        is_resolved = then is not None and then.resolved_at is not None
        is_mine = by is None or by.pk == self.author_id
        withdraws = is_mine and is_withdrawn != (self.withdrawn_at is not None)
        resolves = then is not None and is_resolved != (self.resolved_at is not None)
        if resolves:
            self.resolve(is_resolved, by=by or then.resolved_by, version=claim.version + 1)
        if withdraws:
            self.withdraw(is_withdrawn, by=by, version=claim.version + 1)
        return withdraws or resolves

    @classmethod
    def steps(cls, claim: Claim, *, but_of: User | None = None) -> set[int]:
        """The versions of the claim in which somebody wrote or withdrew a comment, or resolved a
        thread; ``but_of`` somebody, those in which others wrote or withdrew one, since a thread is
        everybody's to resolve.
        """
        events = events_of(cls).filter(claim=claim, changed_in__gt=1)
        if but_of:
            events = events.exclude(author=but_of).exclude(resolved_in=models.F("changed_in"))
        return set(events.values_list("changed_in", flat=True))


@dataclass(frozen=True, slots=True)
class Thread:
    """A comment and the answers to it; ``first`` is None where its author has withdrawn it."""

    number: int
    first: Comment | None
    replies: tuple[Comment, ...]

    @property
    def is_resolved(self) -> bool:
        return self.first is not None and self.first.resolved_at is not None


def threads_of(comments: Iterable[Comment]) -> list[Thread]:
    """The comments, in the order of writing, by the comment that each answers."""
    by_thread: dict[int, list[Comment]] = {}
    for comment in comments:
        by_thread.setdefault(comment.thread, []).append(comment)
    return [
        Thread(
            number,
            next((each for each in there if each.reply_to_id is None), None),
            tuple(each for each in there if each.reply_to_id is not None),
        )
        for number, there in by_thread.items()
    ]


def gathered(claims: Iterable[Any]) -> list[Comment]:
    """The comments of these claims, fetched by ``comments_shown``, each once, in the order of
    writing.
    """
    each = {comment.root: comment for claim in claims for comment in claim.own_comments}
    return sorted(each.values(), key=lambda comment: (comment.made_at, comment.pk))
