"""What a page of the administration shows of an import before it is one, and the import that it
showed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import HttpRequest
from django.utils.translation import ngettext

from speakers.record_files.import_files import ChangedError, bring_in_as_seen, sealed, unsealed
from speakers.record_files.record_import import Effect, Record, RefusedError, bring_in

_MOST_PROBLEMS = 100


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why nothing was stored, as the page's status and what it shows."""

    status: int
    context: dict[str, Any]


def dry_run_context(records: Sequence[Record]) -> dict[str, Any]:
    """What each record would do, and the seal by which the page has it done. Raises
    RefusedError.
    """
    effects = bring_in(records, dry_run=True)
    new = sum(effect.is_new and bool(effect.changes) for effect in effects)
    return {
        "effects": effects,
        "seal": sealed(records, effects),
        "effective": _effective(effects),
        "new": new,
    }


def problem_context(refused: RefusedError) -> dict[str, Any]:
    """The problems by row, the first hundred of them."""
    problems = refused.problems
    return {
        "problems": problems[:_MOST_PROBLEMS],
        "further": max(len(problems) - _MOST_PROBLEMS, 0),
    }


def import_as_shown(request: HttpRequest) -> Refusal | None:
    """Import what the page that was sent had shown, and say so; or nothing, and why."""
    try:
        records, seen = unsealed(request.POST["seal"])
        effects = bring_in_as_seen(records, seen)
    except RefusedError as refused:
        return Refusal(422, problem_context(refused))
    except ChangedError:
        return Refusal(409, {"changed": True, **dry_run_context(records)})
    count = _effective(effects)
    said = ngettext("%(count)d record was imported.", "%(count)d records were imported.", count) % {
        "count": count
    }
    messages.success(request, said)
    return None


def _effective(effects: Sequence[Effect]) -> int:
    return sum(bool(effect.changes) for effect in effects)
