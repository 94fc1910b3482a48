"""Which key somebody has for an action."""

from __future__ import annotations

from django import template

from claims.review.keyboard_shortcuts import Shortcuts

register = template.Library()


@register.filter
def key_of(shortcuts: Shortcuts, action: str) -> str:
    """The key as it is bound, empty for none."""
    return shortcuts.bound.get(action, "")
