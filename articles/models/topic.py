"""What articles are filed under."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models.functions import Upper
from django.utils.translation import gettext_lazy as _


def typed_topics(typed: str) -> list[str]:
    """The names that were typed with commas between them, each once."""
    names = (" ".join(name.split()) for name in typed.split(","))
    return list(dict.fromkeys(name for name in names if name))


class TopicQuerySet(models.QuerySet["Topic"]):
    def named(self, name: str) -> Topic:
        """The topic of this name, made when there is none."""
        topic, _created = self.get_or_create(name__iexact=name, defaults={"name": name})
        return topic


class Topic(models.Model):
    name = models.CharField(_("name"), max_length=100)

    objects: ClassVar[TopicQuerySet] = TopicQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        ordering: ClassVar = ["name"]
        constraints: ClassVar = [
            models.UniqueConstraint(Upper("name"), name="topic_once"),
            models.CheckConstraint(name="topic_has_a_name", condition=~models.Q(name="")),
        ]

    def __str__(self) -> str:
        return self.name
