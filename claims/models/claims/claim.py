"""A statement as an editorial record."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar

import pghistory
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.models import Article, Topic
from claims.models.base.actions import Action
from claims.models.base.comparison_queue import queue_claim_comparison
from claims.models.base.notification import Notification
from claims.models.base.record_urls import address_of
from claims.models.base.spans import Spans, TextSpan, words_of_spans
from claims.models.base.verdict_guards import CLAIM_GUARDS, NEW_STEP_TRIGGER
from claims.models.base.versions import StaleClaimError, changing
from claims.models.base.wording import (
    STALE_WORDING_TRIGGER,
    WordingOrigin,
    checked_wording,
)
from claims.models.claims import undo as undo_steps
from claims.models.claims.claim_facts import ClaimFacts
from claims.models.claims.claim_queryset import ClaimManager, ClaimQuerySet, StandingManager
from claims.models.claims.claim_table import CONSTRAINTS, EVENT_KEYS, INDEXES
from claims.models.claims.comment import Comment
from claims.models.sources.evidence import Evidence
from record_versions.history_of_many import made_at_once
from speakers.models import Speaker

if TYPE_CHECKING:
    from claims.models.claims.checklist_item import ChecklistItem
    from claims.models.sources.source import Source
    from claims.sources.passages import Selection
    from newsroom.models import User


# The worthiness follows from the words and is no change to the claim.
@pghistory.track(
    *made_at_once(),
    obj_field=pghistory.ObjForeignKey(related_name="events"),
    exclude=["worthiness"],
    attrs=EVENT_KEYS,
)
class Claim(ClaimFacts):
    """One statement under review, and what editors do with it; its columns are
    :class:`ClaimColumns`', what follows from them :class:`ClaimFacts`'.
    """

    stale_error = StaleClaimError
    # With these a claim is like others than before.
    COMPARED = ("quote", "speaker_id")

    # What undo brings back; the version itself only ever grows.
    RESTORED = (
        "article_id", "post_id", "kind", "quote", "spans", "begin", "end", "reasons", "speaker_id",
        "speaker_words", "resolved_name", "resolution", "cue", "state", "rejected_because",
        "decided_by_id", "decided_at", "assignee_id", "is_check_worthy", "merged_into_id",
        "group_id", "wording", "wording_origin", "due_on", "topic_numbers", "ticked",
    )  # fmt: skip

    objects: ClassVar[ClaimQuerySet] = StandingManager()  # type: ignore[assignment]
    on_record: ClassVar[ClaimQuerySet] = ClaimManager()  # type: ignore[assignment]

    # The sentence around the words, on a claim that a list or an opened card shows; see
    # claims/display/sentence_context.py.
    sentence: Any = None
    # Other claims that the last change made, took in or gave back: the text has to be drawn anew.
    rearranged: tuple[int, ...] = ()

    class Meta:
        verbose_name = _("claim")
        verbose_name_plural = _("claims")
        ordering: ClassVar = ["-pk"]
        permissions: ClassVar = [
            ("approve_claim", "Can approve verdicts"),
            ("bulk_reject_claim", "Can reject many claims at once"),
        ]
        constraints: ClassVar = CONSTRAINTS
        indexes: ClassVar = INDEXES
        triggers: ClassVar = [*CLAIM_GUARDS, NEW_STEP_TRIGGER, STALE_WORDING_TRIGGER]

    def __str__(self) -> str:
        return self.quote if len(self.quote) <= 80 else self.quote[:79] + "…"

    def get_absolute_url(self) -> str:
        article = address_of("claims:article", self.article_id)
        return f"{article}#claim-{self.merged_into_id or self.pk}"

    # Django's own would make a dictionary of all the choices, for each claim of a list anew.
    def get_kind_display(self) -> str:  # type: ignore[no-redef]
        return str(_KINDS.get(self.kind, self.kind))

    def get_state_display(self) -> str:  # type: ignore[no-redef]
        return str(_STATES.get(self.state, self.state))

    @property
    def standing(self) -> Claim:
        """The claim that has these words now: itself, or what it was merged into."""
        return self.merged_into or self

    def accept(self, *, by: User, seen: int) -> None:
        self._decide(self.State.ACCEPTED, by, seen)

    def reject(self, *, by: User, seen: int, because: str = "") -> None:
        self._decide(self.State.REJECTED, by, seen, because)

    def _decide(self, state: str, by: User, seen: int, because: str = "") -> None:
        with changing(self, seen=seen, action=Action(state)) as claim:
            if (claim.state, claim.decided_by_id, claim.rejected_because) != (
                state,
                by.pk,
                because,
            ):
                claim.may_become(state)
                for field, value in self.decision(state, by=by, because=because).items():
                    setattr(claim, field, value)
                if state == self.State.ACCEPTED and claim.speaker_id:
                    Speaker.keep_numbered(claim.speaker_id)

    def may_become(self, state: str) -> None:
        """A claim that readers see a verdict on stays accepted."""
        if self.state == self.State.ACCEPTED != state and self.verdicts.published().exists():
            raise ValidationError(
                _(
                    "The verdict on this claim is published, so the claim stays accepted. "
                    "Correct "
                    "the verdict."
                )
            )

    @staticmethod
    def decision(state: str, *, by: User, because: str = "") -> dict[str, Any]:
        """The columns that a decision sets, for one claim or for many at once."""
        return {
            "state": state,
            "rejected_because": because,
            "decided_by_id": by.pk,
            "decided_at": timezone.now(),
        }

    @classmethod
    def add_by_hand(cls, article: Article, span: TextSpan, kind: str) -> tuple[Claim, bool]:
        """A claim that the machine missed, and whether it is new: the same words are not put on the
        desk twice.
        """
        with transaction.atomic(), pghistory.context(action=Action.ADDED):
            Article.objects.select_for_update().only("pk").get(pk=article.pk)
            begin, end = span
            there = cls.objects.filter(article=article, begin=begin, end=end).first()
            if there:
                return there, False
            claim = cls(article=article, origin=cls.Origin.HAND, kind=kind)
            claim.cover([list(span)])
            claim.save()
            queue_claim_comparison(article.pk)
        return claim, True

    def correct(self, *, kind: str, span: TextSpan | None, seen: int) -> None:
        """Set the kind, and the words that are the quote; None leaves the words as they are."""
        with changing(self, seen=seen, action=Action.CORRECTED) as claim:
            claim.kind = kind
            if span and claim.spans.get("quote") != [list(span)]:
                claim.cover([list(span)])

    def cover(self, quote: Spans) -> None:
        """Let these stretches of the article be the quote; nothing is saved."""
        self.begin, self.end = quote[0][0], quote[-1][1]
        self.quote = words_of_spans(self.article.text, quote)
        self.spans = {**self.spans, "quote": quote}

    def word(self, text: str, *, seen: int) -> None:
        """Put the claim into a sentence of its own, or say with an empty one that it has none."""
        wording = checked_wording(text)
        with changing(self, seen=seen, action=Action.WORDED) as claim:
            claim.wording, claim.wording_origin = wording, WordingOrigin.WRITTEN

    def set_speaker(self, speaker: Speaker | None, *, seen: int) -> None:
        with changing(self, seen=seen, action=Action.SPEAKER_SET) as claim:
            claim.speaker = speaker and speaker.standing

    def assign(self, to: User | None, *, seen: int, by: User | None = None) -> None:
        """Say whose work the claim is; None gives it back to everybody. Whoever gets it is told,
        unless it is who did it.
        """
        with changing(
            self, seen=seen, action=Action.ASSIGNED if to else Action.UNASSIGNED
        ) as claim:
            if to and claim.assignee_id != to.pk:
                Notification.tell([to.pk], "assigned", by=by, claim=claim.pk, step=seen + 1)
            claim.assignee = to

    def set_due(self, due_on: dt.date | None, *, seen: int) -> None:
        """Say by which day the claim is to be checked; None for no day."""
        with changing(
            self, seen=seen, action=Action.DUE_SET if due_on else Action.DUE_REMOVED
        ) as claim:
            claim.due_on = due_on

    def file_under(self, topics: Iterable[Topic], *, seen: int) -> None:
        """Say what the claim is about, beside what its article is about."""
        with changing(self, seen=seen, action=Action.TOPICS_SET) as claim:
            claim.topic_numbers = sorted({topic.pk for topic in topics})

    def tick(self, item: ChecklistItem, is_done: bool, *, seen: int) -> None:
        """Say that this item of the newsroom's checklist is done, or is not."""
        with changing(
            self, seen=seen, action=Action.ITEM_TICKED if is_done else Action.ITEM_UNTICKED
        ) as claim:
            others = set(claim.ticked) - {item.pk}
            claim.ticked = sorted(others | {item.pk} if is_done else others)

    def mark_check_worthy(self, is_worthy: bool, *, seen: int) -> None:
        """Say whether the claim is worth a fact-check."""
        with changing(
            self, seen=seen, action=Action.CHECK_WORTHY if is_worthy else Action.NOT_CHECK_WORTHY
        ) as claim:
            claim.is_check_worthy = is_worthy

    def keep_speaker(self, *, seen: int) -> None:
        """Let the candidate that speaks be seen as a record."""
        with changing(self, seen=seen, action=Action.SPEAKER_CONFIRMED) as claim:
            if claim.speaker and claim.speaker.state != Speaker.State.CONFIRMED:
                claim.speaker.keep()
                claim.changed_beside = True

    def turn_down_speaker(self, *, seen: int) -> None:
        """Say that the candidate that speaks is nobody to have a record of; the claim has no
        speaker then.
        """
        with changing(self, seen=seen, action=Action.SPEAKER_DISMISSED) as claim:
            if claim.speaker and claim.speaker.state != Speaker.State.CONFIRMED:
                claim.speaker.turn_down()
                claim.speaker = None

    def comment(self, text: str, *, by: User, seen: int, reply_to: Comment | None = None) -> None:
        """Begin a thread, or answer in the one that ``reply_to`` belongs to."""
        thread = reply_to and reply_to.thread
        with changing(self, seen=seen, action=Action.COMMENTED) as claim:
            wanted = {"author": by, "text": text, "reply_to_id": thread, "changed_in": seen + 1}
            if not claim.comments.filter(**wanted).exists():
                Comment.objects.create(claim=claim, **wanted).tell()
                claim.changed_beside = True

    def resolve_thread(self, comment: Comment, is_resolved: bool, *, by: User, seen: int) -> None:
        """Say that what this comment began needs nothing more, or that it does after all."""
        with changing(
            self,
            seen=seen,
            action=Action.COMMENT_RESOLVED if is_resolved else Action.COMMENT_REOPENED,
        ) as claim:
            locked = claim.comments.get(pk=comment.pk)
            if (locked.resolved_at is not None) != is_resolved:
                locked.resolve(is_resolved, by=by, version=seen + 1)
                claim.changed_beside = True

    def withdraw_comment(self, comment: Comment, *, by: User, seen: int) -> None:
        """Take a comment of one's own out of sight; the history keeps it."""
        with changing(self, seen=seen, action=Action.COMMENT_WITHDRAWN) as claim:
            locked = claim.comments.get(pk=comment.pk)
            if locked.withdrawn_at is None:
                locked.withdraw(True, by=by, version=seen + 1)
                claim.changed_beside = True

    def link(self, source: Source, relation: str, *, by: User, seen: int) -> Evidence:
        """Confirm that the source bears on the claim in this way."""
        with changing(self, seen=seen, action=Action.SOURCE_LINKED) as claim:
            evidence, is_new = Evidence.objects.get_or_create(
                claim=claim, source=source, defaults={"changed_in": seen + 1}
            )
            if is_new or (evidence.state, evidence.relation) != (
                Evidence.State.CONFIRMED,
                relation,
            ):
                evidence.settle(Evidence.State.CONFIRMED, relation, by=by, version=seen + 1)
                claim.changed_beside = True
        return evidence

    def turn_down(self, source: Source, *, by: User, seen: int) -> None:
        """Say that the source does not bear on the claim; it is not proposed again."""
        with changing(self, seen=seen, action=Action.SOURCE_DISMISSED) as claim:
            evidence = claim.evidence.get(source=source)
            if evidence.state != Evidence.State.DISMISSED:
                evidence.settle(
                    Evidence.State.DISMISSED, evidence.relation, by=by, version=seen + 1
                )
                claim.changed_beside = True

    def select_passage(self, source: Source, selection: Selection | None, *, seen: int) -> None:
        """Keep the words of the source that prove the link; None takes them away."""
        with changing(
            self, seen=seen, action=Action.PASSAGE_SELECTED if selection else Action.PASSAGE_REMOVED
        ) as claim:
            evidence = claim.evidence.get(source=source)
            if not evidence.shows(selection):
                evidence.show(selection, version=seen + 1)
                claim.changed_beside = True

    def undo(self, *, seen: int, by: User | None = None) -> None:
        """Take back the last step that holds, evidence included; the next undo takes back the one
        below it.
        """
        undo_steps.undo(self, seen=seen, by=by)

    def redo(self, *, seen: int, by: User | None = None) -> None:
        """Do again what was taken back last."""
        undo_steps.redo(self, seen=seen, by=by)

    def take_back(self, step: int, *, seen: int, by: User | None = None) -> None:
        """Take back what made version ``step``, and leave what was done since."""
        undo_steps.take_back(self, step, seen=seen, by=by)

    @property
    def can_be_done_again(self) -> bool:
        """Asks the history of a claim of which something was taken back, and of no other."""
        return (
            self.returned_to is not None
            and undo_steps.steps_of(self).above(self.version) is not None
        )


_KINDS, _STATES = dict(Claim.Kind.choices), dict(Claim.State.choices)
