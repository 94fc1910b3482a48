"""Verdicts in templates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django import template
from django.utils.safestring import SafeString

from claims.verdicts import approval_queue
from claims.verdicts.markdown import as_html

if TYPE_CHECKING:
    from newsroom.models import User

register = template.Library()


@register.filter
def markdown(text: str, below: int = 2) -> SafeString:
    """Reasons as HTML, their headings below the page's heading of that level."""
    return as_html(text, below=below)


@register.simple_tag
def count_waiting(user: User) -> str:
    return approval_queue.count_awaiting_approval(user)
