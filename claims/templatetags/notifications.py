"""The bell in templates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django import template

from claims.models import Notification

if TYPE_CHECKING:
    from newsroom.models import User

register = template.Library()


@register.simple_tag
def count_unread(user: User) -> str:
    """Empty for none, »99+« for many."""
    return Notification.unread_of(user)
