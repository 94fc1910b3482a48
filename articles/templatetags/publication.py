"""When an article was published, as precisely as that is known."""

from __future__ import annotations

import datetime as dt

from django import template
from django.utils.formats import date_format
from django.utils.translation import get_language_info

from articles.models import Article

register = template.Library()
_PRECISIONS = ("year", "month", "day")
_FORMS = {"day": "DATE_FORMAT", "month": "YEAR_MONTH_FORMAT", "year": "Y"}


@register.filter
def publication_date(article: Article) -> str:
    """»9. Juli 2017«, »Juli 2017« or »2017« in the reader's language; empty for an undated one."""
    if article.published_on is None:
        return ""
    return date_format(article.published_on, _FORMS[article.published_precision])


@register.filter
def written_moment(stamp: str) -> str:
    """An ISO 8601 date of its own precision and zone in the reader's language, as its publisher
    counts the hours; what is none comes back as it is.
    """
    try:
        if len(stamp) > len("2026-11-29"):
            return date_format(dt.datetime.fromisoformat(stamp), "SHORT_DATETIME_FORMAT")
        year, month, day = [*map(int, stamp.split("-")), 1, 1][:3]
        return date_format(dt.date(year, month, day), _FORMS[_PRECISIONS[stamp.count("-")]])
    except (ValueError, LookupError):
        return stamp


@register.filter
def language_in_words(code: str) -> str:
    """»Deutsch« for "de"; a code that nobody has named stays one."""
    try:
        return str(get_language_info(code)["name_translated"])
    except (KeyError, ValueError):
        return code
