"""A claim, or those of an article, with all that a card shows: a query for the claims with what is
counted of them, and one more for each kind of record that there is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from types import SimpleNamespace
from typing import Any

from django.db import DEFAULT_DB_ALIAS
from django.db.models import Count, Exists, F, Func, OuterRef, Q, QuerySet, Subquery
from django.http import Http404

from articles.models import Post, posts_of
from claims.display.overview import states_told
from claims.display.sentence_context import sentence_of, with_window
from claims.models import Claim, Comment, Evidence, Verdict
from claims.models.base.actions import Action
from claims.models.base.events import events_of
from claims.models.claims.claim_queryset import OUTER, ClaimQuerySet
from record_versions.kept_query import Given, KeptQuery


def claim_on_record(pk: int) -> Claim:
    """With nothing beside it. Raises Http404 where there is none, as the following do."""
    return _first(_ON_RECORD, pk)


def claim_unread(pk: int) -> Claim:
    """One that nobody has asked for yet: whatever is looked at is read then, and whether there is
    such a claim shows when it is changed.
    """
    return Claim.from_db(DEFAULT_DB_ALIAS, ["id"], [pk])


def claim_shown(pk: int, *, with_sentence: bool = True) -> Claim:
    """As a closed card has it. Beside the text it needs no sentence, and comes with how many claims
    of the article are in each state, as ``states``.
    """
    claim: Claim = _with_records(_first(_WITH_SENTENCE if with_sentence else _BARE, pk))
    if with_sentence:
        claim.sentence = sentence_of(claim)
    return claim


def claim_by(query: KeptQuery[Claim], pk: int) -> Claim:
    """With its sentence, and with all else that ``query`` has, which is of ``opened_claims``."""
    claim: Claim = _with_records(_first(query, pk))
    claim.sentence = sentence_of(claim)
    return claim


def claims_in_article(article_id: int) -> list[Claim]:
    """In reading order, each as a closed card has it; four queries, however many there are."""
    claims: list[Any] = _IN_ARTICLE(article=article_id)
    numbers = [claim.pk for claim in claims]
    evidence = _by_claim(_EVIDENCE(claims=numbers))
    verdicts = _by_claim(VERDICTS(claims=numbers))
    comments: defaultdict[int, list[Any]] = defaultdict(list)
    for comment in _COMMENTS(claims=numbers):
        comments[comment.shown_at or comment.claim_id].append(comment)
    for claim in claims:
        give(claim, "evidence", evidence[claim.pk])
        _give_comments(claim, comments[claim.pk])
        give_verdicts(claim, verdicts[claim.pk])
    return claims


def posts_in_article(claim: Any) -> list[Post]:
    """All posts of the article of a claim that is opened."""
    return posts_of(claim.article_id) if claim.has_posts else []


def _first(query: KeptQuery[Claim], pk: int) -> Claim:
    found: Claim | None = query.first(pk=pk)
    if found is None:
        raise Http404
    return found


def _with_records(claim: Any) -> Any:
    pk = claim.pk
    give(claim, "evidence", _EVIDENCE(claims=[pk]) if claim.has_evidence else ())
    _give_comments(claim, _COMMENTS(claims=[pk]) if claim.has_comments else [])
    give_verdicts(claim, VERDICTS(claims=[pk]) if claim.has_verdicts else [])
    return claim


def _by_claim(records: Iterable[Any]) -> defaultdict[int, list[Any]]:
    found: defaultdict[int, list[Any]] = defaultdict(list)
    for record in records:
        found[record.claim_id].append(record)
    return found


def give_verdicts(claim: Any, verdicts: list[Verdict]) -> None:
    """Let the claim have these as its standing ones."""
    claim.standing_verdicts = verdicts
    for verdict in verdicts:
        verdict.claim = claim


def _give_comments(claim: Any, comments: list[Comment]) -> None:
    """Its own, and those of what was merged into it, as ``ClaimQuerySet.comments_shown`` does."""
    claim.own_comments = [each for each in comments if each.claim_id == claim.pk]
    others = [each for each in comments if each.claim_id != claim.pk]
    others.sort(key=lambda each: -each.claim_id)
    claim.taken_in = [SimpleNamespace(own_comments=others)]


def give(claim: Any, name: str, rows: Iterable[Any]) -> None:
    """Let the claim have these related rows, as ``prefetch_related`` does."""
    # Not asked for through the claim, which would be another manager and another condition for
    # each of the three hundred of an article.
    found: Any = claim._meta.get_field(name).related_model._default_manager.all()
    found._result_cache, found._prefetch_done = list(rows), True
    claim._prefetched_objects_cache = {name: found}
    for each in found._result_cache:
        each.claim = claim


_BESIDE = ("speaker", "decided_by", "assignee", "post")


def _card() -> ClaimQuerySet:
    return (
        Claim.on_record.select_related(*_BESIDE)
        .filter(pk=Given("pk"))
        .annotate(
            number=_number_of(Claim.objects.before(OUTER)) + 1,
            has_evidence=Exists(Evidence.objects.filter(claim=OuterRef("pk")).order_by()),
            # Also one that was discarded: its history shows it.
            has_verdicts=Exists(events_of(Verdict).filter(claim=OuterRef("pk")).order_by()),
            has_comments=Exists(comments_of(OuterRef(OuterRef("pk"))).order_by()),
        )
    )


def opened_claims() -> ClaimQuerySet:
    """The claim of a number that is given as ``pk``: with its article, but for the text, and with
    what the sections of an opened card count.
    """
    events = events_of(Claim).filter(pgh_obj=OuterRef("pk"))
    # A proposal is no version of its own, and nobody's doing.
    told = events.exclude(pgh_context__metadata__action=Action.WORDING_PROPOSED)
    opened: ClaimQuerySet = (
        with_window(_card())
        .select_related("article")
        .defer("article__text")
        .annotate(
            changes_told=_number_of(told),
            has_posts=Exists(Post.objects.filter(article=OuterRef("article_id")).order_by()),
        )
    )
    return opened


def _number_of(rows: QuerySet[Any]) -> Subquery:
    counted = rows.order_by().annotate(number_of_rows=Func(F("pk"), function="COUNT"))
    return Subquery(counted.values("number_of_rows"), output_field=Count("pk").output_field)


def comments_of(claim: Any) -> QuerySet[Comment]:
    # Found from the claims; with OR between their columns all comments would be looked at.
    return _comments_of(Q(pk=claim) | Q(merged_into=claim))


def _comments_of(claims: Q) -> QuerySet[Comment]:
    found = Claim.on_record.filter(claims).order_by()
    return Comment.in_sight().filter(claim__in=found.values("pk"))


_ON_RECORD = KeptQuery(lambda: Claim.on_record.filter(pk=Given("pk")))
_BARE = KeptQuery(lambda: _card().annotate(states=states_told(OuterRef("article_id"))))
_WITH_SENTENCE = KeptQuery(lambda: with_window(_card()))
_IN_ARTICLE = KeptQuery(
    lambda: (
        Claim.objects.select_related(*_BESIDE).filter(article=Given("article")).in_reading_order()
    )
)
_EVIDENCE = KeptQuery(
    lambda: Evidence.objects.select_related("source__post").filter(claim__among=Given("claims"))
)
VERDICTS = KeptQuery(
    lambda: Verdict.objects.standing().as_shown().filter(claim__among=Given("claims"))
)
_COMMENTS = KeptQuery(
    lambda: _comments_of(
        Q(pk__among=Given("claims")) | Q(merged_into__among=Given("claims"))
    ).annotate(shown_at=F("claim__merged_into"))
)
