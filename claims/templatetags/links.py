"""Links to a page about one record, for templates that have many of them."""

from __future__ import annotations

from django import template

from claims.models.base.record_urls import address_of

register = template.Library()


@register.simple_tag
def address(page: str, number: int) -> str:
    """What ``{% url page number %}`` says, without matching the route anew."""
    return address_of(page, number)
