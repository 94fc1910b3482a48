"""A filter of the list of claims, kept under a name: for oneself, or shared with the desk by a
chief.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from record_versions.kept_query import Given, KeptQuery

if TYPE_CHECKING:
    from newsroom.models import User


class SavedFilterQuerySet(models.QuerySet["SavedFilter"]):
    def seen_by(self, user: User | Given) -> SavedFilterQuerySet:
        """One's own and those of the desk, by name, with ``is_start`` on the one that the user
        starts with, and ``is_watched``.
        """
        start = Start.objects.filter(user=user, saved_filter=models.OuterRef("pk"))
        watch = FilterWatch.objects.filter(user=user, saved_filter=models.OuterRef("pk"))
        seen = self.filter(models.Q(owner=user) | models.Q(is_shared=True))
        return (
            seen.annotate(is_start=models.Exists(start), is_watched=models.Exists(watch))
            .select_related("owner")
            .order_by("name", "pk")
        )

    def changed_by(self, user: User) -> SavedFilterQuerySet:
        """Those that the user may rename and delete: one's own; who may share, also what is
        shared.
        """
        if user.has_perm("claims.share_savedfilter"):
            return self.filter(models.Q(owner=user) | models.Q(is_shared=True))
        return self.filter(owner=user)


class SavedFilter(models.Model):
    """The query string of a list under a name."""

    # The list shows them all with their counts, so that their number has an end.
    MOST = 20

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="saved_filters"
    )
    name = models.CharField(gettext_lazy("name"), max_length=60)
    query = models.TextField()
    is_shared = models.BooleanField(gettext_lazy("shared with the desk"), default=False)
    #: Whether what it shows reaches the queue of what comes in by itself
    #: (claims.review.queue_admission).
    admits = models.BooleanField(gettext_lazy("decides what reaches the queue"), default=False,
                                 db_default=False)  # fmt: skip

    objects: ClassVar[SavedFilterQuerySet] = SavedFilterQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        verbose_name = gettext_lazy("saved filter")
        verbose_name_plural = gettext_lazy("saved filters")
        permissions: ClassVar = [("share_savedfilter", "Can share filters with the desk")]
        constraints: ClassVar = [
            models.CheckConstraint(name="saved_filter_has_name", condition=~models.Q(name="")),
            models.UniqueConstraint(name="saved_filter_named_once", fields=["owner", "name"]),
            # Nobody's private filter decides what the others see.
            models.CheckConstraint(
                name="saved_filter_admits_for_all",
                condition=models.Q(admits=False) | models.Q(is_shared=True),
            ),
        ]
        indexes: ClassVar = [
            models.Index(
                name="saved_filter_shared", fields=["name"], condition=models.Q(is_shared=True)
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @classmethod
    def keep(cls, owner: User, name: str, query: str) -> SavedFilter:
        """Save a query under a name; the same query under the same name is saved once."""
        name = _cleaned(name)
        with transaction.atomic():
            own = cls.objects.filter(owner=_locked(owner))
            there = own.filter(name=name).first()
            if there and there.query == query:
                return there
            if there:
                raise ValidationError(_("You have another filter of this name."))
            if own.count() >= cls.MOST:
                raise ValidationError(
                    _("You have %(most)s filters; delete one first.") % {"most": cls.MOST}
                )
            return own.create(owner=owner, name=name, query=query)

    @classmethod
    def listed_for(cls, user: User) -> list[SavedFilter]:
        """Those that ``seen_by`` finds."""
        return _LISTED(user=user.pk)

    @classmethod
    def start_of(cls, user: User) -> SavedFilter | None:
        """What the user's list of claims begins with, if not with all claims."""
        return cls.objects.filter(starts__user=user).first()

    def rename(self, name: str) -> None:
        self.name = _cleaned(name)
        with transaction.atomic():
            owner = _locked(self.owner)
            if SavedFilter.objects.filter(owner=owner, name=self.name).exclude(pk=self.pk).exists():
                raise ValidationError(_("You have another filter of this name."))
            self.save(update_fields=["name"])

    def share(self, is_shared: bool) -> None:
        """Show it to the whole desk, or to its owner alone again; whoever starts with it then
        starts without.
        """
        with transaction.atomic():
            _lock_sharing()
            others = SavedFilter.objects.filter(is_shared=True).exclude(pk=self.pk)
            if is_shared and others.count() >= self.MOST:
                raise ValidationError(
                    _("The desk has %(most)s filters; delete one first.") % {"most": self.MOST}
                )
            self.is_shared = is_shared
            self.admits = self.admits and is_shared
            self.save(update_fields=["is_shared", "admits"])
            if not is_shared:
                self.starts.exclude(user=self.owner).delete()
                self.watches.exclude(user=self.owner).delete()

    def admit(self, admits: bool) -> None:
        """Let it decide what reaches the queue from now on, or no longer."""
        with transaction.atomic():
            saved = SavedFilter.objects.select_for_update().get(pk=self.pk)
            if admits and not saved.is_shared:
                raise ValidationError(_("Share the filter with the desk first."))
            self.admits = saved.admits = admits
            saved.save(update_fields=["admits"])

    def watch(self, user: User, watched: bool) -> None:
        """Tell the user of each claim that it shows and that is found from now on, or no longer."""
        if watched:
            FilterWatch.objects.get_or_create(user=user, saved_filter=self)
        else:
            self.watches.filter(user=user).delete()

    def start(self, user: User, starts: bool) -> None:
        """Let the user's list of claims begin with this filter, or with all claims again."""
        if starts:
            Start.objects.update_or_create(user=user, defaults={"saved_filter": self})
        else:
            self.starts.filter(user=user).delete()


class Start(models.Model):
    """The filter that somebody's list of claims begins with."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, primary_key=True
    )
    saved_filter = models.ForeignKey(SavedFilter, on_delete=models.CASCADE, related_name="starts")

    def __str__(self) -> str:
        return f"{self.user}: {self.saved_filter}"


class FilterWatch(models.Model):
    """A filter that tells somebody what it finds, from ``began_at`` on."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="watches"
    )
    saved_filter = models.ForeignKey(SavedFilter, on_delete=models.CASCADE, related_name="watches")
    began_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(name="watch_once", fields=["saved_filter", "user"])
        ]

    def __str__(self) -> str:
        return f"{self.user}: {self.saved_filter}"


class WatchHit(models.Model):
    """A claim that somebody was told of, once for each watch."""

    watch = models.ForeignKey(FilterWatch, on_delete=models.CASCADE, related_name="hits")
    claim = models.ForeignKey("Claim", on_delete=models.CASCADE, related_name="+")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(name="watch_hit_once", fields=["watch", "claim"])
        ]

    def __str__(self) -> str:
        return f"{self.watch}: {self.claim_id}"


def _cleaned(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise ValidationError(_("The filter needs a name."))
    if len(name) > 60:
        raise ValidationError(_("A name has at most 60 characters."))
    return name


def _locked(user: User) -> User:
    """Two windows of one person must not save the twenty-first filter, or one name twice."""
    return get_user_model().objects.select_for_update(no_key=True).get(pk=user.pk)


def _lock_sharing() -> None:
    """Two chiefs must not share the twenty-first filter at once."""
    list(SavedFilter.objects.select_for_update().filter(is_shared=True).values_list("pk"))


_LISTED = KeptQuery(lambda: SavedFilter.objects.seen_by(Given("user")))
