"""Who got which claims by which way out of the desk, and when: so that a correction finds those
who hold what was corrected (docs/decisions/0042-who-got-it.md).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from datetime import timedelta
from typing import TYPE_CHECKING, ClassVar

from django.conf import settings
from django.db import connection, models
from django.db.models.functions import MD5, Coalesce
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from claims.models.base.verdict_states import SEEN, states_in_sql
from claims.models.claims.parallel import BitField

if TYPE_CHECKING:
    from newsroom.models import User

# So many claims, by their numbers, share a row of bits; half a kilobyte.
BLOCK = 4096
KEPT = timedelta(days=3 * 365)
LONGEST_ASKED = 2000
_LONGEST_RECIPIENT = 300


class Channel(models.TextChoices):
    """The ways by which claims leave the desk."""

    CSV = "csv", _("CSV")
    JSON_LINES = "jsonl", _("JSON Lines")
    SQLITE = "sqlite", _("SQLite file")
    ANNOTATIONS = "annotations", _("Web Annotations")
    QUOTATIONS = "quotations", _("schema.org quotations")
    CLAIM_REVIEW = "review", _("ClaimReview")
    FEED = "feed", _("ClaimReview feed")
    INTERFACE = "api", _("interface")
    WEBHOOK = "webhook", _("webhook")


class Distribution(models.Model):
    """What one recipient got by one way on one day, as long as no correction was published in
    between: ``first_at`` and ``last_at`` then hold for every verdict in it.

    Which version of a verdict or a claim that was, their own history says; no row repeats it.
    """

    channel = models.CharField(max_length=11, choices=Channel.choices)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    #: What there is beside or in place of a user: a token's first letters, an address, a file.
    recipient = models.CharField(max_length=_LONGEST_RECIPIENT, blank=True)
    #: The filter of the list that was asked for.
    asked = models.CharField(max_length=LONGEST_ASKED, blank=True)
    on_day = models.DateField()
    #: When the last correction before it was published, or the last verdict withdrawn.
    corrected_at = models.DateTimeField()
    first_at = models.DateTimeField()
    last_at = models.DateTimeField()

    class Meta:
        default_permissions = ()
        verbose_name = _("distribution")
        verbose_name_plural = _("distributions")
        ordering: ClassVar = ["-last_at"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                models.F("channel"),
                Coalesce("user_id", 0),
                models.F("recipient"),
                MD5("asked"),
                models.F("on_day"),
                models.F("corrected_at"),
                name="distribution_once_a_day",
            ),
            models.CheckConstraint(
                name="distribution_in_order", condition=models.Q(first_at__lte=models.F("last_at"))
            ),
        ]

    def __str__(self) -> str:
        return f"{self.channel}: {self.recipient or self.user_id}"

    @classmethod
    def remember(
        cls,
        channel: Channel | str,
        claims: Iterable[int],
        *,
        at: dt.datetime,
        user: User | None = None,
        recipient: str = "",
        asked: str = "",
    ) -> None:
        """Note that these claims left, as they were at ``at``, the moment before they were read.

        One statement, however many they are; none but a look when a program asks again and again
        for what it got a minute ago.
        """
        if not (parts := _blocks(claims)):
            return
        values = {
            "channel": str(channel),
            "user": user.pk if user else None,
            "recipient": recipient.replace("\0", "")[:_LONGEST_RECIPIENT],
            "asked": asked.replace("\0", "")[:LONGEST_ASKED],
            "at": at,
            "blocks": list(parts),
            "bits": [f"{bits:01024x}" for bits in parts.values()],
            "number": len(parts),
        }
        with connection.cursor() as cursor:
            cursor.execute(_IS_KNOWN, values)
            if not cursor.fetchone()[0]:
                cursor.execute(_REMEMBER, values)

    @classmethod
    def forget_old(cls) -> None:
        cls.objects.filter(last_at__lt=timezone.now() - KEPT).delete()


class DistributedClaims(models.Model):
    """The claims of a distribution whose numbers lie in one block, a bit for each."""

    distribution = models.ForeignKey(
        Distribution, on_delete=models.CASCADE, related_name="blocks", db_index=False
    )
    block = models.PositiveIntegerField()
    claims = BitField(max_length=BLOCK)

    class Meta:
        default_permissions = ()
        constraints: ClassVar = [
            models.UniqueConstraint(name="distributed_block_once", fields=["distribution", "block"])
        ]
        indexes: ClassVar = [models.Index(name="distributed_by_block", fields=["block"])]

    def __str__(self) -> str:
        return f"{self.distribution_id}: {self.block}"


def _blocks(claims: Iterable[int]) -> dict[int, int]:
    """The bits of each block, in the order of the blocks, so that two that write the same rows
    wait for each other and do not lock each other out.
    """
    found: dict[int, bytearray] = {}
    for claim in claims:
        block, place = divmod(claim, BLOCK)
        if block not in found:
            found[block] = bytearray(BLOCK // 8)
        found[block][place >> 3] |= 0x80 >> (place & 7)
    return {block: int.from_bytes(found[block]) for block in sorted(found)}


# The corrections that readers have seen and what was withdrawn are along their indexes.
_LAST_CORRECTION = f"""
    SELECT greatest('epoch', (
        SELECT max(published_at) FROM claims_verdict
        WHERE number > 1 AND state IN {states_in_sql(SEEN)}
    ), (SELECT max(withdrawn_at) FROM claims_verdict WHERE state = 'withdrawn')) AS at
"""  # noqa: S608 - the states are constants
_DAY = "(%(at)s::timestamptz AT TIME ZONE 'UTC')::date"
_PARTS = (
    "(SELECT block, ('x' || hex)::bit(4096)::varbit AS claims "
    "FROM unnest(%(blocks)s::int[], %(bits)s::text[]) AS part (block, hex)) AS part"
)
_IS_KNOWN = f"""
    SELECT count(*) = %(number)s
    FROM claims_distribution AS head
    JOIN claims_distributedclaims AS known ON known.distribution_id = head.id
    JOIN {_PARTS} ON part.block = known.block AND known.claims & part.claims = part.claims
    WHERE channel = %(channel)s AND coalesce(user_id, 0) = coalesce(%(user)s::bigint, 0)
        AND recipient = %(recipient)s AND md5(asked) = md5(%(asked)s) AND on_day = {_DAY}
        AND corrected_at = ({_LAST_CORRECTION})
        AND %(at)s BETWEEN head.first_at AND head.last_at + interval '1 minute'
"""  # noqa: S608 - names are the constants of this module
_REMEMBER = f"""
    WITH head AS (
        INSERT INTO claims_distribution
            (channel, user_id, recipient, asked, on_day, corrected_at, first_at, last_at)
        SELECT %(channel)s, %(user)s::bigint, %(recipient)s, %(asked)s, {_DAY}, correction.at,
            %(at)s, %(at)s
        FROM ({_LAST_CORRECTION}) AS correction
        ON CONFLICT (channel, (coalesce(user_id, 0)), recipient, (md5(asked)), on_day, corrected_at)
        DO UPDATE SET first_at = least(claims_distribution.first_at, excluded.first_at),
            last_at = greatest(claims_distribution.last_at, excluded.last_at)
        RETURNING id)
    INSERT INTO claims_distributedclaims AS known (distribution_id, block, claims)
    SELECT head.id, part.block, part.claims FROM head, {_PARTS} ORDER BY part.block
    ON CONFLICT (distribution_id, block) DO UPDATE SET claims = known.claims | excluded.claims
"""  # noqa: S608 - as above
