"""What agencies file their items under, and which of the desk's topics that is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.models.topic import Topic

if TYPE_CHECKING:
    from newsroom.models import User


def subject_key(name: str, code: str) -> str:
    """By its code, which means the same in every language, or else by its name."""
    return (code or name.casefold())[:250]


class SubjectQuerySet(models.QuerySet["Subject"]):
    def waiting(self) -> SubjectQuerySet:
        """Of which no editor has said yet what they are."""
        return self.filter(decided_at=None)

    def topics_of(self, names: Sequence[str], codes: Sequence[str]) -> list[Topic]:
        """The topics of an item's subjects, as editors confirmed them; subjects that come for the
        first time are noted.
        """
        padded = [*codes, *[""] * len(names)]
        found = {subject_key(name, code): (name, code)
                 for name, code in zip(names, padded, strict=False)}  # fmt: skip
        if not found:
            return []
        known = set(self.filter(key__in=found).values_list("key", flat=True))
        self.bulk_create(
            (
                Subject(key=key, name=name[:200], code=code[:200])
                for key, (name, code) in found.items()
                if key not in known
            ),
            ignore_conflicts=True,
        )
        return list(Topic.objects.filter(subjects__key__in=found).distinct())


class Subject(models.Model):
    """Of an agency's vocabulary: confirmed as a topic, said to be none, or not looked at yet."""

    key = models.CharField(max_length=250, unique=True)
    name = models.CharField(_("name"), max_length=200)
    #: »medtop:20000538«; "" where the agency has none.
    code = models.CharField(_("code"), max_length=200, blank=True)
    topic = models.ForeignKey(
        Topic, on_delete=models.PROTECT, null=True, blank=True, related_name="subjects",
        verbose_name=_("topic"),
    )  # fmt: skip
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    decided_at = models.DateTimeField(null=True, blank=True)

    objects: ClassVar[SubjectQuerySet] = SubjectQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        verbose_name = _("subject of an agency")
        verbose_name_plural = _("subjects of agencies")
        ordering: ClassVar = ["pk"]
        constraints: ClassVar = [
            models.CheckConstraint(
                name="subject_decided_by_somebody",
                condition=Q(decided_at=None, decided_by=None, topic=None)
                | Q(decided_at__isnull=False, decided_by__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def offered(self) -> str:
        """What the form begins with: the topic that it is, or may be."""
        return str(self.topic or self.name) if self.topic or not self.decided_at else ""

    def decide(self, topic: Topic | None, *, by: User) -> None:
        """What comes under it from now on is filed under the topic, or under none."""
        self.topic, self.decided_by, self.decided_at = topic, by, timezone.now()
        self.save(update_fields=["topic", "decided_by", "decided_at"])
