"""Somebody whom an article names, and which record is meant."""

from __future__ import annotations

from typing import ClassVar

from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.models import Article
from speakers.lookup.recognition import Description
from speakers.models import Speaker
from speakers.models.computed import ComputedCharField
from speakers.name_matching import comparable_name, skeleton

# Why this person: in the reader's language, with the words that the reason rests on.
REASONS = {
    "account": _("has the account %s"),
    "name": _("goes by the name “%s”"),
    "transliteration": _("the same name in another transliteration: “%s”"),
    "spelling": _("spelt like “%s”"),
    "position": _("held the position at the time: %s"),
    "context": _("appeared in other articles together with %s"),
}


def describe_reasons(reasons: list[list[str]]) -> list[str]:
    """Each reason as a sentence's part; one that a later version wrote is shown as it is."""
    return [str(REASONS[code]) % words if code in REASONS else words for code, words in reasons]


class Mention(models.Model):
    """One person or body in one article, as the extraction found it, kept so that it can be
    recognised again.

    Claims refer to it by article and ``resolved_name``. ``speaker`` is the record meant, None while
    that is open.
    """

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="mentions")
    name = models.CharField(_("name"), max_length=300)
    kind = models.CharField(_("kind"), max_length=12, choices=Speaker.Kind.choices)
    # As the extraction found them: what is recognised later must not depend on a text read anew.
    names = models.JSONField(default=list)
    titles = models.JSONField(default=list)
    accounts = models.JSONField(default=list)
    # For look-ups by letters and by sound, without reading every name.
    folded = ComputedCharField(max_length=300, editable=False, default="")
    skeleton = ComputedCharField(max_length=300, editable=False, default="")
    speaks = models.BooleanField(default=False)
    speaker = models.ForeignKey(
        Speaker,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="mentions",
        verbose_name=_("speaker"),
    )
    score = models.FloatField(_("score"), null=True, blank=True)
    reasons = models.JSONField(default=list)

    class Meta:
        verbose_name = _("mention")
        verbose_name_plural = _("mentions")
        ordering: ClassVar = ["pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(name="mention_once", fields=["article", "name"])
        ]
        indexes: ClassVar = [
            models.Index(name="mention_skeleton", fields=["skeleton"]),
            # A record that gets a name finds the misspelt mentions of it by this one.
            GinIndex(OpClass("folded", "gin_trgm_ops"), name="mention_letters"),
        ]

    def __str__(self) -> str:
        return self.name

    def compute_folded(self) -> str:
        return comparable_name(self.name)

    def compute_skeleton(self) -> str:
        return skeleton(self.name)

    def described(self) -> Description:
        return Description(
            name=self.name,
            kind=self.kind,
            names=tuple(self.names),
            accounts=tuple((platform, handle) for platform, handle in self.accounts),
            titles=tuple(self.titles),
            # Offices are asked for as of then: whoever is minister today need not have been.
            days=self.article.days,
            known_from=self.article.address or self.article.title,
        )

    @property
    def why(self) -> list[str]:
        return describe_reasons(self.reasons)

    @property
    def open_proposals(self) -> models.QuerySet[Proposal]:
        """What an editor may choose from, likeliest first; a candidate is seen in curation only."""
        kept = self.proposals.filter(
            speaker__merged_into=None, speaker__state=Speaker.State.CONFIRMED
        )
        return kept.select_related("speaker")


class Proposal(models.Model):
    """A record that a mention may mean, for an editor to choose; the score only orders them."""

    mention = models.ForeignKey(Mention, on_delete=models.CASCADE, related_name="proposals")
    speaker = models.ForeignKey(Speaker, on_delete=models.CASCADE, related_name="proposals")
    score = models.FloatField(_("score"))
    reasons = models.JSONField(default=list)

    class Meta:
        verbose_name = _("suggestion")
        verbose_name_plural = _("suggestions")
        ordering: ClassVar = ["-score", "pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(name="proposal_once", fields=["mention", "speaker"])
        ]

    def __str__(self) -> str:
        return f"{self.mention} → {self.speaker}?"

    @property
    def why(self) -> list[str]:
        return describe_reasons(self.reasons)
