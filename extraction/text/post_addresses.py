"""Addresses of social-media posts, and the moment of posting that their identifiers carry.

Sources: X's snowflakes (milliseconds since its own epoch over 22 bits), Mastodon's (Unix
milliseconds over 16 bits; Truth Social is a fork), Bluesky's record keys (AT Protocol "TID":
microseconds over 10 bits, in sortable base 32).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime

from extraction.records import Span

TWITTER, BLUESKY, MASTODON, TRUTH_SOCIAL = "twitter", "bluesky", "mastodon", "truthsocial"

_TWITTER_EPOCH = 1_288_834_974_657  # milliseconds
# Identifiers counted up one by one until the snowflakes came on 4 November 2010.
_FIRST_SNOWFLAKE = 29_700_859_247
_TID_ALPHABET = "234567abcdefghijklmnopqrstuvwxyz"

_ADDRESS = re.compile(
    r"""(?:https?://)?(?:www\.|mobile\.|m\.)?(?:
      (?:twitter|x)\.com/(?:\#!/)?(?P<twitter>\w{1,15}|i/web)/status(?:es)?/(?P<tweet>\d{1,20})
    | bsky\.app/profile/(?P<bluesky>[\w.:-]{1,100})/post/(?P<tid>[2-7a-z]{13})
    | at://(?P<did>did:[\w.:-]{1,100})/app\.bsky\.feed\.post/(?P<at_tid>[2-7a-z]{13})
    | truthsocial\.com/(?:users/|@)(?P<truth>\w{1,30})/(?:posts/|statuses/)?(?P<truth_id>\d{5,20})
    | (?<=://)(?P<host>[a-z0-9][a-z0-9.-]{2,60}\.[a-z]{2,})
      /@(?P<mastodon>\w{1,30}(?:@[\w.-]{3,60})?)/(?P<toot>\d{15,20})
    )(?:/embed\b)?(?:[?\#][^\s"'<>)\]]{0,300})?""",
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PostAddress:
    """The address of one post."""

    #: One of the names that this module defines.
    platform: str
    #: The account; "" where the address has none (a DID of Bluesky, ``/i/web/status``).
    handle: str
    #: The platform's own for the post.
    identifier: str
    #: Whole, without its query.
    url: str
    #: Where it stands in the text it was found in.
    span: Span

    @property
    def posted_at(self) -> datetime | None:
        """The moment the post was made, in UTC; None where its identifier does not tell."""
        return posted_at(self.platform, self.identifier)


def find_addresses(text: str) -> tuple[PostAddress, ...]:
    """All addresses of single posts in ``text``, in order."""
    if "/" not in text:  # as in most articles, told sooner than by trying each letter
        return ()
    return tuple(_address(match) for match in _ADDRESS.finditer(text))


def _address(match: re.Match[str]) -> PostAddress:
    part = match.groupdict(default="")
    if part["tweet"]:
        handle = "" if "/" in part["twitter"] else part["twitter"]
        return PostAddress(TWITTER, handle, part["tweet"], _url(match), Span(match.span()))
    if part["tid"] or part["at_tid"]:
        handle = "" if part["bluesky"].startswith("did:") else part["bluesky"]
        return PostAddress(
            BLUESKY, handle, part["tid"] or part["at_tid"], _url(match), Span(match.span())
        )
    if part["truth_id"]:
        return PostAddress(
            TRUTH_SOCIAL, part["truth"], part["truth_id"], _url(match), Span(match.span())
        )
    user = part["mastodon"]
    handle = user if "@" in user else f"{user}@{part['host']}"
    return PostAddress(MASTODON, handle, part["toot"], _url(match), Span(match.span()))


def _url(match: re.Match[str]) -> str:
    if match["did"]:
        return f"https://bsky.app/profile/{match['did']}/post/{match['at_tid']}"
    plain = re.split(r"[?#](?!!)", match[0])[0].removesuffix("/embed")
    return plain if plain.startswith("http") else f"https://{plain}"


def posted_at(platform: str, identifier: str) -> datetime | None:
    """The UTC moment inside a post's identifier, to the millisecond; None where the identifier
    carries none.
    """
    if platform == TWITTER:
        number = int(identifier)
        return _moment((number >> 22) + _TWITTER_EPOCH) if number >= _FIRST_SNOWFLAKE else None
    if platform in (MASTODON, TRUTH_SOCIAL):
        return _moment(int(identifier) >> 16)
    return _moment(_tid_number(identifier) // 1000) if platform == BLUESKY else None


def _tid_number(identifier: str) -> int:
    number = 0
    for letter in identifier.lower():
        number = number * 32 + _TID_ALPHABET.index(letter)
    return number >> 10


def _moment(milliseconds: int) -> datetime | None:
    try:
        moment = datetime.fromtimestamp(milliseconds / 1000, tz=UTC)
    except (OverflowError, ValueError, OSError):
        return None
    # Social networks with such identifiers are younger than this; anything else is a number that
    # only looks like one.
    return moment if 2006 <= moment.year <= 2100 else None
