"""Whether embedded posts still stand and say what they said: asked of the platforms' own
interfaces, where the operator allows it. The worker's part.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote, urlsplit

import lxml.html
from django.conf import settings
from django.db.models import Q
from django.utils import timezone

from articles.incoming_items.page_fetcher import page_fetcher
from articles.models import Post
from claims.comparison.quotation_changes import (
    QuotationChange,
    QuotedWords,
    changes_between_quotations,
)
from claims.models import PostLook
from fetching import Fetched, FetchError, Problem
from intake.posts.embed_codes import read_blockquote
from intake.posts.platforms import post_place

State = PostLook.State
Ask = Callable[[str], Fetched]

# Posts are changed and deleted in their first weeks; others' servers are asked, so not too often.
WATCHED, AGAIN = timedelta(days=90), timedelta(days=7)
_AT_ONCE = 30
_OEMBED = {
    "twitter": "https://publish.twitter.com/oembed?omit_script=1&url=",
    "bluesky": "https://embed.bsky.app/oembed?url=",
    "tiktok": "https://www.tiktok.com/oembed?url=",
}
_GONE = frozenset({"404", "410"})
# The printed text may be cut, and a platform cuts long ones in its answer.
_HARMLESS = {QuotationChange.SHORTENED, QuotationChange.TRANSLATED}


def question_for(post: Post) -> str:
    """The address at which the platform tells of the post; "" where none does without a key."""
    place = post_place(post.address)
    if place is None:
        return ""
    if place.platform in ("mastodon", "truthsocial"):
        host = urlsplit(place.address).netloc
        return f"https://{host}/api/v1/statuses/{place.identifier}"
    endpoint = _OEMBED.get(place.platform)
    return endpoint + quote(place.address, safe="") if endpoint else ""


def look_at_due_posts(now: datetime | None = None, ask: Ask | None = None) -> int:
    """Ask for those that were not asked for lately, each kept by itself; how many there were. None
    unless the operator allows it.
    """
    if not settings.WORTLAUT_ASK_POSTS:
        return 0
    now = now or timezone.now()
    due = (
        Post.objects.filter(article__added_at__gt=now - WATCHED, article__withdrawn_at=None)
        .filter(Q(look=None) | Q(look__asked_at__lte=now - AGAIN))
        .exclude(address="")
        .order_by("-pk")
    )
    asked = 0
    for post in due[: 10 * _AT_ONCE]:
        if asked < _AT_ONCE and question_for(post):
            if asked:
                time.sleep(settings.WORTLAUT_SITE_PAUSE)
            look_at_post(post, now, ask)
            asked += 1
    return asked


def look_at_post(post: Post, now: datetime, ask: Ask | None = None) -> PostLook:
    """Ask once, and keep what came of it."""
    try:
        state, words, detail = _answered(post, (ask or page_fetcher().fetch)(question_for(post)))
    except FetchError as refused:
        is_gone = refused.problem == Problem.STATUS and refused.detail in _GONE
        state, words = (State.GONE if is_gone else State.UNANSWERED), ""
        detail = f"{refused.problem}: {refused.detail}"[:100]
    before = PostLook.objects.filter(pk=post.pk).first()
    # A server that does not answer today takes nothing back.
    if before and state == State.UNANSWERED and before.state != State.UNANSWERED:
        state, words = before.state, before.words
    is_same = before is not None and before.state == state
    since = before.since if before and is_same else now
    facts = {"state": state, "words": words, "detail": detail, "asked_at": now, "since": since}
    return PostLook.objects.update_or_create(post=post, defaults=facts)[0]


def _answered(post: Post, fetched: Fetched) -> tuple[str, str, str]:
    try:
        words = _words_of(json.loads(fetched.content))
    except (ValueError, TypeError, AttributeError, KeyError):
        return State.UNANSWERED, "", "not the JSON that was asked for"
    if not words or not post.text.strip():
        return State.THERE, "", ""
    return (State.CHANGED, words, "") if _differ(post.text, words) else (State.THERE, "", "")


def _words_of(answer: dict[str, Any]) -> str:
    """Of oEmbed's ``html`` or Mastodon's ``content``; "" where the answer has no words."""
    markup = str(answer.get("content") or answer.get("html") or "")
    if not markup.strip():
        return ""
    root = lxml.html.fragment_fromstring(markup, create_parent="div")
    for line_break in root.iter("br"):
        line_break.tail = " " + (line_break.tail or "")
    for block in root.iter("blockquote"):
        embed = read_blockquote(block)
        return embed.words if embed else ""
    return "" if answer.get("html") else " ".join(root.text_content().split())


def _differ(printed: str, answered: str) -> bool:
    # One language, whichever it is: the same post is compared with itself.
    one, other = QuotedWords(_plain(printed), "en"), QuotedWords(_plain(answered), "en")
    changes = changes_between_quotations(one, other, is_certain=True) or []
    return not set(changes) <= _HARMLESS


def _plain(text: str) -> str:
    """Without addresses, which platforms shorten and leave out at will."""
    words = text.replace("…", " ").split()
    return " ".join(word for word in words if "/" not in word and "t.co" not in word)
