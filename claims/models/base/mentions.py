"""Who is meant by an @name in a comment."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from django.contrib.auth import get_user_model
from django.db.models import Q, QuerySet

if TYPE_CHECKING:
    from newsroom.models import User

# Not within a word, which is a mail address; a full stop behind a name ends the sentence.
MENTION = re.compile(r"(?<![\w.+-])@([\w.+-]*\w)")
_BEGUN = re.compile(r"(?<![\w.+-])@([\w.+-]*)$")
SUGGESTED = 8


def mentionable() -> QuerySet[User]:
    """Everybody who can log in."""
    people = get_user_model().objects.filter(is_active=True, is_system=False)
    return people.order_by("username")


def mentioned_names(text: str) -> set[str]:
    """The names behind an @, whether or not somebody is called so; in small letters."""
    return {name.lower() for name in MENTION.findall(text)}


def mentioned_in(texts: Iterable[str]) -> QuerySet[User]:
    """The people that the texts name; nobody is looked up where there is no @."""
    names = {name for text in texts if "@" in text for name in mentioned_names(text)}
    if not names:
        return mentionable().none()
    # User names differ by more than capital letters (newsroom.people.forms).
    return mentionable().filter(username__iregex=_any_of(names))


def _any_of(names: Iterable[str]) -> str:
    return f"^({'|'.join(re.escape(name) for name in sorted(names))})$"


def suggested_people(before: str) -> QuerySet[User]:
    """Whom the name that is begun with an @ at the end of these words may mean."""
    begun = _BEGUN.search(before)
    if not begun:
        return mentionable().none()
    letters = begun[1]
    return mentionable().filter(
        Q(username__istartswith=letters)
        | Q(first_name__istartswith=letters)
        | Q(last_name__istartswith=letters)
    )[:SUGGESTED]
