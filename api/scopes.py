"""What a token may be for. Each scope stands for one right of the desk, which the token has for as
long as the person who made it has it.
"""

from __future__ import annotations

from typing import NamedTuple

from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrPromise


class Scope(NamedTuple):
    """The right that it needs, and what an administrator reads."""

    right: str
    label: StrPromise


SCOPES = {
    "articles:read": Scope("articles.view_article", _("read articles")),
    "articles:write": Scope("articles.add_article", _("hand in articles")),
    "claims:read": Scope("claims.view_claim", _("read claims")),
    "claims:decide": Scope("claims.change_claim", _("accept, reject and correct claims")),
    "speakers:read": Scope("speakers.view_speaker", _("read speakers")),
    "sources:read": Scope("claims.view_source", _("read sources")),
    "verdicts:read": Scope("claims.view_claim", _("read published verdicts")),
    "exports:write": Scope("claims.view_claim", _("have exports written")),
}
CHOICES = [(name, scope.label) for name, scope in SCOPES.items()]
