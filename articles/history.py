"""What happened to an article's facts, in words."""

from __future__ import annotations

from django.utils.translation import pgettext, pgettext_lazy

from articles.models import Article
from record_versions.fact_history import RecordVersion, versions_of_record

# The verbs that Article writes into the context of a change.
ARTICLE_VERBS = {
    "article corrected": pgettext_lazy("history", "corrected"),
    "article completed": pgettext_lazy("history", "completed from another copy"),
    "article restored": pgettext_lazy("history", "set back to an earlier version"),
    "embargo lifted": pgettext_lazy("history", "lifted the embargo"),
    "embargo set": pgettext_lazy("history", "set the embargo"),
    "article withdrawn": pgettext_lazy("history", "withdrew the article"),
    "article brought back": pgettext_lazy("history", "brought the article back"),
    "outlets merged": pgettext_lazy("history", "merged outlets"),
    "outlets parted": pgettext_lazy("history", "undid a merge of outlets"),
}


def changes_of_article(article: Article, *, since: int = 0) -> list[RecordVersion]:
    """The article's versions after version ``since``, oldest first."""
    return versions_of_record(article, _tell, since=since)


def _tell(verb: str, is_first: bool) -> str:
    if verb in ARTICLE_VERBS:
        return str(ARTICLE_VERBS[verb])
    if is_first:
        return pgettext("history", "added")
    return pgettext("history", "changed")
