"""What changed in a version of a quotation, in the reader's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django import template
from django.utils.translation import gettext_lazy as _

from claims.comparison.quotation_changes import QuotationChange

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

register = template.Library()

_WORDS: dict[QuotationChange, StrPromise] = {
    QuotationChange.SPEAKER: _("another speaker"),
    QuotationChange.NEGATION: _("one denies the other"),
    QuotationChange.NUMBER: _("another figure"),
    QuotationChange.JOINED: _("passages joined"),
    QuotationChange.OMITTED: _("words left out"),
    QuotationChange.REWORDED: _("other words"),
    QuotationChange.SHORTENED: _("shortened"),
    QuotationChange.TRANSLATED: _("translated"),
}
# What is done to every quotation alters nothing by itself.
_USUAL = frozenset({QuotationChange.SHORTENED, QuotationChange.TRANSLATED})


@register.filter
def change_words(change: QuotationChange) -> StrPromise:
    return _WORDS[change]


@register.filter
def change_class(change: QuotationChange) -> str:
    return "hint" if change in _USUAL else "flag"
