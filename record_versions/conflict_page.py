"""The answer to a form that somebody else was quicker than."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from record_versions.fact_history import RecordVersion, changed_facts, record_at
from record_versions.record_change import StaleError


def conflict_page(
    request: HttpRequest,
    stale: StaleError,
    template: str,
    changes: Callable[..., list[RecordVersion]],
    **context: Any,
) -> HttpResponse:
    """Show what the form saw, what stands there now and who changed it; nothing is written.
    ``changes`` tells a record's versions after one, for people.
    """
    seen = record_at(stale.current, stale.seen)
    context |= {
        "changes": changes(stale.current, since=stale.seen),
        "differences": changed_facts(type(stale.current), seen, stale.current) if seen else [],
    }
    return render(request, template, context, status=409)
