"""What the newsroom tells those who hold what was corrected: drafted by the desk, edited by an
editor, approved by a chief who wrote nothing of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

import pghistory
import pgtrigger
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from claims.models.base.actions import Action
from claims.models.base.verdict_guards import Guard, done_by
from claims.models.base.versions import changing
from claims.models.verdicts.rating import language_of_scale
from claims.models.verdicts.verdict import Verdict, holding
from claims.models.verdicts.verdict_checks import must_have
from record_versions.record_change import StaleError, VersionedRecord

if TYPE_CHECKING:
    from claims.models.claims.claim import Claim
    from newsroom.models import User

# In characters.
LONGEST_NOTICE = 2_000


class StaleNoticeError(StaleError):
    current: CorrectionNotice


@pghistory.track(obj_field=pghistory.ObjForeignKey(related_name="events"))
class CorrectionNotice(VersionedRecord, models.Model):
    """One notice, in German and English. With a verdict it is about the version that corrects,
    without one about the claim's words, speaker or withdrawal. Approved, readers see it beside the
    published verdict, and ClaimReview carries it.
    """

    class State(models.TextChoices):
        DRAFT = "draft", _("draft")
        APPROVED = "approved", _("approved")

    stale_error = StaleNoticeError

    claim = models.ForeignKey("Claim", on_delete=models.PROTECT, related_name="notices")
    verdict = models.OneToOneField(
        Verdict, on_delete=models.PROTECT, null=True, related_name="notice"
    )
    text_de = models.TextField(_("in German"))
    text_en = models.TextField(_("in English"))
    state = models.CharField(max_length=8, choices=State.choices, default=State.DRAFT)
    # As for verdicts: none of them approves it.
    writers = ArrayField(models.BigIntegerField(), default=list)
    drafted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    drafted_at = models.DateTimeField(default=timezone.now)
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    approved_at = models.DateTimeField(null=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        verbose_name = _("correction notice")
        verbose_name_plural = _("correction notices")
        ordering: ClassVar = ["-pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                name="one_open_notice_per_claim",
                fields=["claim"],
                condition=models.Q(state="draft"),
            ),
            models.CheckConstraint(
                name="notice_has_its_words",
                condition=models.Q(text_de__regex=r"\S", text_en__regex=r"\S"),
            ),
            models.CheckConstraint(
                name="notice_drafter_is_a_writer",
                condition=models.Q(writers__contains=[models.F("drafted_by")]),
            ),
            models.CheckConstraint(
                name="notice_not_approved_by_a_writer",
                condition=models.Q(approved_by=None)
                | ~models.Q(writers__contains=[models.F("approved_by")]),
            ),
            models.CheckConstraint(
                name="notice_approved_by_somebody",
                condition=models.Q(state="draft", approved_by=None, approved_at=None)
                | models.Q(state="approved", approved_by__isnull=False, approved_at__isnull=False),
            ),
        ]
        triggers: ClassVar = [
            Guard(
                name="notice_begins_as_draft",
                operation=pgtrigger.Insert,
                holds="NEW.state = 'draft'",
            ),
            Guard(
                name="approved_notice_is_final",
                operation=pgtrigger.Update | pgtrigger.Delete,
                condition=pgtrigger.Condition("(OLD.state = 'approved')"),
                holds="false",
            ),
            done_by("approved_by_id", right="approve_claim", name="notice_approved_by_a_chief"),
        ]

    def __str__(self) -> str:
        return f"{self.claim_id}: {self.get_state_display()}"

    def text_in(self, language: str) -> str:
        return self.text_de if language_of_scale(language) == "de" else self.text_en

    @classmethod
    def draft(
        cls, claim: Claim, verdict: Verdict | None, *, text_de: str, text_en: str, by: User
    ) -> CorrectionNotice:
        """The open notice of the claim, or a new one with these words; twice is once."""
        must_have(by, "claims.change_claim")
        with holding(claim) as held, pghistory.context(action=Action.NOTICE_DRAFTED):
            found = cls.objects.filter(claim=held)
            if there := found.filter(state=cls.State.DRAFT).first():
                return there
            if verdict and found.filter(verdict=verdict).exists():
                raise ValidationError(_("There is a notice on this correction already."))
            return cls.objects.create(
                claim=held,
                verdict=verdict,
                text_de=text_de,
                text_en=text_en,
                drafted_by=by,
                writers=[by.pk],
            )

    def write(self, *, text_de: str, text_en: str, by: User, seen: int) -> None:
        must_have(by, "claims.change_claim")
        text = {
            "text_de": text_de.replace("\r\n", "\n").strip(),
            "text_en": text_en.replace("\r\n", "\n").strip(),
        }
        with changing(self, seen=seen, action=Action.NOTICE_EDITED) as notice:
            if all(getattr(notice, field) == words for field, words in text.items()):
                return
            _check_words(text)
            if notice.state != self.State.DRAFT:
                raise ValidationError(_("It is approved already."))
            for field, words in text.items():
                setattr(notice, field, words)
            if by.pk not in notice.writers:
                notice.writers = [*notice.writers, by.pk]

    def approve(self, *, by: User, seen: int) -> None:
        """Agree with it, as somebody who wrote nothing of it; from then on readers see it."""
        must_have(by, "claims.approve_claim")
        with changing(self, seen=seen, action=Action.NOTICE_APPROVED) as notice:
            if notice.state == self.State.APPROVED:
                return
            if by.pk in notice.writers:
                raise ValidationError(
                    _("You worked on this notice. Somebody else has to approve it.")
                )
            notice.state = self.State.APPROVED
            notice.approved_by, notice.approved_at = by, timezone.now()


def _check_words(text: dict[str, str]) -> None:
    problems: dict[str, Any] = {}
    for field, words in text.items():
        if not words:
            problems[field] = _("Say it in both languages.")
        elif len(words) > LONGEST_NOTICE:
            problems[field] = _("At most %(most)d characters are allowed.") % {
                "most": LONGEST_NOTICE
            }
    if problems:
        raise ValidationError(problems)
