"""The text of an article with all its claims, ready to be shown."""

from __future__ import annotations

from typing import Any

from articles.models import Article
from claims.display.annotated_text import lay_out, number_claims
from claims.display.overview import count_states
from claims.display.shown_claim import claims_in_article
from claims.revisions.silent_changes import last_look
from claims.revisions.versions import counts_of_carried, neighbouring_versions


def annotated_article(article: Article) -> dict[str, Any]:
    """The article, its blocks with their cards, and its counts, in a fixed number of queries."""
    cards = number_claims(claims_in_article(article.pk))
    return {
        "article": article,
        "blocks": lay_out(article, cards),
        "counts": count_states(article.pk),
    }


def version_facts(article: Article) -> dict[str, Any]:
    """The versions before and after this one, and what became of the claims of the one before."""
    return {
        "versions": neighbouring_versions(article),
        "carried": counts_of_carried(article) if article.previous_id else None,
        "recheck": last_look(article) if article.address else None,
    }
