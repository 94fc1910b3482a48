"""The names that a speaker goes by, and how their indexes write them."""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.utils.translation import gettext_lazy as _

from record_versions.history_of_many import made_at_once
from speakers.models.computed import ComputedCharField
from speakers.models.speaker import Speaker
from speakers.name_matching import comparable_name, skeleton


# As the indexes of names have them.
def last_word_of(words: str) -> str:
    """In SQL."""
    return f"split_part(translate({words}, '-', ' '), ' ', -1)"


LAST_WORD = last_word_of("folded")
WITHOUT_BLANKS = "replace(folded, ' ', '')"


def _last_word(column: str) -> models.Func:
    blanks = models.Func(
        models.F(column), models.Value("-"), models.Value(" "), function="translate",
        output_field=models.TextField(),
    )  # fmt: skip
    return models.Func(blanks, models.Value(" "), models.Value(-1), function="split_part")


def _without_blanks(column: str) -> models.Func:
    return models.Func(models.F(column), models.Value(" "), models.Value(""), function="replace")


@pghistory.track(*made_at_once())
class Name(models.Model):
    """A name that a speaker goes by, right or wrong."""

    class Kind(models.TextChoices):
        FULL = "full", _("full name")
        ALIAS = "alias", _("alias")
        FORMER = "former", _("former name")
        TRANSLITERATION = "transliteration", _("transliteration")
        MISSPELLING = "misspelling", _("misspelling")
        ABBREVIATION = "abbreviation", _("abbreviation")

    speaker = models.ForeignKey(Speaker, on_delete=models.CASCADE, related_name="names")
    name = models.CharField(_("name"), max_length=300)
    # By code point, so that one index serves the beginning of a name and the order of those that
    # begin so.
    folded = ComputedCharField(max_length=300, editable=False, db_collation="C")
    skeleton = ComputedCharField(max_length=300, editable=False, default="")
    kind = models.CharField(_("kind"), max_length=15, choices=Kind.choices, default=Kind.ALIAS)
    language = models.CharField(_("language"), max_length=3, blank=True)

    class Meta:
        verbose_name = _("name")
        verbose_name_plural = _("names")
        ordering: ClassVar = ["pk"]
        constraints: ClassVar = [
            models.CheckConstraint(name="name_not_empty", condition=~models.Q(name="")),
            models.UniqueConstraint(name="name_once_per_speaker", fields=["speaker", "name"]),
        ]
        indexes: ClassVar = [
            models.Index(name="name_folded", fields=["folded"]),
            models.Index(name="name_skeleton", fields=["skeleton"]),
            GinIndex(OpClass("folded", "gin_trgm_ops"), name="name_letters"),
            models.Index(_last_word("folded"), name="name_last_word"),
            models.Index(_without_blanks("folded"), name="name_without_blanks"),
        ]

    def __str__(self) -> str:
        return self.name

    def compute_folded(self) -> str:
        return comparable_name(self.name)

    def compute_skeleton(self) -> str:
        return skeleton(self.name)
