"""Claims by the list's own filters, and decisions on one claim."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus
from typing import Annotated, Any, Literal, Self, cast

from django.http import HttpRequest, QueryDict
from django.shortcuts import get_object_or_404
from django.utils import timezone
from ninja import Path, Query
from pydantic import BaseModel, Field, model_validator

from api.application import api
from api.given_out import remember
from api.pages import SIZE, links, mistakes, refuse_unknown
from api.problems import STALE, ProblemError
from api.schemas.choices import (
    ArticleLanguage,
    ClaimKind,
    ClaimOrder,
    ClaimState,
    VerdictState,
)
from api.schemas.claims import ClaimPageTold, ClaimTold, claim_told, claim_version
from api.schemas.fields import NO_NUL, Day, Number, PageSize, Percentage, Sent, Text, Version
from api.tokens.authentication import Bearer
from claims.claim_list.filters import ClaimFilter
from claims.claim_list.keyset_pagination import Listing, Stretch
from claims.models import Claim, Source, StaleClaimError
from claims.models.base.spans import TextSpan
from claims.models.claims.claim_queryset import ClaimQuerySet
from claims.review.checklist import ChecklistNames
from claims.review.history import as_seen
from claims.review.text_selection import span_from

TAGS = ["claims"]
STALE_TOO: dict[str, Any] = {"x-can-be-stale": True}
_Key = Annotated[str, Field(pattern=r"^[A-Za-z0-9_.:+-]+$", max_length=120)]


class ClaimsNarrowed(BaseModel):
    """The filters of the list on the desk, by the same names."""

    q: Text | None = Field(None, max_length=200)
    state: ClaimState | None = None
    kind: ClaimKind | None = None
    speaker: Text | None = Field(None, max_length=300)
    outlet: Text | None = Field(None, max_length=200)
    language: ArticleLanguage | None = None
    source: Literal["linked", "none"] | None = None
    verdict: Text | None = Field(None, max_length=30)
    verdict_state: VerdictState | None = None
    assignee: Text | None = Field(None, max_length=150)
    check_worthy: Literal["yes", "no"] | None = None
    topic: Text | None = Field(None, max_length=100)
    due: Literal["overdue", "week", "set"] | None = None
    since: Day | None = None
    until: Day | None = None
    at_least: Percentage | None = None
    at_most: Percentage | None = None
    rule: Text | None = Field(None, max_length=80)
    article: Number | None = None
    order: ClaimOrder | None = None

    def query(self) -> QueryDict:
        """As the list's address has it."""
        query = QueryDict(mutable=True)
        for name in ClaimsNarrowed.model_fields:
            if (value := getattr(self, name)) is not None:
                query[name] = str(value)
        return query

    def to_filter(self, place: str) -> ClaimFilter:
        """The desk's filter. Raises ProblemError for what it finds wrong."""
        narrowed = ClaimFilter(self.query())
        if narrowed.errors:
            raise mistakes(place, {name: list(each) for name, each in narrowed.errors.items()})
        return narrowed


class ClaimsAsked(ClaimsNarrowed):
    limit: PageSize = SIZE
    after: _Key | None = None
    before: _Key | None = None


class Accepted(Sent):
    version: Version


class Rejected(Sent):
    version: Version
    because: str = Field("", pattern=NO_NUL, max_length=300)


class Corrected(Sent):
    """The kind, the words, or both. Words are meant by their place or by themselves."""

    version: Version
    kind: ClaimKind | None = None
    begin: int | None = Field(None, ge=0, le=2**31 - 1)
    end: int | None = Field(None, ge=1, le=2**31 - 1)
    quote: Text | None = Field(None, min_length=1)

    @model_validator(mode="after")
    def one_place(self) -> Self:
        if (self.begin is None) != (self.end is None):
            raise ValueError("begin and end belong together")
        if self.quote is not None and self.begin is not None:
            raise ValueError("either quote, or begin and end")
        return self

    def span(self, claim: Claim) -> TextSpan | None:
        form = QueryDict(mutable=True)
        if self.begin is not None:
            form["begin"], form["end"] = str(self.begin), str(self.end)
        elif self.quote is not None:
            form["quote"] = self.quote
        else:
            return None
        return span_from(form, claim.article.text)


@api.get("/claims", response=ClaimPageTold, auth=Bearer("claims:read"), tags=TAGS)
def get_claims(request: HttpRequest, asked: Query[ClaimsAsked]) -> Any:
    """Claims by the filters and orders of the desk's list."""
    refuse_unknown(request, ClaimsAsked)
    narrowed = asked.to_filter("query")
    listing = Listing(
        [Stretch(narrowed.queryset().shareable())],
        narrowed.chosen_order,
        asked.limit,
        _claims_told,
    )
    for name in ("after", "before"):
        if (key := getattr(asked, name)) is not None and not listing.has_place(key):
            raise mistakes("query", {name: ["This is no place in a list of this order."]})
    at = timezone.now()
    page, held = listing.page(request.GET), _held_back()
    remember(request, [claim.pk for claim in page.claims], at)
    names = ChecklistNames.of(page.claims)
    return {
        "items": [claim_told(claim, names, held) for claim in page.claims],
        **links(request, page.after, page.before),
    }


@api.get("/claims/{int:pk}", response=ClaimTold, auth=Bearer("claims:read"), tags=TAGS)
def get_claim(request: HttpRequest, pk: Path[Number]) -> Any:
    """One claim; what was merged away says where it went."""
    at = timezone.now()
    told = _told(get_object_or_404(Claim.on_record.shareable(), pk=pk))
    remember(request, [pk], at)
    return told


def _decision(name: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """What every decision has in common: where it stands, what it needs, how it answers."""
    return api.post(
        f"/claims/{{int:pk}}/{name}",
        response=ClaimTold,
        auth=Bearer("claims:decide"),
        tags=TAGS,
        openapi_extra=STALE_TOO,
    )


@_decision("accept")
def post_acceptance(request: HttpRequest, pk: Path[Number], decision: Accepted) -> Any:
    """Accept the claim, as the system that the token is of."""
    claim = _claim(pk)
    claim.accept(by=cast("Any", request.user), seen=decision.version)
    return _told(claim)


@_decision("reject")
def post_rejection(request: HttpRequest, pk: Path[Number], decision: Rejected) -> Any:
    """Reject the claim, perhaps with a reason."""
    claim = _claim(pk)
    claim.reject(
        by=cast("Any", request.user), seen=decision.version, because=decision.because.strip()
    )
    return _told(claim)


@_decision("correct")
def post_correction(request: HttpRequest, pk: Path[Number], decision: Corrected) -> Any:
    """Set the kind, or the words that are the quote."""
    claim = _claim(pk)
    claim.correct(
        kind=decision.kind or claim.kind, span=decision.span(claim), seen=decision.version
    )
    return _told(claim)


@api.exception_handler(StaleClaimError)
def answer_stale(request: HttpRequest, stale: StaleClaimError) -> Any:
    """409 with the claim as the request saw it and as it stands; nothing is written."""
    seen = as_seen(stale.current, stale.seen)
    return api.on_exception(request, ProblemError(
        HTTPStatus.CONFLICT,
        f"The claim is at version {stale.current.version}; the request saw {stale.seen}.",
        kind=STALE,
        seen=seen and claim_version(seen),
        current=claim_version(stale.current),
    ))  # fmt: skip


def _claim(pk: int) -> Claim:
    return get_object_or_404(Claim.on_record.shareable(), pk=pk)


def _told(claim: Claim) -> dict[str, Any]:
    """As it stands in the database."""
    whole = Claim.on_record.with_evidence().select_related("article", "speaker", "decided_by")
    told = whole.get(pk=claim.pk)
    return claim_told(told, ChecklistNames.of([told]), _held_back())


def _held_back() -> set[int]:
    """The numbers of sources that must not be named now."""
    return set(Source.objects.held_back().values_list("pk", flat=True))


def _claims_told(numbers: list[int]) -> ClaimQuerySet:
    claims = Claim.objects.filter(pk__in=numbers).prefetch_related(
        "evidence__source", *ClaimQuerySet.verdicts_shown()
    )
    return claims.select_related("speaker", "decided_by", "assignee", "article").only(
        "version", "state", "kind", "quote", "begin", "end", "rejected_because", "decided_at",
        "is_check_worthy", "worthiness", "speaker_words", "confidence", "rule", "merged_into_id",
        "due_on", "topic_numbers", "ticked",
        "speaker__name", "speaker__state", "decided_by__username", "assignee__username",
        "article__title", "article__outlet", "article__published_on",
        "article__published_precision", "article__language",
    )  # fmt: skip
