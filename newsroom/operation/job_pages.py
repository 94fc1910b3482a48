"""The worker's jobs for administrators: what runs, what waits, what failed and why."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from claims.jobs.given_up_jobs import GIVEN_UP
from claims.jobs.job_administration import SHOWN, counts, drop, jobs_in, try_again

RIGHT = "claims.manage_jobs"


@require_safe
@permission_required(RIGHT, raise_exception=True)
def show_jobs(request: HttpRequest) -> HttpResponse:
    """The first of each state, with how many there are."""
    numbers = counts()
    parts = [
        {"title": title, "state": state, "number": numbers[state], "jobs": jobs_in(state)}
        for state, title in (
            ("doing", _("Running")),
            ("failed", _("Failed")),
            ("todo", _("Waiting")),
        )
    ]
    return render(request, "operation/jobs.html", {"parts": parts, "shown": SHOWN})


@require_POST
@permission_required(RIGHT, raise_exception=True)
def retry_job(request: HttpRequest, pk: int) -> HttpResponse:
    if not try_again(pk):
        messages.error(request, _("This job is no longer there, or a newer one does the same."))
    return redirect("jobs")


@require_POST
@permission_required(RIGHT, raise_exception=True)
def drop_job(request: HttpRequest, pk: int) -> HttpResponse:
    if not drop(pk, GIVEN_UP):
        messages.error(request, _("This job is no longer there, or it is running."))
    return redirect("jobs")
