"""What an embedded post says of itself, held against its number, its article and the record.

Suggests: each doubt names both sides, and an editor looks. What is not known raises none.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from intake.posts.platforms import PostPlace, post_place

if TYPE_CHECKING:
    from articles.models import Article, Post
    from speakers.models import Account

# A moment in UTC is another day somewhere: from twelve hours behind to fourteen ahead.
_BEHIND, _AHEAD = dt.timedelta(hours=12), dt.timedelta(hours=14)
_ONE_DAY = dt.timedelta(days=1)
# X counted one by one up to this number, before its numbers held a moment.
_FIRST_SNOWFLAKE = 29_700_859_247
# Platforms whose every number holds the moment of posting. Bluesky's are chosen by the client, and
# Instagram's were counted at first.
_TIMED = frozenset({"twitter", "mastodon", "truthsocial", "tiktok"})
# When the first post was made; a number that says earlier is another platform's.
_BEGAN = {
    "twitter": dt.date(2006, 3, 21), "mastodon": dt.date(2016, 3, 16),
    "truthsocial": dt.date(2022, 2, 1), "tiktok": dt.date(2014, 4, 1),
    "bluesky": dt.date(2022, 11, 1), "threads": dt.date(2023, 7, 1),
    "instagram": dt.date(2010, 10, 6), "linkedin": dt.date(2003, 5, 5),
}  # fmt: skip
_OTHER_NAMES = {"x": "twitter", "truth social": "truthsocial"}


class PostDoubt(StrEnum):
    """Why a post may not be what the article shows it as."""

    #: Its number or printed date is later than the article.
    LATER = "later"
    #: The printed date is not the day that its number holds.
    DATE = "date"
    #: The number in its address is none of this platform.
    NUMBER = "number"
    #: The address is of another platform.
    PLATFORM = "platform"
    #: The address names another account than the article.
    HANDLE = "handle"
    #: The account is on record as somebody else's.
    SOMEBODY_ELSE = "somebody else"
    #: The speaker has accounts on record there, and this is none of them.
    UNKNOWN_ACCOUNT = "unknown account"
    #: The account was not the speaker's yet, or any more.
    OTHER_TIME = "other time"
    #: The claim has other words than the post.
    WORDS = "words"
    #: The post says something else by now.
    CHANGED = "changed"
    #: The post is not there any more.
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class FoundDoubt:
    """A doubt with what stands on both sides, as an editor reads it."""

    doubt: PostDoubt
    here: str | dt.date = ""
    there: str | dt.date = ""


def moment_of_post(post: Post) -> dt.datetime | None:
    """The moment that the post's number holds, in UTC; None where it holds none."""
    place = post_place(post.address)
    if place is None or _platform(post.platform) not in ("", place.platform):
        return None
    moment = _moment(place)
    return moment if moment and not _is_impossible(place, moment) else None


def doubts_about_post(
    post: Post, article: Article, *, speaker: int | None = None, accounts: Sequence[Account] = ()
) -> list[FoundDoubt]:
    """``speaker`` is whose post it is by the record; ``accounts`` are the speaker's, and whose
    handle is the post's.
    """
    return [
        *_of_address(post, article),
        *_of_dates(post, article),
        *_of_account(post, speaker, accounts),
    ]


def _platform(name: str) -> str:
    """The platform by the name that addresses are read with."""
    plain = name.strip().lower()
    return _OTHER_NAMES.get(plain, plain)


def _moment(place: PostPlace) -> dt.datetime | None:
    return dt.datetime.fromisoformat(place.posted.iso) if place.posted else None


def _is_impossible(place: PostPlace, moment: dt.datetime) -> bool:
    began = _BEGAN.get(place.platform)
    return began is not None and moment.date() < began - _ONE_DAY


# The address
# --------------------------------------------------------------------------------------------------


def _of_address(post: Post, article: Article) -> Iterator[FoundDoubt]:
    place = post_place(post.address)
    if place is None:
        return
    if post.platform and _platform(post.platform) != place.platform:
        yield FoundDoubt(
            PostDoubt.PLATFORM, post.platform.capitalize(), place.platform.capitalize()
        )
        return
    if _is_no_number(place, article):
        yield FoundDoubt(PostDoubt.NUMBER, place.identifier, place.platform.capitalize())
    ours, theirs = _plain(post.handle), _plain(place.handle)
    # »@anna« and »@anna@social.example« may be one.
    if ours and theirs and ours.split("@")[0] != theirs.split("@")[0]:
        yield FoundDoubt(PostDoubt.HANDLE, f"@{post.handle}", f"@{place.handle}")


def _is_no_number(place: PostPlace, article: Article) -> bool:
    moment = _moment(place)
    if moment is None:
        is_counted = place.platform == "twitter" and int(place.identifier) < _FIRST_SNOWFLAKE
        return place.platform in _TIMED and not is_counted
    return _is_impossible(place, moment) or moment > article.added_at + _ONE_DAY


def _plain(handle: str) -> str:
    return handle.strip().lstrip("@").casefold()


# The dates
# --------------------------------------------------------------------------------------------------


def _of_dates(post: Post, article: Article) -> Iterator[FoundDoubt]:
    moment = moment_of_post(post)
    if moment and moment > article.added_at + _ONE_DAY:
        return  # no post's number, which is told as such
    days = _days(moment) if moment else None
    printed, last = post.posted_on, _last_day_of(article)
    if moment and days and printed and not days[0] <= printed <= days[1]:
        yield FoundDoubt(PostDoubt.DATE, printed, moment.date())
    earliest = days[0] if days else printed
    if earliest and last and earliest > last:
        told = moment.date() if moment else earliest
        yield FoundDoubt(PostDoubt.LATER, last, told)


def _days(moment: dt.datetime) -> tuple[dt.date, dt.date]:
    """The first and the last day that it was anywhere."""
    return (moment - _BEHIND).date(), (moment + _AHEAD).date()


def _last_day_of(article: Article) -> dt.date | None:
    """The last day on which the article may have been written or changed."""
    if article.days is None:
        return None
    last: dt.date = article.days[1]
    changed = article.modified_moment[:10]
    return max(last, dt.date.fromisoformat(changed)) if len(changed) == len("2017-07-09") else last


# The account
# --------------------------------------------------------------------------------------------------


def _on_platform(name: str, accounts: Sequence[Account]) -> list[Account]:
    platform = _platform(name)
    return [each for each in accounts if _platform(each.platform) == platform]


def _of_account(
    post: Post, speaker: int | None, accounts: Sequence[Account]
) -> Iterator[FoundDoubt]:
    handle = _plain(post.handle)
    if speaker is None or not handle:
        return
    there = _on_platform(post.platform, accounts)
    owner = next((each for each in there if _plain(each.handle) == handle), None)
    if owner is None:
        theirs = [f"@{each.handle}" for each in there if each.speaker_id == speaker]
        if theirs:
            yield FoundDoubt(PostDoubt.UNKNOWN_ACCOUNT, f"@{post.handle}", ", ".join(theirs))
    elif owner.speaker_id != speaker:
        yield FoundDoubt(PostDoubt.SOMEBODY_ELSE, f"@{post.handle}", str(owner.speaker))
    elif (day := _day_of(post)) and not owner.was_held_on(day):
        start, end = owner.start_on or "…", owner.end_on or "…"
        yield FoundDoubt(PostDoubt.OTHER_TIME, f"@{post.handle}", f"{start} – {end}")


def _day_of(post: Post) -> dt.date | None:
    moment = moment_of_post(post)
    return moment.date() if moment else post.posted_on
