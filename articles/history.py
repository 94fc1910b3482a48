"""What happened to an article's facts, read from the events that PostgreSQL's triggers wrote."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.contrib.auth import get_user_model
from django.utils.translation import gettext_lazy as _

from articles.models import Article

# The verbs that Article writes into the context of a change.
ARTICLE_VERBS = {
    "article corrected": _("corrected"),
    "article completed": _("completed from another copy"),
    "article restored": _("set back to an earlier version"),
    "article withdrawn": _("withdrew the article"),
    "article brought back": _("brought the article back"),
    "outlets merged": _("merged outlets"),
    "outlets parted": _("undid a merge of outlets"),
}


@dataclass(frozen=True, slots=True)
class ChangedFact:
    """One fact of an article as it was and as it became."""

    label: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class ArticleChange:
    """One version of an article. ``who`` is empty for the machine; the first changes nothing."""

    version: int
    at: dt.datetime
    who: str
    did: str
    facts: list[ChangedFact]


def changes_of_article(article: Article, *, since: int = 0) -> list[ArticleChange]:
    """The article's versions after version ``since``, oldest first."""
    events = list(article.events.select_related("pgh_context").order_by("pgh_id"))  # type: ignore[attr-defined]
    users = {_context(event).get("user") for event in events} - {None}
    people = get_user_model().objects.in_bulk(users)
    changes = []
    for before, event in zip([None, *events], events, strict=False):
        verb = _context(event).get("action", "")
        did = ARTICLE_VERBS.get(verb, _("added") if before is None else _("changed"))
        who = str(people.get(_context(event).get("user"), ""))
        facts = changed_facts(before, event) if before is not None else []
        changes.append(ArticleChange(event.version, event.pgh_created_at, who, str(did), facts))
    return [change for change in changes if change.version > since]


def article_at(article: Article, version: int) -> Any:
    """The facts as they stood at a version, or None when no such version was written."""
    return article.events.filter(version=version).order_by("-pgh_id").first()  # type: ignore[attr-defined]


def changed_facts(before: Any, after: Any) -> list[ChangedFact]:
    """What differs between two versions, in the order of the form."""
    return [
        ChangedFact(
            str(Article._meta.get_field(name).verbose_name),  # type: ignore[union-attr]
            shown(name, before),
            shown(name, after),
        )
        for name in Article.FACTS
        if getattr(before, name) != getattr(after, name)
    ]


def shown(name: str, record: Any) -> Any:
    """A fact as people read it."""
    value = getattr(record, name)
    return ", ".join(value) if isinstance(value, list) else value


def _context(event: Any) -> dict[str, Any]:
    return event.pgh_context.metadata if event.pgh_context else {}
