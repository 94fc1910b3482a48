"""When an article was published, as precisely as that is known."""

from __future__ import annotations

from django import template
from django.utils.formats import date_format

from articles.models import Article

register = template.Library()
_FORMS = {"day": "DATE_FORMAT", "month": "YEAR_MONTH_FORMAT", "year": "Y"}


@register.filter
def publication_date(article: Article) -> str:
    """»9. Juli 2017«, »Juli 2017« or »2017« in the reader's language; empty for an undated one."""
    if article.published_on is None:
        return ""
    return date_format(article.published_on, _FORMS[article.published_precision])
