"""The text of an article with all its claims, ready to be shown."""

from __future__ import annotations

from typing import Any

from articles.models import Article

from .models import Claim
from .overview import count_states
from .reading import lay_out, number_claims


def text_of(article: Article) -> dict[str, Any]:
    """The article, its blocks with their cards, and its counts, in a fixed number of queries."""
    cards = number_claims(Claim.objects.filter(article=article).in_reading_order().with_evidence())
    return {
        "article": article,
        "blocks": lay_out(article, cards),
        "counts": count_states(article.pk),
    }
