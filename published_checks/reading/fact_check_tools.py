"""The answer of the Fact Check Tools API (claims:search): claims with their reviews, any field of
which may be missing.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from intake.html_pages.json_ld import text_of
from published_checks.reading.claim_review import date_of, first_text, host_of, language_of
from published_checks.reading.ratings import truth_of_words
from published_checks.reading.records import CheckRecord, ChecksRead, RefusedCheck


def is_fact_check_answer(document: Any) -> bool:
    claims = document.get("claims") if isinstance(document, dict) else None
    return isinstance(claims, list) and any(
        isinstance(each, dict) and "claimReview" in each for each in claims
    )


def read_fact_check_answer(document: dict[str, Any]) -> ChecksRead:
    found = ChecksRead()
    for number, claim in enumerate(document["claims"], 1):
        reviews = claim.get("claimReview") if isinstance(claim, dict) else None
        if not isinstance(reviews, list) or not reviews:
            found.refused.append(RefusedCheck(f"claim {number}", "it has no review"))
            continue
        for place, review in enumerate(reviews, 1):
            try:
                found.checks.append(_record(claim, review if isinstance(review, dict) else {}))
            except ValueError as error:
                found.refused.append(RefusedCheck(f"claim {number}, review {place}", str(error)))
    return found


def _record(claim: dict[str, Any], review: dict[str, Any]) -> CheckRecord:
    words, url = text_of(claim.get("text")), first_text(review.get("url"))
    title, rating = text_of(review.get("title")), text_of(review.get("textualRating"))
    if not words:
        raise ValueError("it does not say which claim is reviewed")
    if urlsplit(url).scheme not in ("http", "https"):
        raise ValueError("it has no address")
    if not rating:
        raise ValueError("it has no rating")
    publisher = review.get("publisher")
    named = publisher if isinstance(publisher, dict) else {"name": publisher}
    return CheckRecord(
        claim=words,
        address=url,
        rating=rating,
        truth=truth_of_words(rating),
        publisher=text_of(named.get("name")) or text_of(named.get("site")) or host_of(url),
        claimant=text_of(claim.get("claimant")),
        claimed_on=date_of(claim.get("claimDate")),
        reviewed_on=date_of(review.get("reviewDate")),
        title=title,
        language=language_of(review.get("languageCode")),
    )
