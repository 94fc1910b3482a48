"""Embargoes of agencies: until one ends, nothing of the article is published or exported, whatever
status the agency gives it, unless a chief editor said so.

The desk reads and judges meanwhile. Who publishes or exports asks here; nobody else decides.
"""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from intake.dates.moments import Moment, Precision

if TYPE_CHECKING:
    from articles.models.article import Article


def shareable(path: str = "") -> Q:
    """Of articles (at ``path``) those that may be published and exported now."""
    return (
        Q(**{f"{path}embargo_until": None})
        | Q(**{f"{path}embargo_until__lte": timezone.now()})
        | Q(**{f"{path}embargo_lifted_at__isnull": False})
    )


def under_embargo(path: str = "") -> Q:
    """The others, whose part of a query an index finds."""
    return Q(
        **{f"{path}embargo_until__gt": timezone.now(), f"{path}embargo_lifted_at__isnull": True}
    )


def is_in_force(article: Article) -> bool:
    until = article.embargo_until
    return until is not None and article.embargo_lifted_at is None and until > timezone.now()


def check_no_embargo(article: Article) -> None:
    """Raises ValidationError while the article must not be published."""
    if is_in_force(article) and article.embargo_until:
        until = date_format(timezone.localtime(article.embargo_until), "SHORT_DATETIME_FORMAT")
        raise ValidationError(_("Its article is under embargo until %(until)s.") % {"until": until})


def embargo_of_revision(previous: Article, until: datetime | None) -> dict[str, Any]:
    """The columns of a later version whose own word is ``until``: it shortens nothing, and what a
    chief editor said of the earlier one holds for the same time.
    """
    earlier = previous.embargo_until
    if earlier is None or (until is not None and until > earlier):
        return {"embargo_until": until}
    return {
        "embargo_until": earlier,
        "embargo_lifted_at": previous.embargo_lifted_at,
        "embargo_lifted_by": previous.embargo_lifted_by,
    }


def end_of_embargo(moment: Moment | None) -> datetime | None:
    """The moment from which it holds no longer; a date without a time counts to its very end, and
    one without a zone in the desk's.
    """
    if moment is None:
        return None
    zone = timezone.get_current_timezone()
    if moment.precision in (Precision.YEAR, Precision.MONTH, Precision.DAY):
        return datetime.combine(moment.last_day + timedelta(days=1), time(), zone)
    at = datetime.fromisoformat(moment.iso)
    return (at if at.tzinfo else at.replace(tzinfo=zone)).astimezone(UTC)
