"""What editors say to each other about a claim."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar

import pghistory
import pgtrigger
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from claims.models.base.events import events_of

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
        ]
        triggers: ClassVar = [
            pgtrigger.Protect(name="kept", operation=pgtrigger.Delete),
            pgtrigger.ReadOnly(
                name="as_written", fields=["claim", "author", "text", "made_at", "repeats"]
            ),
        ]

    def __str__(self) -> str:
        return self.text if len(self.text) <= 80 else self.text[:79] + "…"

    @property
    def root(self) -> int:
        """The number of the comment as it was first written."""
        return self.repeats_id or self.pk

    def repeat_on(self, claim: Claim) -> None:
        Comment.objects.create(
            claim=claim,
            author_id=self.author_id,
            text=self.text,
            made_at=self.made_at,
            withdrawn_at=self.withdrawn_at,
            repeats_id=self.root,
        )

    def withdraw(self, is_withdrawn: bool, *, by: User | None, version: int) -> None:
        """Only for those who hold the claim's lock."""
        if by is not None and by.pk != self.author_id:
            raise ValidationError(_("Only its author can withdraw a comment."))
        self.withdrawn_at = timezone.now() if is_withdrawn else None
        self.changed_in = version
        self.save()

    @classmethod
    def bring_back(cls, claim: Claim, version: int, *, by: User | None) -> bool:
        """Show and hide the claim's comments as in that version, but for those of others; whether
        that changes any.
        """
        later = cls.objects.filter(claim=claim, changed_in__gt=version)
        touched = [
            comment._put_back(version, claim, by)
            for comment in (later.filter(author=by) if by else later)
        ]
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
        then = self.events.filter(changed_in__lte=version).order_by("-pgh_id").first()  # type: ignore[attr-defined]
        is_withdrawn = then is None or then.withdrawn_at is not None
        if is_withdrawn == (self.withdrawn_at is not None):
            return False
        self.withdraw(is_withdrawn, by=by, version=claim.version + 1)
        return True

    @classmethod
    def steps(cls, claim: Claim, *, but_of: User | None = None) -> set[int]:
        """The versions of the claim in which somebody wrote or withdrew a comment, somebody else
        than one of them.
        """
        events = events_of(cls).filter(claim=claim, changed_in__gt=1)
        return set(
            (events.exclude(author=but_of) if but_of else events).values_list(
                "changed_in", flat=True
            )
        )


def gathered(claims: Iterable[Any]) -> list[Comment]:
    """The comments of these claims, fetched by ``comments_shown``, each once, in the order of
    writing.
    """
    each = {comment.root: comment for claim in claims for comment in claim.own_comments}
    return sorted(each.values(), key=lambda comment: (comment.made_at, comment.pk))
