"""Subjects of agencies, and the topics that they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from articles.models import Subject, Topic

if TYPE_CHECKING:
    from newsroom.models import User

_CHANGE = "articles.change_article"
_SHOWN = 100


@require_safe
@permission_required(_CHANGE, raise_exception=True)
def list_subjects(request: HttpRequest) -> HttpResponse:
    """Those that wait first, the newest on top; each page has its end."""
    subjects = Subject.objects.select_related("topic", "decided_by")
    context = {
        "waiting": subjects.waiting().order_by("-pk")[:_SHOWN],
        "decided": subjects.exclude(decided_at=None).order_by("-decided_at")[:_SHOWN],
        "topics": Topic.objects.order_by("name")[: 2 * _SHOWN],
    }
    return render(request, "articles/subjects.html", context)


@require_POST
@permission_required(_CHANGE, raise_exception=True)
def decide_subject(request: HttpRequest, pk: int) -> HttpResponse:
    """File what comes under it from now on under the topic that is named, or under none."""
    subject = get_object_or_404(Subject, pk=pk)
    name = " ".join(request.POST.get("topic", "").split())[:100]
    if "none" in request.POST:
        name = ""
    topic = Topic.objects.named(name) if name else None
    subject.decide(topic, by=cast("User", request.user))
    told = _("“%(subject)s” is filed under “%(topic)s” from now on.")
    none = _("“%(subject)s” is no topic.")
    messages.success(request, (told if topic else none) % {"subject": subject, "topic": topic})
    return redirect("articles:subjects")
