"""The heads of Django's tables of records on a record's page."""

from __future__ import annotations

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

register = template.Library()
_EMPTY = '<th class="original"></th>'


@register.filter
def with_first_head(table: SafeString) -> SafeString:
    """``table`` as Django draws it, with words in its first head, which a screen reader reads."""
    head = format_html(
        '<th class="original"><span class="visually-hidden">{}</span></th>', _("Entry")
    )
    return mark_safe(table.replace(_EMPTY, head))  # noqa: S308 - Django's own template
