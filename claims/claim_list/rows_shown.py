"""What a row of the list shows of a claim, by queries that are made once a process."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import partial
from typing import Any
from weakref import ref

from django.db.models import Func, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.utils.functional import SimpleLazyObject

from claims.display.sentence_context import SentenceContext, sentence_of, with_window
from claims.display.shown_claim import VERDICTS, comments_of, give, give_verdicts
from claims.models import Claim, Evidence, Verdict
from claims.models.claims.claim_queryset import ClaimQuerySet
from record_versions.kept_query import Given, KeptQuery

# A hundred columns more would be read, made into objects and never shown.
_COLUMNS = (
    "article_id", "kind", "wording", "wording_origin", "quote", "spans", "begin", "end",
    "confidence", "worthiness", "rule", "state", "rejected_because", "decided_at",
    "is_check_worthy", "due_on", "version", "returned_to", "speaker_words", "merged_into_id",
    "speaker__name", "speaker__state", "decided_by__username", "assignee__username",
    "article__title", "article__outlet", "article__published_on", "article__published_precision",
    "article__language",
)  # fmt: skip
_EVIDENCE_COLUMNS = (
    "claim_id", "state", "relation", "score", "reasons", "passage", "source__title",
    "source__address",
)  # fmt: skip


def rows_shown(numbers: list[int]) -> list[Claim]:
    """The claims of these numbers, in no order, with all that their rows show: one query, and one
    each for sources and verdicts where there are any. ``values_read`` is all of that as one text.
    """
    claims: list[tuple[Any, str]] = _CLAIMS.with_values(claims=numbers)
    evidence = _by_claim(_EVIDENCE, [each.pk for each, _values in claims if each.has_evidence])
    verdicts = _by_claim(VERDICTS, [each.pk for each, _values in claims if each.has_verdicts])
    for claim, values in claims:
        # By a weak reference: what refers to itself waits for the garbage collector.
        claim.sentence = SimpleLazyObject(partial(_sentence, ref(claim)))
        linked, rated = evidence[claim.pk], verdicts[claim.pk]
        give(claim, "evidence", [each for each, _values in linked])
        give_verdicts(claim, [each for each, _values in rated])
        claim.values_read = "\0".join([values, *(text for _each, text in (*linked, *rated))])
    return [claim for claim, _values in claims]


def _sentence(claim: ref[Any]) -> SentenceContext:
    return sentence_of(claim())


def _by_claim(query: KeptQuery[Any], numbers: list[int]) -> defaultdict[int, list[tuple[Any, str]]]:
    found: defaultdict[int, list[tuple[Any, str]]] = defaultdict(list)
    rows: Iterable[tuple[Any, str]] = query.with_values(claims=numbers) if numbers else ()
    for row, values in rows:
        found[row.claim_id].append((row, values))
    return found


def _claims() -> ClaimQuerySet:
    standing = Verdict.objects.standing().filter(claim=OuterRef("pk"))
    rows: ClaimQuerySet = with_window(
        Claim.objects.filter(pk__among=Given("claims"))
        .select_related("speaker", "decided_by", "assignee", "article")
        .only(*_COLUMNS)
        .annotate(
            comments_counted=_comment_count(),
            has_evidence=_any_of(_shown_evidence().filter(claim=OuterRef("pk"))),
            has_verdicts=_any_of(standing),
        )
        .order_by()
    )
    return rows


def _any_of(rows: QuerySet[Any]) -> Subquery:
    """The number of one of them or None. For EXISTS the database may read the whole table, once for
    all rows of the page.
    """
    return Subquery(rows.order_by().values("pk")[:1])


def _comment_count() -> Subquery:
    """How many there are about the claim and about what went into it; one that was written anew
    counts once.
    """
    comments = comments_of(OuterRef(OuterRef("pk"))).order_by()
    written = Func(
        Coalesce("repeats_id", "pk"), function="COUNT", template="COUNT(DISTINCT %(expressions)s)"
    )
    return Subquery(comments.annotate(number=written).values("number"))


def _shown_evidence() -> Any:
    return Evidence.objects.exclude(state=Evidence.State.DISMISSED)


_CLAIMS = KeptQuery(_claims)
_EVIDENCE = KeptQuery(
    lambda: (
        _shown_evidence()
        .filter(claim__among=Given("claims"))
        .select_related("source")
        .only(*_EVIDENCE_COLUMNS)
    )
)
