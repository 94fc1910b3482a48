"""What a platform answered when it was asked for an embedded post again."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.models import Post


class PostLook(models.Model):
    """The last look at a post; ``since`` is when its state was first seen. Words are kept only
    where they have changed.
    """

    class State(models.TextChoices):
        THERE = "there", _("there")
        CHANGED = "changed", _("changed")
        GONE = "gone", _("gone")
        #: The platform did not say: protected, too many questions, no connection.
        UNANSWERED = "unanswered", _("no answer")

    post = models.OneToOneField(
        Post, on_delete=models.CASCADE, primary_key=True, related_name="look"
    )
    state = models.CharField(_("state"), max_length=10, choices=State.choices)
    words = models.TextField(_("words"), blank=True)
    detail = models.CharField(max_length=100, blank=True)
    asked_at = models.DateTimeField(db_index=True)
    since = models.DateTimeField()

    class Meta:
        verbose_name = _("look at a post")
        verbose_name_plural = _("looks at posts")
        constraints: ClassVar = [
            models.CheckConstraint(
                name="post_look_keeps_changed_words_only",
                condition=models.Q(state="changed") | models.Q(words=""),
            )
        ]

    def __str__(self) -> str:
        return f"{self.post_id}: {self.state}"
