"""The keyboard shortcuts: shown, bound anew, switched off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from claims.review import keyboard_shortcuts
from claims.views.responses import editor

if TYPE_CHECKING:
    from newsroom.pages.requests import HtmxRequest


@require_safe
def show_shortcuts(request: HtmxRequest) -> HttpResponse:
    return render(request, "claims/shortcuts.html")


@require_POST
def change_shortcuts(request: HtmxRequest) -> HttpResponse:
    """Everybody sets their own; what cannot be saved comes back as it was typed."""
    user, typed = (
        editor(request),
        {action: request.POST.get(action, "").strip() for action in keyboard_shortcuts.USUAL},
    )
    is_partial = request.htmx
    template = "claims/_shortcuts_form.jinja" if is_partial else "claims/shortcuts.html"
    try:
        if "reset" in request.POST:
            keyboard_shortcuts.reset_shortcuts(user)
        else:
            keyboard_shortcuts.save_shortcuts(user, typed, are_on="on" in request.POST)
    except ValidationError as error:
        problems = {action: " ".join(said) for action, said in error.message_dict.items()}
        context = {
            "shortcuts": keyboard_shortcuts.shortcuts_of(user, typed, problems),
            "problems": problems,
        }
        return render(request, template, context, status=422)
    if is_partial:
        return render(request, template, {"saved": True})
    messages.success(request, _("Shortcuts saved."))
    return redirect("claims:shortcuts")
