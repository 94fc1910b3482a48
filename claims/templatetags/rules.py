"""Rules in templates."""

from __future__ import annotations

from django import template
from django.utils.translation import get_language

from extraction.statements.rule_names import rule_name

register = template.Library()


@register.filter
def rule_in_words(rule: str) -> str:
    """The rule by the name that people know it by, in the reader's language."""
    return rule_name(rule, (get_language() or "en").partition("-")[0])
