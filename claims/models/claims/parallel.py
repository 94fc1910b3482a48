"""Which claims are alike in their words or their meaning, kept by the worker and read when a claim
is opened.
"""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from claims.models.claims.claim import Claim


class BitField(models.CharField):  # type: ignore[type-arg]
    """Bits as a string of noughts and ones; of varying length, since Django casts arrays of them
    without the length.
    """

    def db_type(self, connection: Any) -> str:
        return f"varbit({self.max_length})"


class TransactionNumber(models.Func):
    """The number of the transaction at work, which no other of this database server had or gets."""

    function = "pg_current_xact_id"
    template = "%(function)s()::text::bigint"
    arity = 0
    output_field = models.BigIntegerField()


class Meaning(models.Model):
    """The vector of a claim's quote, and the digest of the words it was made of."""

    claim = models.OneToOneField(
        Claim, on_delete=models.CASCADE, primary_key=True, related_name="meaning"
    )
    digest = models.CharField(max_length=32)
    vector = models.BinaryField()

    def __str__(self) -> str:
        return f"{self.claim_id}"


class Signature(models.Model):
    """The signs of a claim's vector, in a table of its own: workers keep all of them in memory.
    ``changed_in`` says which transaction wrote them, so that a worker reads what is new.
    """

    claim = models.OneToOneField(
        Claim, on_delete=models.CASCADE, primary_key=True, related_name="signature"
    )
    language = models.CharField(max_length=3)
    bits = BitField(max_length=512)
    changed_in = models.BigIntegerField(db_default=TransactionNumber(), db_index=True)

    def __str__(self) -> str:
        return f"{self.claim_id}"


class Parallel(models.Model):
    """That two claims are alike: ``meaning`` is the cosine of their vectors, ``words`` the share of
    words in common.
    """

    one = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="+", db_index=False)
    other = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="+", db_index=False)
    meaning = models.FloatField(_("similar in meaning"))
    words = models.FloatField(_("similar in wording"))

    class Meta:
        verbose_name = _("similar claim")
        verbose_name_plural = _("similar claims")
        constraints: ClassVar = [
            models.UniqueConstraint(name="parallel_once", fields=["one", "other"]),
            # Each pair is kept once, whichever of the two was compared.
            models.CheckConstraint(
                name="parallel_in_order", condition=models.Q(one__lt=models.F("other"))
            ),
        ]
        indexes: ClassVar = [
            models.Index(name="parallel_of_one", fields=["one", "-meaning"]),
            models.Index(name="parallel_of_other", fields=["other", "-meaning"]),
        ]

    def __str__(self) -> str:
        return f"{self.one_id} ~ {self.other_id}"
