"""Which key somebody has for an action."""

from __future__ import annotations

from django import template

from claims.review.keyboard_shortcuts import Keys

register = template.Library()


@register.filter
def key_of(keys: Keys, action: str) -> str:
    """The key as it is bound, empty for none."""
    return keys.bound.get(action, "")
