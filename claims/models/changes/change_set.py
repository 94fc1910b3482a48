"""One editorial action that touches several claims: done in a fixed number of queries, and taken
back in one step.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, ClassVar

import pghistory
import pgtrigger
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from claims.models.base.actions import Action, label_of
from claims.models.base.comparison_queue import queue_claim_comparison
from claims.models.base.events import events_of
from claims.models.base.versions import StaleClaimError
from claims.models.changes.earlier_versions import restore_versions
from claims.models.claims.claim import Claim
from claims.models.claims.claim_queryset import ClaimQuerySet
from claims.models.claims.undo import only_comments_since
from claims.models.sources.evidence import Evidence
from claims.models.verdicts.verdict import Verdict
from speakers.models import Speaker

if TYPE_CHECKING:
    from newsroom.models import User

# Claims that are locked and written at once; others who want one of them wait for so many rows at
# most.
CHUNK = 1000
# What undo has to know of a claim that it locks.
WHERE_IT_STANDS = ("version", "returned_to")


@pghistory.track(obj_field=pghistory.ObjForeignKey(related_name="events"))
class ChangeSet(models.Model):
    """Who did what to several claims at once, and which version it made of each.

    A set may be written in chunks, each in a transaction of its own: what is written is always
    consistent, and ``number`` says how far it got. Taking a set back is a set too, which can be
    taken back in its turn.
    """

    # An Action. Without choices: their labels would be a migration whenever a word is mended.
    action = models.CharField(_("action"), max_length=20)
    parameters = models.JSONField(default=dict, blank=True)
    number = models.PositiveIntegerField(_("number of claims"), default=0)
    #: None for the machine, which carries the claims of an article that nobody handed in.
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    made_at = models.DateTimeField(_("made"), auto_now_add=True)
    # Makes one claim of two or two of one: half of it cannot be taken back.
    is_whole = models.BooleanField(default=False)
    undoes = models.OneToOneField(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="undone_by"
    )

    class Meta:
        verbose_name = _("change set")
        verbose_name_plural = _("change sets")
        ordering: ClassVar = ["-pk"]
        constraints: ClassVar = [
            models.CheckConstraint(
                name="change_set_not_its_own_undo", condition=~models.Q(undoes=models.F("pk"))
            ),
        ]

    def __str__(self) -> str:
        return f"{label_of(self.action)} ({self.number})"

    @property
    def is_undone(self) -> bool:
        return ChangeSet.objects.filter(undoes=self).exists()

    def left_alone(self) -> ClaimQuerySet:
        """The claims that this undo left as they are, since somebody changed them after the set it
        takes back.
        """
        taken_back = ChangedClaim.objects.filter(change_set=self, claim=models.OuterRef("pk"))
        return Claim.on_record.filter(changed__change_set=self.undoes_id).exclude(
            models.Exists(taken_back)
        )

    def change(
        self,
        claims: ClaimQuerySet,
        values: Mapping[str, Any],
        *,
        seen: Mapping[int, int] | None = None,
    ) -> list[int]:
        """Set these columns of the claims, under their locks; return the claims that were left as
        they are.

        ``values`` goes by column (``speaker_id``). ``seen`` gives the version that the editor saw
        of each claim: what was changed since is left alone and returned. What is as it is wanted
        already is neither changed nor returned. Call it with at most CHUNK claims, in as many calls
        as it takes.
        """
        # the time alone is no change
        columns = [column for column in values if column != "decided_at"]
        with self._writing():
            rows = {row["pk"]: row for row in _locked(claims).values("pk", "version", *columns)}
            stale = _left_out(rows, seen or {}, values)
            changed = {
                pk: row["version"] + 1
                for pk, row in rows.items()
                if pk not in stale and any(row[column] != values[column] for column in columns)
            }
            Claim.objects.filter(pk__in=changed).update(version=models.F("version") + 1, **values)
            # Who accepts a claim confirms its speaker, as with a single claim.
            if values.get("state") == Claim.State.ACCEPTED:
                candidates = Speaker.objects.exclude(state=Speaker.State.CONFIRMED)
                candidates.filter(claims__in=list(changed)).update(state=Speaker.State.CONFIRMED)
            if values.keys() & set(Claim.COMPARED):
                self._compare(changed)
            self._keep(changed)
        return stale

    def undo(self, *, by: User) -> ChangeSet:
        """Take the set back in one transaction and return the set that this makes, one
        for two calls.

        Raises StaleClaimError for a set that only goes back whole, when somebody changed one of its
        claims since. For thousands of claims use ``open_undo`` and ``take_back``, which can stop
        and go on between chunks.
        """
        with transaction.atomic():
            undoing = self.open_undo(by=by)
            after: int | None = 0
            while after is not None:
                after = undoing.take_back(after)
        return undoing

    def open_undo(self, *, by: User) -> ChangeSet:
        """The set that takes this one back, with nothing in it yet unless somebody began it
        already.
        """
        return ChangeSet.objects.get_or_create(
            undoes=self,
            # get_or_create by the unique »undoes«: of two who undo at once, the second joins the
            # first.
            defaults={"action": Action.UNDONE, "made_by": by, "is_whole": self.is_whole},
        )[0]

    def take_back(self, after: int = 0) -> int | None:
        """Take back the next CHUNK of claims behind claim ``after``; return the last of them, None
        at the end.

        A claim that somebody changed since stays as it is, and so does one that would lose what a
        published verdict on it rests on; ``left_alone`` finds them.
        """
        done = self.undoes and list(
            self.undoes.items.filter(claim__gt=after).order_by("claim_id")[:CHUNK]
        )
        if not done:
            return None
        made = {item.claim_id: item.version for item in done}
        with self._writing():
            now = {
                claim.pk: claim
                for claim in _locked(Claim.on_record.filter(pk__in=made)).only(*WHERE_IT_STANDS)
            }
            # The version before the one that the set made; 0 for a claim that it made itself.
            earlier = {pk: made[pk] - 1 for pk in self._as_they_were_left(made, now)}
            unsettling = _unsettling_verdicts(earlier)
            if self.is_whole:
                self._refuse_half(made, earlier, unsettling)
            for pk in unsettling:
                del earlier[pk]
            Evidence.bring_back(earlier)
            restore_versions(
                {pk: now[pk].version - version for pk, version in earlier.items() if version > 0}
            )
            self._give_back([pk for pk, version in earlier.items() if version == 0])
            if self.is_whole or self.root.action in (Action.SPEAKER_SET, Action.CARRIED_OVER):
                self._compare(earlier)
            self._keep({pk: now[pk].version + 1 for pk in earlier})
        return done[-1].claim_id

    def _as_they_were_left(self, made: Mapping[int, int], now: Mapping[int, Claim]) -> list[int]:
        """Those of the claims that stand where the set that is taken back had put them, whatever
        was undone since.

        A comment is in the way of none that goes back whole: it stays.
        """
        left = self.undoes._steps(made) if self.undoes else {}
        return [
            pk
            for pk, claim in now.items()
            if claim.step == left[pk] or (self.is_whole and only_comments_since(claim, left[pk]))
        ]

    def _steps(self, made: Mapping[int, int]) -> dict[int, int]:
        """The step that each version stands at which the set made: itself, unless the set takes
        back another.
        """
        if self.undoes_id is None:
            return dict(made)
        events = events_of(Claim)
        rows = events.filter(
            pgh_obj__in=made, version__in=set(made.values()), returned_to__isnull=False
        )
        returned = rows.order_by("pgh_id").values_list("pgh_obj", "version", "returned_to")
        return {**made, **{pk: step for pk, version, step in returned if made[pk] == version}}

    def as_of(self, claim: Claim, version: int) -> ChangeSet:
        """The set, or the last of those that took it back and did it again by that version of the
        claim.
        """
        later = ChangeSet.objects.filter(
            undoes=self, items__claim=claim, items__version__lte=version
        ).first()
        return later.as_of(claim, version) if later else self

    @property
    def root(self) -> ChangeSet:
        """The set at the bottom of undos of undos."""
        return self.undoes.root if self.undoes else self

    @staticmethod
    def _compare(claims: Collection[int]) -> None:
        """A job for each article, not for each claim."""
        for article in (
            Claim.on_record.filter(pk__in=claims)
            .order_by()
            .values_list("article", flat=True)
            .distinct()
        ):
            queue_claim_comparison(article)

    def _refuse_half(
        self, made: Mapping[int, int], standing: Collection[int], unsettling: Collection[int]
    ) -> None:
        taken_back = self.items.filter(claim__in=made).values_list("claim", flat=True)
        for pk in made.keys() - set(standing) - set(taken_back):
            raise StaleClaimError(Claim.on_record.get(pk=pk), made[pk])
        merged_away = set(standing) - {self.root.parameters["claim"]}
        if unsettling or _under_published_verdicts(merged_away):
            raise ValidationError(
                _("The verdict on one of these claims is published: correct the verdict first.")
            )

    def others(self, claim: Claim) -> tuple[int, ...]:
        """The other claims of the set."""
        return tuple(self.items.exclude(claim=claim).values_list("claim", flat=True))

    def _give_back(self, pieces: list[int]) -> None:
        """What the set made goes back into what it was made from."""
        if pieces and self.undoes:
            Claim.objects.filter(pk__in=pieces).update(
                merged_into=self.root.parameters["claim"],
                version=models.F("version") + 1,
                returned_to=0,
            )

    def add(self, *claims: Claim) -> None:
        """Take claims into the set that were changed one by one, in the transaction that changes
        them.
        """
        self._keep({claim.pk: claim.version for claim in claims})

    def _keep(self, versions: Mapping[int, int]) -> None:
        ChangedClaim.objects.bulk_create(
            ChangedClaim(change_set=self, claim_id=pk, version=version)
            for pk, version in versions.items()
        )
        ChangeSet.objects.filter(pk=self.pk).update(number=models.F("number") + len(versions))
        self.refresh_from_db(fields=["number"])

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with transaction.atomic(), pghistory.context(action=self.action, change_set=self.pk):
            yield


@pgtrigger.register(
    pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete)
)
class ChangedClaim(models.Model):
    """The version that a change set made of a claim."""

    change_set = models.ForeignKey(ChangeSet, on_delete=models.PROTECT, related_name="items")
    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="changed")
    version = models.PositiveIntegerField()

    class Meta:
        verbose_name = _("changed claim")
        verbose_name_plural = _("changed claims")
        constraints: ClassVar = [
            models.UniqueConstraint(
                name="claim_once_in_a_change_set", fields=["change_set", "claim"]
            ),
            models.UniqueConstraint(
                name="version_made_by_one_change_set", fields=["claim", "version"]
            ),
        ]

    def __str__(self) -> str:
        return f"{self.claim_id} – {self.version}"


def _locked(claims: ClaimQuerySet) -> ClaimQuerySet:
    """Locked in an order that all share, so that nobody waits in a circle."""
    return claims.select_for_update(of=("self",)).order_by("pk")


def _left_out(
    rows: Mapping[int, Mapping[str, Any]], seen: Mapping[int, int], values: Mapping[str, Any]
) -> list[int]:
    """The claims that others changed since they were seen, and those that have to stay accepted."""
    stale = [pk for pk, version in seen.items() if pk not in rows or rows[pk]["version"] != version]
    if values.get("state", Claim.State.ACCEPTED) != Claim.State.ACCEPTED:
        stale += [pk for pk in _under_published_verdicts(rows) if pk not in stale]
    return stale


def _under_published_verdicts(pks: Iterable[int]) -> list[int]:
    """Those of the claims that readers see a verdict on: they stay accepted."""
    return list(Verdict.objects.published().filter(claim__in=pks).values_list("claim", flat=True))


def _unsettling_verdicts(earlier: Mapping[int, int]) -> set[int]:
    """Those of the claims that a way back to these versions would take from under a published
    verdict.
    """
    rated = {pk: earlier[pk] for pk in _under_published_verdicts(earlier)}
    if not rated:
        return set()
    events = events_of(Claim)
    rows = events.filter(pgh_obj__in=rated, version__in=set(rated.values())).exclude(
        state=Claim.State.ACCEPTED
    )
    unaccepted = rows.filter(pgh_obj__state=Claim.State.ACCEPTED).values_list("pgh_obj", "version")
    return {pk for pk, version in unaccepted if rated[pk] == version} | Evidence.would_change(rated)
