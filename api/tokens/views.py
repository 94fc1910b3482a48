"""The administrator's page about systems: which come in by which token."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from api.models import ApiToken
from api.tokens.forms import TokenForm

if TYPE_CHECKING:
    from newsroom.models import User

RIGHT = "api.manage_systems"
SHOWN = 100
_NEW = "new-token"  # a token, until the page shows it once


@require_safe
@never_cache
@permission_required(RIGHT, raise_exception=True)
def list_tokens(request: HttpRequest) -> HttpResponse:
    """The tokens, those first that let somebody in; a new one is shown once."""
    return _page(request, TokenForm())


@require_POST
@permission_required(RIGHT, raise_exception=True)
def make_token(request: HttpRequest) -> HttpResponse:
    form = TokenForm(request.POST)
    if not form.is_valid():
        return _page(request, form, status=422)
    token, written = ApiToken.make(by=cast("User", request.user), **form.facts)
    request.session[_NEW] = {"token": written, "whose": str(token.system)}
    return redirect("systems:tokens")


@require_POST
@permission_required(RIGHT, raise_exception=True)
def revoke_token(request: HttpRequest, pk: int) -> HttpResponse:
    get_object_or_404(ApiToken, pk=pk).revoke(by=cast("User", request.user))
    messages.success(request, _("Token revoked."))
    return redirect("systems:tokens")


def _page(request: HttpRequest, form: TokenForm, status: int = 200) -> HttpResponse:
    tokens = ApiToken.objects.select_related("system", "made_by", "revoked_by", "use")
    context = {
        "form": form,
        "new": request.session.pop(_NEW, None),
        "standing": tokens.standing(),
        "ended": tokens.exclude(pk__in=ApiToken.objects.standing())[:SHOWN],
    }
    return render(request, "api/tokens.html", context, status=status)
