"""How much goes with an article, as people count it."""

from __future__ import annotations

from django.db.models import Model
from django.utils.translation import gettext_lazy as _
from procrastinate.contrib.django.models import ProcrastinateJob

from articles.models import Article, ExtractionRun, IncomingItem, Post
from claims.models import (
    ChangeSet,
    Claim,
    Comment,
    Evidence,
    Group,
    Mention,
    Report,
    Snapshot,
    Source,
    StoredFile,
    Verdict,
)
from newsroom.erasure.scope import Scope
from speakers.models import Speaker

# What comes and goes while somebody reads the page.
_FLEETING = ("claims_presence", "procrastinate_jobs", "claims_joberror", "claims_report")
_LINES: tuple[tuple[object, type[Model]], ...] = (
    (_("versions of the article"), Article),
    (_("posts"), Post),
    (_("claims"), Claim),
    (_("verdicts"), Verdict),
    (_("comments"), Comment),
    (_("links to sources"), Evidence),
    (_("sources that nothing else uses"), Source),
    (_("snapshots"), Snapshot),
    (_("stored files"), StoredFile),
    (_("speakers that nobody has confirmed and nothing else names"), Speaker),
    (_("names found in the text"), Mention),
    (_("groups of claims"), Group),
    (_("change sets"), ChangeSet),
    (_("analyses"), ExtractionRun),
    (_("items handed in"), IncomingItem),
    (_("jobs of the worker"), ProcrastinateJob),
    (_("reports that were written"), Report),
)


def tables_of(scope: Scope) -> dict[str, int]:
    """How many rows go of each table, history and the items that are only cleared included."""
    counts = {model._meta.db_table: len(keys) for model, keys in scope.rows.items() if keys}
    counts |= {rows._meta.db_table: len(keys) for rows, keys in scope.events() if keys}
    if scope.shared_items:
        items = IncomingItem._meta.db_table
        counts[items] = counts.get(items, 0) + len(scope.shared_items)
    return counts


def lines_of(scope: Scope) -> list[tuple[str, int]]:
    """Each kind of record with its number, without what there is none of; the history in one line,
    and all that hangs on these and has no name of its own in the last.
    """
    named = {model: len(scope.keys(model)) for _label, model in _LINES}
    named[IncomingItem] += len(scope.shared_items)
    history = sum(len(keys) for _model, keys in scope.events())
    rest = sum(tables_of(scope).values()) - sum(named.values()) - history
    lines = [(str(label), named[model]) for label, model in _LINES]
    lines += [
        (str(_("entries of the history")), history),
        (str(_("records that belong to these")), rest),
    ]
    return [line for line in lines if line[1]]


def total_of(scope: Scope) -> int:
    """What a page has seen: another number is another state."""
    return sum(rows for table, rows in tables_of(scope).items() if table not in _FLEETING)
