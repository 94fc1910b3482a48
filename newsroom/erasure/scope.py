"""What goes when an article is erased: all that was made of its words, in all its versions.

What others use too stays: speakers that an editor confirmed or another article names, sources of
other claims. Where those carry words of the article they are told in ``Scope`` by themselves.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import reduce
from operator import or_
from typing import Any

from django.contrib.admin.models import LogEntry
from django.contrib.contenttypes.models import ContentType
from django.db.models import Model, Q, QuerySet
from procrastinate.contrib.django.models import ProcrastinateJob

from api.models import RequestKey
from articles.models import (
    Article,
    EarlierItem,
    ExtractionRun,
    IncomingItem,
    ItemWithdrawal,
    Passage,
    Post,
)
from claims.models import (
    BulkChange,
    CarriedClaim,
    ChangedClaim,
    ChangedQuotation,
    ChangeSet,
    Claim,
    Comment,
    CorrectionNotice,
    Evidence,
    Group,
    JobError,
    Meaning,
    Mention,
    Notification,
    Parallel,
    PostLook,
    Presence,
    Proposal,
    Report,
    Signature,
    Snapshot,
    Source,
    StoredFile,
    Verdict,
    WatchHit,
)
from claims.models.base.events import events_of
from published_checks.models import CheckDismissal
from speakers.models import Account, Likeness, Merge, Name, Position, Speaker

# The argument by which a job says what it is about.
_ABOUT = {
    "article_id": Article,
    "run_id": ExtractionRun,
    "item_id": IncomingItem,
    "snapshot_id": Snapshot,
    "bulk_id": BulkChange,
}


@dataclass
class Scope:
    """The rows that go, by model, and what of other records has to lose words of the article."""

    articles: list[int]
    rows: dict[type[Model], list[Any]] = field(default_factory=dict)
    #: Items that hold other articles too: only their bytes go, and what was said of this one.
    shared_items: list[int] = field(default_factory=list)
    #: Links of other articles' claims that quote this article, and that lose the passage.
    quoting: list[int] = field(default_factory=list)
    #: Sources that other claims use: from now on the page at the address, without our copy.
    kept_sources: list[int] = field(default_factory=list)
    #: Groups with claims of other articles whose title is a quotation from this one.
    renamed_groups: list[int] = field(default_factory=list)
    #: Verdicts of other claims that were carried over from one of these.
    carried_verdicts: list[int] = field(default_factory=list)
    #: Claims of other articles whose published verdict rests on what would go.
    held_by: list[int] = field(default_factory=list)

    def add(self, model: type[Model], keys: Iterable[Any]) -> None:
        self.rows.setdefault(model, [])
        self.rows[model] += [key for key in keys if key not in set(self.rows[model])]

    def keys(self, model: type[Model]) -> list[Any]:
        return self.rows.get(model, [])

    def objects(self, model: type[Model]) -> QuerySet[Any]:
        return model._base_manager.filter(pk__in=self.keys(model))

    def events(self) -> Iterator[tuple[type[Model], list[int]]]:
        """The models of history with the numbers of the rows that go, or are told anew."""
        told_anew = {Evidence: self.quoting, Source: self.kept_sources, Group: self.renamed_groups}
        for model in self.rows:
            if events := event_model(model):
                keys = [*self.keys(model), *told_anew.get(model, [])]
                rows = events._base_manager.filter(pgh_obj__in=keys).order_by("pgh_id")
                yield events, list(rows.values_list("pgh_id", flat=True))


def event_model(model: type[Model]) -> type[Model] | None:
    """Where the history of a model is; None for one without."""
    events = getattr(model, "events", None)
    return events.rel.related_model if events is not None else None


def scope_of(article: Article) -> Scope:
    """All that goes with the article, as it is now."""
    scope = Scope(_versions(article))
    scope.add(Article, scope.articles)
    claims = Claim._base_manager.filter(article__in=scope.articles)
    scope.add(Claim, claims.values_list("pk", flat=True))
    for model in (
        Article.topics.through, EarlierItem, ExtractionRun, Passage, Post, Mention, Presence,
    ):  # fmt: skip
        scope.add(model, _of(model, article__in=scope.articles))
    scope.add(PostLook, _of(PostLook, post__in=scope.keys(Post)))
    _add_claims(scope)
    _add_change_sets(scope)
    _add_groups(scope)
    _add_sources(scope)
    _add_items(scope)
    _add_withdrawals(scope)
    _add_speakers(scope)
    _add_traces(scope)
    return scope


def _versions(article: Article) -> list[int]:
    """The article with all versions before and after it, the earliest first."""
    first = article
    while first.previous_id:
        first = Article.objects.only("pk", "previous").get(pk=first.previous_id)
    found: list[int] = []
    later: int | None = first.pk
    while later:
        found.append(later)
        later = Article.objects.filter(previous=later).values_list("pk", flat=True).first()
    return found


def _add_claims(scope: Scope) -> None:
    claims = scope.keys(Claim)
    for model in (
        Comment, CorrectionNotice, Verdict, Evidence, Meaning, Signature, ChangedClaim,
        ChangedQuotation, CheckDismissal, WatchHit,
    ):  # fmt: skip
        scope.add(model, _of(model, claim__in=claims))
    scope.add(Notification, _of(Notification, claim__in=claims))
    scope.add(CarriedClaim, _of(CarriedClaim, Q(claim__in=claims)))
    scope.add(CarriedClaim, _of(CarriedClaim, Q(revision__in=scope.articles)))
    scope.add(Parallel, _of(Parallel, Q(one__in=claims) | Q(other__in=claims)))
    scope.add(Proposal, _of(Proposal, mention__in=scope.keys(Mention)))
    carried = Verdict.objects.filter(carried_from__in=scope.keys(Verdict))
    scope.carried_verdicts = list(carried.exclude(claim__in=claims).values_list("pk", flat=True))


def _add_change_sets(scope: Scope) -> None:
    """The sets that changed nothing but these claims, with what undid them."""
    claims = scope.keys(Claim)
    touched = ChangeSet.objects.filter(items__claim__in=claims).distinct()
    others = ChangedClaim.objects.exclude(claim__in=claims).values("change_set")
    whole = set(touched.exclude(pk__in=others).values_list("pk", flat=True))
    while more := set(_of(ChangeSet, undoes__in=whole)) - whole:
        whole |= more
    scope.add(ChangeSet, sorted(whole))
    scope.add(BulkChange, _of(BulkChange, change_set__in=whole))


def _add_groups(scope: Scope) -> None:
    claims = scope.objects(Claim)
    titles = {quote[:300] for quote in claims.values_list("quote", flat=True)}
    groups = Group.objects.filter(
        Q(pk__in=claims.exclude(group=None).values("group")) | Q(title__in=titles)
    )
    others = (
        Claim._base_manager.exclude(pk__in=scope.keys(Claim)),
        # An undo brings them back.
        events_of(Claim).exclude(pgh_obj__in=scope.keys(Claim)),
    )
    used = {
        group
        for rows in others
        for group in rows.exclude(group=None).values_list("group", flat=True).distinct()
    }
    for group in groups:
        if group.pk in used:
            scope.renamed_groups += [group.pk] if group.title in titles else []
        elif group.pk not in scope.keys(Group):
            scope.add(Group, _with_merged(group.pk, used))
    scope.rows.setdefault(Group, [])


def _with_merged(group: int, used: Collection[int]) -> list[int]:
    """The group with those that were merged into it, unless one of them is used by itself."""
    found = [group]
    for merged in _of(Group, merged_into=group):
        found += _with_merged(merged, used)
    return [] if set(found) & set(used) else found


def _add_sources(scope: Scope) -> None:
    claims, posts = scope.keys(Claim), scope.keys(Post)
    own = Source.objects.filter(Q(article__in=scope.articles) | Q(post__in=posts))
    linked = Source.objects.filter(evidence__claim__in=claims).distinct()
    elsewhere = Evidence.objects.exclude(claim__in=claims)
    is_own = set(own.values_list("pk", flat=True))
    found = is_own | set(linked.values_list("pk", flat=True))
    past = events_of(Evidence).exclude(claim__in=claims)  # an undo brings them back
    used = {
        source
        for rows in (elsewhere, past)
        for source in rows.filter(source__in=found).values_list("source", flat=True)
    }
    for source in Source.objects.filter(pk__in=found):
        if source.pk not in used:
            scope.add(Source, [source.pk])
        elif source.pk in is_own and source.address:
            scope.kept_sources.append(source.pk)
        elif source.pk in is_own:
            links = elsewhere.filter(source=source)
            scope.add(Source, [source.pk])
            scope.add(Evidence, links.values_list("pk", flat=True))
            scope.held_by += links.filter(
                state=Evidence.State.CONFIRMED, claim__verdicts__state=Verdict.State.PUBLISHED
            ).values_list("claim", flat=True)
    scope.rows.setdefault(Source, [])
    quoting = elsewhere.filter(Q(revision__in=scope.articles) | Q(source__in=scope.kept_sources))
    quoting = quoting.exclude(pk__in=scope.keys(Evidence))
    scope.quoting = list(quoting.values_list("pk", flat=True))
    _add_files(scope)


def _add_files(scope: Scope) -> None:
    sources = scope.keys(Source)
    scope.add(Snapshot, _of(Snapshot, source__in=sources))
    scope.add(Notification, _of(Notification, source__in=sources))
    files = {
        *_of(StoredFile, source__in=sources),
        *_of(StoredFile, snapshots__source__in=sources),
    }
    used = set(
        StoredFile.objects.filter(pk__in=files)
        .filter(
            Q(source__in=Source.objects.exclude(pk__in=sources))
            | Q(snapshots__in=Snapshot.objects.exclude(source__in=sources))
        )
        .values_list("pk", flat=True)
    )
    scope.add(StoredFile, sorted(files - used))


def _add_items(scope: Scope) -> None:
    """What the article came in by, what was called the same, and what waits for that answer."""
    numbers = set(scope.articles)
    told = [
        Q(outcomes__contains=[entry])
        for number in scope.articles
        for entry in ({"article": number}, {"like": [{"article": number}]})
    ]
    items = IncomingItem.objects.light().filter(reduce(or_, told, Q(recheck_of__in=scope.articles)))
    for item in items:
        whole = item.recheck_of_id in numbers or all(
            is_about(outcome, numbers) or "error" in outcome for outcome in item.outcomes
        )
        if whole:
            scope.add(IncomingItem, [item.pk])
        else:
            scope.shared_items.append(item.pk)
    scope.add(RequestKey, _of(RequestKey, item__in=scope.keys(IncomingItem)))


def _add_withdrawals(scope: Scope) -> None:
    """What agencies took back under the numbers of the versions, by any name of theirs."""
    past = events_of(Article).filter(pgh_obj__in=scope.articles).exclude(identifier="")
    for outlet, identifier in past.values_list("outlet", "identifier").distinct().order_by():
        rows = _of(ItemWithdrawal, outlet=outlet, identifier=identifier)
        scope.add(ItemWithdrawal, rows)


def is_about(outcome: Mapping[str, Any], articles: Collection[int]) -> bool:
    """Whether this outcome of an item is one of the articles, or like one."""
    like = (each["article"] for each in outcome.get("like", ()))
    return outcome.get("article") in articles or any(number in articles for number in like)


def _add_speakers(scope: Scope) -> None:
    """Records that the machine made of this article and nobody has confirmed."""
    claims, mentions = scope.keys(Claim), scope.keys(Mention)
    here = Speaker.objects.filter(Q(claims__in=claims) | Q(mentions__in=mentions)).distinct()
    elsewhere = (
        Q(pk__in=Claim._base_manager.exclude(pk__in=claims).exclude(speaker=None).values("speaker"))
        | Q(pk__in=Mention.objects.exclude(pk__in=mentions).exclude(speaker=None).values("speaker"))
        | Q(
            pk__in=events_of(Claim)
            .exclude(pgh_obj__in=claims)
            .exclude(speaker=None)
            .values("speaker")
        )
        | Q(pk__in=Merge.objects.values("into"))
        | Q(pk__in=Merge.objects.values("merged"))
        | Q(merged_into__isnull=False)
        | Q(merged__isnull=False)
    )
    alone = here.filter(state=Speaker.State.CANDIDATE).exclude(elsewhere)
    speakers = list(alone.values_list("pk", flat=True))
    scope.add(Speaker, speakers)
    for model in (Name, Position, Account, Proposal):
        scope.add(model, _of(model, speaker__in=speakers))
    scope.add(Likeness, _of(Likeness, Q(one__in=speakers) | Q(other__in=speakers)))


def _add_traces(scope: Scope) -> None:
    """Jobs with their errors, what the administration noted, and files with lists of claims."""
    about = [
        Q(**{f"args__{argument}__in": scope.keys(model)}) for argument, model in _ABOUT.items()
    ]
    jobs = _of(ProcrastinateJob, reduce(or_, about))
    scope.add(JobError, _of(JobError, job_id__in=jobs))
    scope.add(ProcrastinateJob, _of(ProcrastinateJob, pk__in=jobs, status__in=_AT_REST))
    entries = [
        Q(content_type=ContentType.objects.get_for_model(model), object_id__in=map(str, keys))
        for model, keys in scope.rows.items()
        if keys
    ]
    scope.add(LogEntry, _of(LogEntry, reduce(or_, entries)))
    scope.add(Report, _of(Report, state=Report.State.DONE))


_AT_REST = ("todo", "failed", "succeeded", "cancelled", "aborted")


def _of(model: type[Model], *conditions: Q, **lookups: Any) -> list[Any]:
    rows = model._base_manager.filter(*conditions, **lookups).order_by("pk").distinct()
    return list(rows.values_list("pk", flat=True))
