"""What editors, commands and feeds hand in, until it is an article or said why it is none."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from django.conf import settings
from django.contrib.postgres.indexes import HashIndex
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.priorities import AWAITED

if TYPE_CHECKING:
    from articles.models.article import Article


class IncomingQuerySet(models.QuerySet["IncomingItem"]):
    def open(self) -> IncomingQuerySet:
        return self.filter(state__in=IncomingItem.OPEN)

    def asked_with(self, name: str, outcome: Mapping[str, Any]) -> IncomingItem | None:
        """What asks an editor about the same words under the same name already."""
        text, address = (outcome["record"].get(key) for key in ("text", "address"))
        waiting = self.filter(state=IncomingItem.State.QUESTION, name=name)
        same = waiting.filter(outcomes__0__record__text=text, outcomes__0__record__address=address)
        return same.first()

    def light(self) -> IncomingQuerySet:
        """Without the bytes that came in, but whether there are some, or an address to fetch:
        ``is_here``. What was too large or was erased is not.
        """
        here = models.Q(kind=IncomingItem.Kind.ADDRESS) | ~models.Q(data=b"")
        return self.defer("data").annotate(
            is_here=models.ExpressionWrapper(here, models.BooleanField())
        )


class IncomingItem(models.Model):
    """An address, a file, pasted HTML or a system's text. What came in, or stood at the address,
    stays as it was.
    """

    class Kind(models.TextChoices):
        ADDRESS = "address", _("address")
        FILE = "file", _("file")
        HTML = "html", _("pasted page")
        RECORD = "record", _("text")

    class State(models.TextChoices):
        QUEUED = "queued", _("waiting")
        RUNNING = "running", _("being read")
        DONE = "done", _("done")
        QUESTION = "question", _("needs an answer")
        FAILED = "failed", _("failed")

    OPEN = (State.QUEUED, State.RUNNING)

    batch = models.UUIDField(default=uuid.uuid4)
    kind = models.CharField(max_length=7, choices=Kind.choices)
    state = models.CharField(max_length=8, choices=State.choices, default=State.QUEUED)
    name = models.CharField(_("name"), max_length=2000)
    address = models.URLField(_("address"), max_length=2000, blank=True)
    #: The address after all redirects.
    final_address = models.URLField(max_length=2000, blank=True)
    content_type = models.CharField(max_length=200, blank=True)
    data = models.BinaryField(blank=True, default=b"")
    #: What the person who handed it in knows better than the page: the fields of the form.
    facts = models.JSONField(default=dict, blank=True)
    #: One entry an article of it: its number or why there is none, and what is like it.
    outcomes = models.JSONField(default=list, blank=True)
    #: The article whose address is looked at again; None for what is handed in.
    recheck_of = models.ForeignKey(
        "articles.Article", on_delete=models.CASCADE, null=True, blank=True, related_name="rechecks"
    )
    #: Of the jobs that make articles of it (articles.priorities).
    priority = models.SmallIntegerField(default=AWAITED)
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    added_at = models.DateTimeField(auto_now_add=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    objects: ClassVar[IncomingQuerySet] = IncomingQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        verbose_name = _("incoming item")
        verbose_name_plural = _("incoming items")
        ordering: ClassVar = ["pk"]
        indexes: ClassVar = [
            models.Index(fields=["batch", "id"], name="incoming_by_batch"),
            # As articles have it; files have no address.
            HashIndex(
                fields=["address"],
                name="incoming_with_address",
                condition=~models.Q(address=""),
            ),
            HashIndex(
                fields=["name"],
                name="incoming_asked_by_name",
                condition=models.Q(state="question"),
            ),
            models.Index(
                fields=["id"],
                name="incoming_open",
                condition=models.Q(state__in=["queued", "running"]),
            ),
        ]
        constraints: ClassVar = [
            models.CheckConstraint(
                name="incoming_has_something",
                condition=~models.Q(kind="address", address="")
                # An erasure takes the bytes out of what was read.
                & ~models.Q(
                    kind__in=["file", "html", "record"],
                    data=b"",
                    state__in=["queued", "running"],
                ),
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def is_open(self) -> bool:
        return self.state in self.OPEN

    @property
    def shown_as(self) -> str:
        """The state of a claim whose colour and sign this state has."""
        return {"done": "accepted", "failed": "rejected"}.get(self.state, "pending")

    def begin(self) -> None:
        self.state, self.outcomes = self.State.RUNNING, []
        self.save(update_fields=["state", "outcomes"])

    def keep(self, data: bytes, content_type: str, address: str) -> None:
        """Store what stood at the address, which is read from now on."""
        self.data, self.content_type, self.final_address = data, content_type[:200], address[:2000]
        self.save(update_fields=["data", "content_type", "final_address"])

    def finish(self, outcomes: list[dict[str, Any]]) -> None:
        """Write down what became of each article of it."""
        self.outcomes, self.ended_at = outcomes, timezone.now()
        if any("record" in outcome for outcome in outcomes):
            self.state = self.State.QUESTION
        elif any("article" in outcome or "note" in outcome for outcome in outcomes):
            self.state = self.State.DONE
        else:
            self.state = self.State.FAILED
        # An item of an archive is stored only when it is asked about.
        changed = None if self._state.adding else ["outcomes", "ended_at", "state"]
        self.save(update_fields=changed)

    def answer(self, number: int, article: Article, fate: str) -> None:
        """An editor said what the article in outcome ``number`` is."""
        outcomes = [dict(outcome) for outcome in self.outcomes]
        # What an editor called the same is not asked about at the next look.
        kept = {name: value for name, value in outcomes[number].items() if name == "sha256"}
        outcomes[number] = {"article": article.pk, "title": article.title, "fate": fate, **kept}
        self.finish(outcomes)
