"""What the newsroom says about a claim: a rating with its reasons, written by one and approved by
another.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, ClassVar

import pghistory
from django.core.exceptions import ValidationError
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.dateparse import parse_date
from django.utils.translation import gettext_lazy as _

from articles.embargoes import check_no_embargo
from claims.models.base.actions import Action
from claims.models.base.events import events_of
from claims.models.base.notification import LONGEST_NOTE as LONGEST_NOTE_TOLD
from claims.models.base.notification import Notification
from claims.models.base.verdict_guards import VERDICT_GUARDS
from claims.models.base.verdict_states import OPEN
from claims.models.base.versions import StaleVerdictError, changing
from claims.models.sources.evidence import Evidence
from claims.models.verdicts.precedents import check_explained, differing_from
from claims.models.verdicts.rating import Rating
from claims.models.verdicts.verdict_checks import (
    check_article_stands,
    check_ground,
    check_note,
    check_state,
    check_text,
    must_have,
)
from claims.models.verdicts.verdict_columns import VerdictColumns
from claims.models.verdicts.verdict_queryset import VerdictQuerySet
from claims.models.verdicts.verdict_table import CONSTRAINTS, INDEXES

if TYPE_CHECKING:
    from claims.models.claims.claim import Claim
    from newsroom.models import User


@pghistory.track(obj_field=pghistory.ObjForeignKey(related_name="events"))
class Verdict(VerdictColumns):
    """One version of the verdict on a claim. A correction is the next version; what was published
    stays as it was.

    A verb takes the user, whose right it checks, and the version that the form saw; that counts on
    from one version of the verdict to the next, so that a form never means another text than the
    one it showed. base/verdict_guards.py has what the database refuses on its own.
    """

    stale_error = StaleVerdictError

    objects: ClassVar[VerdictQuerySet] = VerdictQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        verbose_name = _("verdict")
        verbose_name_plural = _("verdicts")
        ordering: ClassVar = ["claim", "number"]
        constraints: ClassVar = CONSTRAINTS
        indexes: ClassVar = INDEXES
        triggers: ClassVar = VERDICT_GUARDS

    def __str__(self) -> str:
        return f"{self.rating} ({self.get_state_display()})"

    def get_absolute_url(self) -> str:
        """The public page, which all versions share."""
        return f"{reverse('claims:verdict', args=[self.claim_id])}#version-{self.number}"

    @property
    def dated_sources(self) -> list[dict[str, Any]]:
        """The sources that it rests on, each with its day as a date; what earlier versions of the
        desk published names no day.
        """
        return [
            {**source, "published_on": parse_date(source.get("published_on", ""))}
            for source in self.sources
        ]

    @property
    def is_open(self) -> bool:
        return self.state in OPEN

    @classmethod
    def latest(cls, claim: Claim) -> Verdict | None:
        """The claim's verdict on the way to publication, or else what readers saw last, published
        or withdrawn, or None.
        """
        return cls.objects.uncorrected().filter(claim=claim).order_by("-number").first()

    @classmethod
    def write(
        cls,
        claim: Claim,
        *,
        rating: Rating,
        reasons: str,
        by: User,
        seen: int,
        correction: str = "",
        differs_because: str = "",
    ) -> Verdict:
        """Draft the verdict on a claim, or write on the one that is not yet approved; submitted, it
        is a draft again.

        Where one is published this is its correction, which says what was wrong. ``seen`` is the
        version of the latest verdict that the form showed, 0 for none.
        """
        must_have(by, "claims.change_claim")
        # Browsers send line ends as CRLF, which would make every text another one.
        text = {
            "rating": rating,
            "reasons": reasons.replace("\r\n", "\n").strip(),
            "correction": correction.strip(),
            "differs_because": " ".join(differs_because.split()),
        }
        with holding(claim) as held:
            text["differs_from"] = [each.pk for each in differing_from(cls(claim=held, **text))]
            latest = cls.latest(held)
            if latest is None or not latest.is_open:
                return cls._draft(held, latest, text, by, seen)
            latest._write_on(text, by, seen)
            return latest

    @classmethod
    def _draft(
        cls, claim: Claim, earlier: Verdict | None, text: dict[str, Any], by: User, seen: int
    ) -> Verdict:
        # Somebody published or corrected since the form was made: this draft would correct another
        # text.
        if earlier and earlier.version != seen:
            raise StaleVerdictError(earlier, seen)
        if not claim.can_be_rated:
            raise ValidationError(
                _("Accept the claim first: only an accepted claim gets a verdict.")
            )
        # Whoever writes on it is kept for good, since none of them may approve it.
        verdict = cls(claim=claim, drafted_by=by, writers=[by.pk], **text)
        # Counted on behind a draft that was discarded too: no form that showed that one fits this
        # one.
        last = cls.last_event(claim)
        verdict.version = (
            max(each.version for each in (earlier, last) if each) + 1 if last or earlier else 1
        )
        if earlier:
            verdict.number = earlier.number + 1
        check_text(verdict)
        with pghistory.context(action=Action.VERDICT_DRAFTED):
            verdict.save()
        return verdict

    @classmethod
    def last_event(cls, claim: Claim) -> Any:
        """The last that was done about any verdict on the claim, discarded drafts included; None
        for nothing.
        """
        events = events_of(cls).filter(claim=claim)
        return events.order_by("-pgh_id").first()

    def _write_on(self, text: dict[str, Any], by: User, seen: int) -> None:
        with changing(self, seen=seen, action=Action.VERDICT_EDITED) as verdict:
            # Before the state is asked: a text that is saved twice is no attempt to change an
            # approved one.
            if all(getattr(verdict, field) == value for field, value in text.items()):
                return
            check_state(verdict, self.State.DRAFT, self.State.SUBMITTED)
            for field, value in text.items():
                setattr(verdict, field, value)
            check_text(verdict)
            # What a chief editor has before them must not change under their eyes.
            verdict._return_to_draft()
            if by.pk not in verdict.writers:
                verdict.writers = [*verdict.writers, by.pk]

    def submit(self, *, by: User, seen: int) -> None:
        """Hand it to somebody else for approval."""
        must_have(by, "claims.change_claim")
        with self._moving(seen=seen, action=Action.VERDICT_SUBMITTED) as verdict:
            # Twice is once: the second of two clicks finds the state that it wants.
            if verdict.state != self.State.SUBMITTED:
                check_state(verdict, self.State.DRAFT)
                check_ground(verdict)
                check_explained(verdict)
                verdict.state, verdict.sent_back_because = self.State.SUBMITTED, ""
                verdict.submitted_by, verdict.submitted_at = by, timezone.now()

    def approve(self, *, by: User, seen: int) -> None:
        """Agree with it, as somebody who wrote nothing of it."""
        must_have(by, "claims.approve_claim")
        with self._moving(seen=seen, action=Action.VERDICT_APPROVED) as verdict:
            if verdict.state != self.State.APPROVED:
                check_state(verdict, self.State.SUBMITTED)
                # Four eyes: also who only mended a comma of it has written on it.
                if by.pk in verdict.writers:
                    raise ValidationError(
                        _("You worked on this verdict. Somebody else has to approve it.")
                    )
                check_ground(verdict)
                check_explained(verdict)
                verdict.state = self.State.APPROVED
                verdict.approved_by, verdict.approved_at = by, timezone.now()
                verdict._tell_writers("approved", by)

    def send_back(self, *, because: str, by: User, seen: int) -> None:
        """Return it to its writers, with a note of what is missing."""
        must_have(by, "claims.approve_claim")
        because = because.strip()
        with self._moving(seen=seen, action=Action.VERDICT_SENT_BACK) as verdict:
            # The same note twice is one answer; another note is another one.
            if (verdict.state, verdict.sent_back_because) != (self.State.DRAFT, because):
                check_state(verdict, self.State.SUBMITTED, self.State.APPROVED)
                check_note(because, _("Say what is missing."))
                verdict._return_to_draft()
                verdict.sent_back_because = because
                verdict._tell_writers("sent_back", by, note=because[:LONGEST_NOTE_TOLD])

    def publish(self, *, by: User, seen: int) -> None:
        """Make it public as it stands, in place of the version that it corrects."""
        must_have(by, "claims.approve_claim")
        with self._moving(seen=seen, action=Action.VERDICT_PUBLISHED) as verdict:
            if verdict.state != self.State.PUBLISHED:
                check_state(verdict, self.State.APPROVED)
                check_ground(verdict)
                check_no_embargo(verdict.claim.article)
                check_article_stands(verdict)
                # Room first: only one verdict of a claim may be published, at any moment of the
                # transaction.
                Verdict.objects.published().filter(claim=verdict.claim_id).update(
                    state=self.State.CORRECTED
                )
                verdict.state = self.State.PUBLISHED
                verdict.published_by, verdict.published_at = by, timezone.now()
                verdict._keep_what_it_is_about()

    def withdraw(self, *, because: str, by: User, seen: int) -> None:
        """Uphold it no longer, without another one in its place; readers see when and why. What
        is written afterwards is its correction, and goes the whole way again.
        """
        must_have(by, "claims.approve_claim")
        because = " ".join(because.split())
        with self._moving(seen=seen, action=Action.VERDICT_WITHDRAWN) as verdict:
            if verdict.state != self.State.WITHDRAWN:
                if verdict.state != self.State.PUBLISHED:
                    raise ValidationError(_("Only a published verdict can be withdrawn."))
                check_note(because, _("Say why: readers see it in place of the rating."))
                verdict.state, verdict.withdrawn_because = self.State.WITHDRAWN, because
                verdict.withdrawn_by, verdict.withdrawn_at = by, timezone.now()
                verdict._tell_writers("withdrawn", by, note=because[:LONGEST_NOTE_TOLD])

    def carry_over(self, claim: Claim, *, by: User) -> Verdict:
        """Draft the same verdict on a claim that says the same, with the same confirmed sources.

        The claim must be accepted and without a verdict. Its own approval is still to come.
        """
        must_have(by, "claims.change_claim")
        with holding(claim) as held:
            if Verdict.latest(held):
                raise ValidationError(_("This claim has a verdict already."))
            # Linked before the draft is made, which needs them to be submitted.
            for evidence in self.claim.evidence.filter(
                state=Evidence.State.CONFIRMED
            ).select_related("source"):
                held.link(evidence.source, evidence.relation, by=by, seen=held.version)
            text = {
                "rating": self.rating,
                "reasons": self.reasons,
                "correction": "",
                "carried_from": self,
            }
            return Verdict._draft(held, None, text, by, 0)

    @contextmanager
    def _moving(self, *, seen: int, action: Action) -> Iterator[Verdict]:
        """Change the verdict while its claim and the claim's evidence hold still."""
        with holding(self.claim) as held, changing(self, seen=seen, action=action) as verdict:
            verdict.claim = held
            yield verdict

    def _tell_writers(self, kind: str, by: User, note: str = "") -> None:
        step = self.version + 1  # that this change makes
        Notification.tell(self.writers, kind, by=by, claim=self.claim_id, note=note, step=step)

    def _return_to_draft(self) -> None:
        self.state = self.State.DRAFT
        self.submitted_by = self.submitted_at = self.approved_by = self.approved_at = None

    def _keep_what_it_is_about(self) -> None:
        self.quote, self.speaker_name = self.claim.quote, str(self.claim.speaker or "")
        self.wording = self.claim.wording
        confirmed = self.claim.evidence.filter(state=Evidence.State.CONFIRMED).select_related(
            "source"
        )
        self.sources = [
            {
                "source": evidence.source_id,
                "relation": evidence.relation,
                "title": evidence.source.title,
                "address": evidence.source.address,
                "publisher": evidence.source.publisher,
                "published_on": str(evidence.source.published_on or ""),
                "passage": evidence.passage,
            }
            for evidence in confirmed
        ]


@contextmanager
def holding(claim: Claim) -> Iterator[Claim]:
    """The claim under a lock, which everything takes that changes its state, its evidence or its
    verdict.
    """
    with transaction.atomic():
        yield type(claim).on_record.select_for_update().get(pk=claim.pk)
