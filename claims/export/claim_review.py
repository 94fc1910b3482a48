"""Published verdicts as schema.org ClaimReview, for search engines, archives and other newsrooms.

Required of a ClaimReview are ``claimReviewed`` (below 75 characters, without the rating),
``reviewRating`` with ``alternateName``, and ``url``; the rest is recommended:
https://schema.org/ClaimReview.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.conf import settings
from django.db.models import Max, Min, Prefetch, Q
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from claims.models import Claim, CorrectionNotice, Evidence, Rating, Source, Verdict
from claims.models.verdicts.rating import language_of_scale
from claims.models.verdicts.verdict_queryset import VerdictQuerySet
from record_versions.sent_numbers import is_key
from speakers.models import Speaker

# Google asks for less than 75 characters.
LONGEST_CLAIM = 74
PAGE_SIZE = 50
#: The value of schema.org's creativeWorkStatus for what is no longer upheld.
WITHDRAWN = "Withdrawn"
# So that no text closes the element that holds it, as Django's json_script does.
_ESCAPED = {ord(sign): f"\\u{ord(sign):04X}" for sign in "<>&"}


@dataclass(frozen=True)
class Publication:
    """Who publishes: the site that addresses begin with, as ``https://desk.example.org``."""

    site: str

    @cached_property
    def scale(self) -> dict[str, int]:
        """The worst and the best value of the newsroom's scale."""
        # With retired ones, since published verdicts still have them.
        bounds = Rating.objects.aggregate(worst=Min("value"), best=Max("value"))
        return {"worstRating": bounds["worst"], "bestRating": bounds["best"]}

    @property
    def publisher(self) -> dict[str, str]:
        return {
            "@type": "Organization",
            "name": settings.WORTLAUT_PUBLISHER,
            "url": f"{self.site}/",
        }

    def address_of(self, verdict: Verdict) -> str:
        return f"{self.site}{reverse('claims:verdict', args=[verdict.claim_id])}"

    def picture_address_of(self, verdict: Verdict) -> str:
        return f"{self.site}{reverse('claims:share_picture', args=[verdict.claim_id])}"

    def review(self, versions: Sequence[Verdict]) -> dict[str, Any]:
        """The ClaimReview of the versions that readers have seen, the one that stands first."""
        verdict, first = versions[0], versions[-1]
        corrections = corrections_of(versions)
        review = {
            "@type": "ClaimReview",
            "url": self.address_of(verdict),
            # As it was published: the claim's words may have been corrected since.
            "claimReviewed": shortened(verdict.wording or verdict.quote),
            # Of the rating and what was corrected: of a speech in French they are in English.
            "inLanguage": language_of_scale(verdict.claim.article.language),
            "datePublished": _time(first),
            **({"dateModified": corrections[0]["datePublished"]} if corrections else {}),
            "author": self.publisher,
            **({"correction": corrections} if corrections else {}),
        }
        if verdict.withdrawn_at:
            # Without a rating, which nobody could tell from one that stands.
            return review | {"creativeWorkStatus": WITHDRAWN}
        rated = {"reviewRating": self.rating_of(verdict), "itemReviewed": claim_of(verdict)}
        return review | rated

    def rating_of(self, verdict: Verdict) -> dict[str, Any]:
        rating = verdict.rating
        words = {"@type": "Rating", "alternateName": rating.name_in(verdict.claim.article.language)}
        return (
            # »Unproven« is not on the scale: a number would be read as half true.
            words if rating.value is None else {**words, "ratingValue": rating.value, **self.scale}
        )

    def feed(self, before: str = "") -> tuple[dict[str, Any], str, list[int]]:
        """A page of what stands and of what was withdrawn, the latest first, the key of the page
        behind it, empty on the last, and the claims on it.
        """
        shown, held = list(_behind(before)[: PAGE_SIZE + 1]), _held_back()
        items = [
            _item(self.review(_versions(verdict.claim, held)), verdict)
            for verdict in shown[:PAGE_SIZE]
        ]
        feed = {
            "@context": "https://schema.org",
            "@type": "DataFeed",
            "name": f"{settings.WORTLAUT_PUBLISHER}: ClaimReview",
            "url": f"{self.site}{reverse('claims:verdict_feed')}",
            "publisher": self.publisher,
            **({"dateModified": _time(shown[0])} if shown else {}),
            "dataFeedElement": items,
        }
        key = str(shown[PAGE_SIZE - 1].pk) if len(shown) > PAGE_SIZE else ""
        return feed, key, [verdict.claim_id for verdict in shown[:PAGE_SIZE]]


def _behind(before: str) -> VerdictQuerySet:
    """What was published before the verdict with this key, with all that its review names, in a few
    queries.
    """
    listed = Verdict.objects.published() | Verdict.objects.withdrawn()
    verdicts = listed.shareable().order_by("-published_at", "-pk")
    if is_key(before):
        # Also one that was corrected since: a reader half-way through the feed goes on behind it.
        last = Verdict.objects.ever_published().filter(pk=int(before)).first()
        if last:
            earlier = Q(published_at__lt=last.published_at) | Q(
                published_at=last.published_at, pk__lt=last.pk
            )
            verdicts = verdicts.filter(earlier)
    return verdicts.prefetch_related(Prefetch("claim", claims_with_published()))


def claims_with_published() -> Any:
    """Claims with the versions that readers have seen as ``seen_by_readers``, the latest first."""
    versions = (
        Verdict.objects.ever_published()
        .select_related("rating", "published_by")
        .order_by("-number")
    )
    approved = CorrectionNotice.objects.filter(state=CorrectionNotice.State.APPROVED)
    return (
        Claim.on_record.select_related("article", "post", "speaker")
        .prefetch_related(
            Prefetch("verdicts", versions, to_attr="seen_by_readers"),
            Prefetch("notices", approved, to_attr="approved_notices"),
        )
        .defer("article__text")
    )


def _held_back() -> list[Source]:
    """Sources that must not be named now."""
    return list(Source.objects.held_back().only("pk", "address", "title"))


def _versions(claim: Claim, held: Sequence[Source]) -> list[Verdict]:
    versions: list[Verdict] = claim.seen_by_readers  # type: ignore[attr-defined]
    for version in versions:
        # Django would ask for it again with each version.
        version.claim = claim
        version.sources = [told for told in version.sources if not _is_of(told, held)]
    return versions


def _is_of(told: dict[str, Any], held: Sequence[Source]) -> bool:
    """Whether what a verdict says of a source is of one of these; earlier versions of the desk kept
    no number of it.
    """
    return any(
        told.get("source") == source.pk
        or (told["address"] or told["title"]) == (source.address or source.title)
        for source in held
    )


def published_versions(pk: int) -> list[Verdict]:
    """The versions of a claim's verdict that readers have seen, the one that stands first; none if
    none were, and none while the article is under embargo.
    """
    claim = claims_with_published().shareable().filter(pk=pk).first()
    return _versions(claim, _held_back()) if claim else []


def _item(review: dict[str, Any], verdict: Verdict) -> dict[str, Any]:
    return {
        "@type": "DataFeedItem",
        "dateCreated": review["datePublished"],
        "dateModified": _time(verdict),
        # Who reads the feed again finds there that the item is gone, as schema.org has it.
        **({"dateDeleted": review["dateModified"]} if verdict.withdrawn_at else {}),
        "item": review,
    }


def claim_of(verdict: Verdict) -> dict[str, Any]:
    """What is reviewed: who said it, where and when it appeared."""
    claim = verdict.claim
    origin = next(
        (each for each in verdict.sources if each["relation"] == Evidence.Relation.ORIGIN), None
    )
    said: dict[str, Any] = {"@type": "Claim"}
    # The name that was published, whatever the record is called by now.
    if verdict.speaker_name:
        said["author"] = {"@type": schema_type_of(claim.speaker), "name": verdict.speaker_name}
    if claim.article.published_on:
        said["datePublished"] = claim.article.published_in_iso
    said["appearance"] = _appearance(claim)
    if origin and origin["address"]:
        said["firstAppearance"] = {
            "@type": "CreativeWork",
            "url": origin["address"],
            "headline": origin["title"],
        }
    return said


def _appearance(claim: Claim) -> dict[str, Any]:
    article = claim.article
    facts = {
        "@type": "NewsArticle",
        "headline": article.title,
        "inLanguage": article.language,
        "url": (claim.post.address if claim.post else "") or article.address,
        "datePublished": article.published_in_iso,
        "publisher": {"@type": "Organization", "name": article.outlet} if article.outlet else "",
    }
    return {name: value for name, value in facts.items() if value}


def corrections_of(versions: Sequence[Verdict]) -> list[dict[str, str]]:
    """What was corrected, the latest first: each version in the words of its approved notice, or
    else in its own, and notices about the claim's words, as CorrectionComment, which is what
    https://schema.org/correction expects.
    """
    claim = versions[0].claim
    language = language_of_scale(claim.article.language)
    notices: list[CorrectionNotice] = claim.approved_notices  # type: ignore[attr-defined]
    told = {notice.verdict_id: notice.text_in(language) for notice in notices}
    found = [(each.published_at, told.get(each.pk, each.correction)) for each in versions[:-1]]
    found += [(each.withdrawn_at, each.withdrawn_because) for each in versions]
    found += [
        (notice.approved_at, notice.text_in(language))
        for notice in notices
        if notice.verdict_id is None
    ]
    return [
        {
            "@type": "CorrectionComment",
            "text": text,
            "inLanguage": language,
            "datePublished": moment.isoformat(timespec="seconds"),
        }
        for moment, text in sorted(found, key=lambda each: str(each[0]), reverse=True)
        if moment
    ]


def schema_type_of(speaker: Speaker | None) -> str:
    """Organization or Person: schema.org has no word for unnamed sources, a Person without a
    page.
    """
    is_body = speaker and speaker.kind in (Speaker.Kind.ORGANISATION, Speaker.Kind.GROUP)
    return "Organization" if is_body else "Person"


def _time(verdict: Verdict) -> str:
    assert verdict.published_at  # noqa: S101 - it was published
    return verdict.published_at.isoformat(timespec="seconds")


def shortened(words: str) -> str:
    """The words on one line, cut between two of them where they are too long for
    ``claimReviewed``.
    """
    line = " ".join(words.split())
    if len(line) <= LONGEST_CLAIM:
        return line
    cut = line[: LONGEST_CLAIM - 1]
    return (cut.rpartition(" ")[0] or cut).rstrip(" ,;:–-") + "…"


def as_json(document: dict[str, Any]) -> str:
    return json.dumps({"@context": "https://schema.org", **document}, ensure_ascii=False, indent=1)


def as_script(document: dict[str, Any]) -> SafeString:
    """The document as the content of a script element: data, which no browser runs."""
    return mark_safe(as_json(document).translate(_ESCAPED))  # noqa: S308 - what could end the element is escaped


def embed_snippet(verdict: Verdict, publication: Publication) -> str:
    """HTML for another site's article: a quotation that names its source, without any script."""
    language, rating = verdict.claim.article.language, verdict.rating
    return format_html(
        '<blockquote cite="{address}" lang="{language}"><p>{claim}</p>'
        "<p><strong>{rating}</strong> {definition}</p>"
        '<footer><a href="{address}">{publisher}</a></footer></blockquote>',
        address=publication.address_of(verdict),
        language=language,
        claim=verdict.wording or " ".join(verdict.quote.split()),
        rating=rating.name_in(language),
        definition=rating.definition_in(language),
        publisher=settings.WORTLAUT_PUBLISHER,
    )


def etag(content: str) -> str:
    return f'"{hashlib.sha256(content.encode()).hexdigest()[:32]}"'
