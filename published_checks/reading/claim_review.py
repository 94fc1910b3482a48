"""schema.org ClaimReview, wherever in a document it stands: feeds, graphs, lists, single pages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin, urlsplit

from intake.dates.written_dates import read_moment
from intake.html_pages.json_ld import text_of
from published_checks.reading.ratings import are_words, number_of, truth_of_value, truth_of_words
from published_checks.reading.records import CheckRecord, ChecksRead, RefusedCheck

_DEEPEST = 30
# What stands for the rating of a check that its publisher no longer upholds.
WITHDRAWN_CHECK = "withdrawn"
_GONE = {"withdrawn", "retracted"}
Node = dict[str, Any]


def claim_reviews(document: Any, depth: int = 0) -> Iterator[Node]:
    """Every ClaimReview in it, in reading order; what is inside one belongs to it."""
    if depth > _DEEPEST:
        return
    if isinstance(document, list):
        for item in document:
            yield from claim_reviews(item, depth + 1)
    elif isinstance(document, dict):
        if _is_review(document):
            yield document
            return
        if document.get("dateDeleted"):
            for review in claim_reviews(document.get("item"), depth + 1):
                yield {**review, "creativeWorkStatus": WITHDRAWN_CHECK}
            return
        for value in document.values():
            yield from claim_reviews(value, depth + 1)


def _is_review(node: Node) -> bool:
    types = node.get("@type") or node.get("type") or ()
    names = [types] if isinstance(types, str) else types if isinstance(types, list) else []
    return any(str(n).rsplit("/", 1)[-1].rsplit(":", 1)[-1].lower() == "claimreview" for n in names)


def read_claim_reviews(document: Any, address: str = "") -> ChecksRead:
    """What a document says; ``address`` is the page's own, for reviews that do not tell theirs."""
    found = ChecksRead()
    for number, node in enumerate(claim_reviews(document), 1):
        try:
            found.checks += _records(node, address)
        except ValueError as error:
            found.refused.append(RefusedCheck(f"item {number}", str(error)))
    return found


def _records(node: Node, address: str) -> list[CheckRecord]:
    """One for each claim that is reviewed; mostly one."""
    items = [item for item in _listed(node.get("itemReviewed")) if isinstance(item, dict)] or [{}]
    # Of several claims in one review, each has its own words.
    claims = [_claim_of(node, item, alone=len(items) == 1) for item in items]
    if not any(claims):
        raise ValueError("it does not say which claim is reviewed")
    url = _address_of(node, address)
    rating, truth = _rating_of(node)
    return [
        CheckRecord(
            claim=claim,
            address=url,
            rating=rating,
            truth=truth,
            publisher=_publisher_of(node, url),
            claimant=text_of(item.get("author")),
            claimed_on=date_of(item.get("datePublished") or item.get("dateCreated")),
            reviewed_on=date_of(node.get("datePublished") or node.get("dateModified")),
            title=text_of(node.get("headline") or node.get("name")),
            language=language_of(node.get("inLanguage")),
        )
        for claim, item in zip(claims, items, strict=True)
        if claim
    ]


def _claim_of(node: Node, item: Node, *, alone: bool) -> str:
    own = text_of(item.get("text") or item.get("name") or item.get("headline"))
    return (alone and text_of(node.get("claimReviewed"))) or own


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _address_of(node: Node, page: str) -> str:
    page_of = node.get("mainEntityOfPage")
    inside = page_of.get("@id") if isinstance(page_of, dict) else page_of
    for written in (node.get("url"), node.get("sameAs"), inside, node.get("@id"), page):
        url = urljoin(page, first_text(written)) if first_text(written) else ""
        if urlsplit(url).scheme in ("http", "https") and urlsplit(url).netloc:
            return url
    raise ValueError("it has no address")


def first_text(value: Any) -> str:
    """An address as text, untouched but for white space around it; of a list the first."""
    first = next(iter(_listed(value)), "")
    if isinstance(first, dict):
        first = first.get("url") or first.get("@id")
    return first.strip() if isinstance(first, str) else ""


def _publisher_of(node: Node, url: str) -> str:
    named = text_of(node.get("author")) or text_of(node.get("publisher"))
    return named if named and "://" not in named else host_of(url)


def host_of(url: str) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.")


def _rating_of(node: Node) -> tuple[str, float | None]:
    """The words of the rating and how true it says the claim is; for what was withdrawn, that."""
    if text_of(node.get("creativeWorkStatus")).lower() in _GONE:
        return WITHDRAWN_CHECK, None
    given = next(iter(_listed(node.get("reviewRating"))), None)
    rating: Node = given if isinstance(given, dict) else {"alternateName": given}
    written = [text_of(rating.get(name)) for name in ("alternateName", "name", "description")]
    words = next((text for text in written if are_words(text)), "")
    value = rating.get("ratingValue")
    if isinstance(value, str) and number_of(value) is None:  # the words stand in the wrong place
        words, value = words or text_of(value), None
    explained = text_of(rating.get("ratingExplanation"))
    truth = truth_of_words(words)
    if truth is None:
        number = value if value is not None else next(iter(written), "")
        truth = truth_of_value(number, rating.get("worstRating"), rating.get("bestRating"))
    told = words or explained or text_of(value) or next((text for text in written if text), "")
    if not told:
        raise ValueError("it has no rating")
    return told, truth


def date_of(written: Any) -> str:
    """A date in ISO 8601 of its own precision; "" for none and for what is no date."""
    text = text_of(written)
    if not text:
        return ""
    try:
        moment = read_moment(text)
    except ValueError:
        return ""
    return str(moment)[:10] if moment else ""


def language_of(written: Any) -> str:
    """»de-DE«, »German« and "en" as a code of two letters; "" for what is none."""
    text = text_of(written).lower()
    names = {"german": "de", "deutsch": "de", "english": "en", "englisch": "en"}
    if text in names:
        return names[text]
    code = text.replace("_", "-").partition("-")[0]
    return code if len(code) == 2 and code.isalpha() else ""
