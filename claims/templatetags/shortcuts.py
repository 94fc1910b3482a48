"""Which key somebody has for an action."""

from __future__ import annotations

from typing import Any

from django import template
from django.utils.html import format_html

from claims.review.keyboard_shortcuts import Shortcuts

register = template.Library()


@register.filter
def key_of(shortcuts: Shortcuts, action: str) -> str:
    """The key as it is bound, empty for none."""
    return shortcuts.bound.get(action, "")


@register.simple_tag(takes_context=True)
def key_hint(context: dict[str, Any], action: str) -> str:
    """The key of an action as a key cap; what it does is said by the words beside it."""
    key = context["shortcuts"].bound.get(action, "")
    return format_html('<kbd aria-hidden="true">{}</kbd>', key) if key else ""
