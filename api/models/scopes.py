"""What a token may be for. Each scope stands for one right of the desk, which the token has for as
long as the person who made it has it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise


class TokenScope(NamedTuple):
    """The right that it needs, and what an administrator reads."""

    right: str
    label: StrPromise


SCOPES = {
    "articles:read": TokenScope("articles.view_article", _("read articles")),
    "articles:write": TokenScope("articles.add_article", _("hand in articles")),
    "claims:read": TokenScope("claims.view_claim", _("read claims")),
    "claims:decide": TokenScope("claims.change_claim", _("accept, reject and correct claims")),
    "speakers:read": TokenScope("speakers.view_speaker", _("read speakers")),
    "sources:read": TokenScope("claims.view_source", _("read sources")),
    "verdicts:read": TokenScope("claims.view_claim", _("read published verdicts")),
    "exports:write": TokenScope("claims.view_claim", _("have exports written")),
}
CHOICES = [(name, scope.label) for name, scope in SCOPES.items()]
