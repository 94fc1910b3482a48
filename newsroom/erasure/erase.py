"""The one way by which history loses rows: an article erased for good, and on record by whom and
why.

The triggers that keep history are passed over for this transaction alone, by name. What the chain
of history had taken in of the rows stays in it as hashes, so that all else can still be proven.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any

import pgtrigger
from django.core.exceptions import ValidationError
from django.db import connection, models, transaction
from django.utils.translation import gettext as _
from procrastinate.contrib.django.models import ProcrastinateJob
from psycopg import sql

from articles.models import Article, IncomingItem
from claims.models import Claim, Evidence, Group, Report, Source, StoredFile, Verdict
from claims.models.base.file_store import forget_file
from claims.models.sources.evidence import NO_PASSAGE
from newsroom.erasure.counts import tables_of, total_of
from newsroom.erasure.intake_notes import clear_notes
from newsroom.erasure.scope import Scope, event_model, is_about, scope_of
from newsroom.models import ErasedEvent, Erasure
from newsroom.operation.history_chain import hashes_that_stay, restate
from newsroom.people.models import Deed

if TYPE_CHECKING:
    from newsroom.models import User

_CHUNK = 5000
# What an other record loses is written into its history as any change.
_TRACKERS = ("insert_insert", "update_update")


class ScopeChangedError(Exception):
    """Something was added to the article, or taken away, since the page was shown."""


@transaction.atomic
def erase_article(article: Article, *, by: User, reason: str, seen: int | str) -> Erasure:
    """Erase the article in all its versions, with all that hangs on it.

    Raises ValidationError without the right or a reason, or where readers see a verdict that rests
    on it, and ScopeChangedError when what would go is not the ``total_of`` that was seen.
    """
    if not by.has_perm("articles.delete_article"):
        raise ValidationError(_("Only a chief editor erases articles."))
    if not reason.strip():
        raise ValidationError(_("Say why, for whoever looks for it later."))
    scope = scope_of(article)
    list(Article.objects.select_for_update(of=("self",)).filter(pk__in=scope.articles).only("pk"))
    list(scope.objects(Claim).select_for_update(of=("self",)).order_by("pk").only("pk"))
    scope = scope_of(article)  # what was added while the locks were waited for
    if scope.held_by:
        raise ValidationError(
            _("Published verdicts on other claims rest on this article alone. Correct them first.")
        )
    if str(total_of(scope)) != str(seen):
        raise ScopeChangedError
    events = {rows._meta.db_table: keys for rows, keys in scope.events() if keys}
    erasure = Erasure.objects.create(
        articles=scope.articles, reason=reason.strip()[:500], by=by, counts=tables_of(scope),
        restated=restate(events),
    )  # fmt: skip
    for table, keys in events.items():
        ErasedEvent.objects.bulk_create(
            [
                ErasedEvent(
                    erasure=erasure, table=table, key=row.key, at=row.at, sha256=row.content
                )
                for row in hashes_that_stay(table, keys)
            ],
            batch_size=_CHUNK,
        )
    files = [file.name for file in scope.objects(StoredFile)]
    files += [report.file_name for report in scope.objects(Report)]
    with _unguarded(scope):
        _take_words_out(scope)
        _delete(scope, events)
    Deed.note("erased", by=by, detail=f"{', '.join(map(str, scope.articles))}: {erasure.rows}")
    transaction.on_commit(lambda: _remove(files))
    return erasure


def _remove(files: Iterable[str]) -> None:
    for file in files:
        forget_file(file)


def _unguarded(scope: Scope) -> AbstractContextManager[None]:
    """Pass over what keeps history, comments and published verdicts from being deleted, and over
    what would write down each row once more as it goes.
    """
    tables: set[Any] = {*scope.rows, Evidence, Source, Group, Verdict}
    tables |= {events for model in tables if (events := event_model(model))}
    uris = [
        f"{model._meta.app_label}.{model.__name__}:{trigger.name}"
        for model in tables
        for trigger in getattr(model._meta, "triggers", [])
        if trigger.name not in _TRACKERS
    ]
    return pgtrigger.ignore(*uris)


def _take_words_out(scope: Scope) -> None:
    """Other records lose what they quote of the article; their history is told anew without it."""
    titles = _other_titles(scope)
    _tell_anew(Evidence, scope.quoting, _without_passage)
    _tell_anew(Source, scope.kept_sources, _make_page)
    _tell_anew(Group, titles, lambda event: setattr(event, "title", titles[event.pgh_obj_id]))
    Evidence.objects.filter(pk__in=scope.quoting).update(**NO_PASSAGE)
    for source in Source.objects.filter(pk__in=scope.kept_sources):
        _make_page(source)
        source.version += 1
        source.save()
    for group in Group.objects.filter(pk__in=titles):
        group.title = titles[group.pk]
        group.save()
    Verdict.objects.filter(pk__in=scope.carried_verdicts).update(carried_from=None)
    _clear_items(scope)
    clear_notes(scope)


def _other_titles(scope: Scope) -> dict[int, str]:
    """For groups that go by a quotation from the article: the words of the oldest other claim."""
    others = Claim._base_manager.exclude(pk__in=scope.keys(Claim)).order_by("-pk")
    quotes = others.filter(group__in=scope.renamed_groups).values_list("group", "quote")
    titles = {group: quote[:300] for group, quote in quotes}
    return {group: titles.get(group, "–") for group in scope.renamed_groups}


def _clear_items(scope: Scope) -> None:
    numbers = set(scope.articles)
    for item in IncomingItem.objects.filter(pk__in=scope.shared_items):
        item.outcomes = [
            {"fate": "erased"} if is_about(outcome, numbers) else outcome
            for outcome in item.outcomes
        ]
        item.data, item.name = b"", item.address or _("several articles")
        item.save(update_fields=["outcomes", "data", "name"])


def _make_page(source: Any) -> None:
    """Of a source or its event: what stands at the address, and nothing of our copy."""
    source.kind, source.article_id, source.post_id = Source.Kind.PAGE, None, None
    source.title, source.author = source.address[:500], ""


def _without_passage(event: Any) -> None:
    for name, value in NO_PASSAGE.items():
        setattr(event, name, value)


def _tell_anew(
    model: type[models.Model], keys: Iterable[int], change: Callable[[Any], None]
) -> None:
    """Write the history of these rows once more, in its order, without the words; the rows that
    have them are among those that go.
    """
    events: Any = event_model(model)
    for event in events._base_manager.filter(pgh_obj__in=list(keys)).order_by("pgh_id"):
        change(event)
        event.pk, event._state.adding = None, True
        event.save(force_insert=True)


def _delete(scope: Scope, events: dict[str, list[int]]) -> None:
    """By number and table: no signal, no cascade, nothing that was not counted."""
    rows = {model._meta.db_table: (model._meta.pk.column, keys) for model, keys in _plain(scope)}
    rows |= {table: ("pgh_id", keys) for table, keys in events.items()}
    with connection.cursor() as cursor:
        for table, (key, keys) in rows.items():
            delete = sql.SQL("DELETE FROM {} WHERE {} = ANY(%s)").format(
                sql.Identifier(table), sql.Identifier(key)
            )
            as_text = delete.as_string()  # which pghistory looks into
            for start in range(0, len(keys), _CHUNK):
                cursor.execute(as_text, [keys[start : start + _CHUNK]])
        # What was forgotten shows here and not after the answer.
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")


def _plain(scope: Scope) -> Iterator[tuple[Any, list[Any]]]:
    """The queue's own jobs last: what hangs on them goes by itself."""
    for model, keys in scope.rows.items():
        if model is not ProcrastinateJob and keys:
            yield model, keys
    if keys := scope.keys(ProcrastinateJob):
        yield ProcrastinateJob, keys
