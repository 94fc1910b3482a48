"""Addresses of posts and videos on every platform, and the moment that their identifiers carry.

X, Bluesky, Mastodon and Truth Social are read by :mod:`extraction.text.post_addresses`. TikTok's
ids hold seconds over 32 bits, LinkedIn's milliseconds over 22; Instagram's and Threads' short codes
are numbers in base 64 with milliseconds since 1314220021721 over 23 bits (Instagram Engineering,
»Sharding & IDs at Instagram«).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import parse_qs, unquote, urlsplit

from extraction.text.post_addresses import find_addresses, posted_at

from ..dates.moments import Moment

_INSTAGRAM_EPOCH = 1_314_220_021_721  # milliseconds
_CODE_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_FIRST_POST, _LAST_POST = 2005, 2100  # years


@dataclass(frozen=True, slots=True)
class PostPlace:
    """Where a post stands; ``address`` is without tracking, ``handle`` empty where it has none."""

    platform: str
    handle: str
    identifier: str
    address: str

    @property
    def posted(self) -> Moment | None:
        """The UTC moment of posting that the identifier carries; None where it carries none."""
        if self.platform in ("tiktok", "linkedin", "instagram", "threads"):
            milliseconds = _milliseconds(self.platform, self.identifier)
            return _moment(milliseconds) if milliseconds else None
        moment = posted_at(self.platform, self.identifier)
        return Moment(moment.strftime("%Y-%m-%dT%H:%M:%SZ")) if moment else None


def _milliseconds(platform: str, identifier: str) -> int:
    if platform == "tiktok":
        return (int(identifier) >> 32) * 1000
    if platform == "linkedin":
        return int(identifier) >> 22
    number = 0
    for letter in identifier[:11]:  # what follows is the key to a private post
        number = number * 64 + _CODE_LETTERS.index(letter)
    return (number >> 23) + _INSTAGRAM_EPOCH


def _moment(milliseconds: int) -> Moment | None:
    try:
        moment = datetime.fromtimestamp(milliseconds / 1000, UTC)
    except (OverflowError, ValueError, OSError):
        return None
    if not _FIRST_POST < moment.year < _LAST_POST:
        return None
    return Moment(moment.strftime("%Y-%m-%dT%H:%M:%SZ"))


_HOSTS = re.compile(
    r"(?:https?:)?(?://)?(?:[\w-]+\.)*(?P<host>instagram\.com|instagr\.am|threads\.(?:net|com)"
    r"|facebook\.com|fb\.watch|tiktok\.com|t\.me|telegram\.me|youtube\.com|youtube-nocookie\.com"
    r"|youtu\.be|linkedin\.com|twitter\.com|x\.com|bsky\.app|truthsocial\.com)(?=[/?])",
    re.IGNORECASE,
)
_PATHS = {
    "instagram": re.compile(
        r"/(?:(?P<handle>[\w.]+)/)?(?P<kind>p|reel|reels|tv)/(?P<id>[\w-]{5,40})"
    ),
    "threads": re.compile(
        r"/@(?P<handle>[\w.]+)/post/(?P<id>[\w-]{5,40})|/t/(?P<code>[\w-]{5,40})"
    ),
    "tiktok": re.compile(
        r"/(?:@(?P<handle>[\w.-]+)/(?P<kind>video|photo)/|embed/(?:v\d/)?|player/v1/)(?P<id>\d{15,22})"
    ),
    "telegram": re.compile(r"/(?:s/)?(?P<handle>[A-Za-z]\w{3,40})/(?P<id>\d{1,12})\b"),
    "linkedin": re.compile(
        r"/(?:embed/)?feed/update/urn:li:(?P<kind>\w+):(?P<id>\d{15,22})"
        r"|/posts/(?P<slug>[\w%.-]*?-(?P<word>activity|share|ugcPost)-(?P<number>\d{15,22})[\w-]*)"
    ),
    "youtube": re.compile(r"/(?:embed|shorts|live|v)/(?P<id>[\w-]{11})(?![\w-])"),
}
_PLATFORM_OF = {
    **{"instagram.com": "instagram", "instagr.am": "instagram", "tiktok.com": "tiktok"},
    **{"threads.net": "threads", "threads.com": "threads", "linkedin.com": "linkedin"},
    **{"t.me": "telegram", "telegram.me": "telegram"},
    **{"facebook.com": "facebook", "fb.watch": "facebook"},
    **dict.fromkeys(("youtube.com", "youtube-nocookie.com", "youtu.be"), "youtube"),
}
_VIDEO = re.compile(r"[\w-]{11}")


def post_place(address: str) -> PostPlace | None:
    """The post that the address is of (a post's own, its embedding frame's, a plugin's); None for
    any other address.
    """
    address = unquote(address) if "%3A%2F%2F" in address.upper() else address
    address = address.strip()
    if address.startswith("//"):
        address = f"https:{address}"
    known = _HOSTS.match(address)
    if known and (platform := _PLATFORM_OF.get(known["host"].lower())):
        readers = {"facebook": _facebook, "youtube": _youtube}
        return readers[platform](address) if platform in readers else _by_path(platform, address)
    return _framed_tweet(address) or _framed_skeet(address) or _of_extraction(address)


def _of_extraction(address: str) -> PostPlace | None:
    for found in find_addresses(address)[:1]:
        if found.span[0] == 0:
            return PostPlace(found.platform, found.handle, found.identifier, found.url)
    return None


def _framed_tweet(address: str) -> PostPlace | None:
    frame = re.match(
        r"https?://platform\.(?:twitter|x)\.com/embed/.*?[?&#]id=(\d{5,20})", address, re.IGNORECASE
    )
    return tweet_place(frame[1]) if frame else None


def tweet_place(identifier: str, handle: str = "") -> PostPlace:
    owner = handle or "i/web"
    return PostPlace(
        "twitter", handle, identifier, f"https://twitter.com/{owner}/status/{identifier}"
    )


def _framed_skeet(address: str) -> PostPlace | None:
    frame = re.match(r"https?://embed\.bsky\.app/embed/(.+)", address, re.IGNORECASE)
    return _of_extraction(f"at://{frame[1].removeprefix('at://')}") if frame else None


def _by_path(platform: str, address: str) -> PostPlace | None:
    path = urlsplit(address if "://" in address else f"https://{address}").path
    match = _PATHS[platform].match(path)
    if not match:
        return None
    part = match.groupdict(default="")
    identifier = part["id"] or part.get("code", "") or part.get("number", "")
    handle = part.get("handle", "")
    if handle in ("reel", "p", "share", "s", "joinchat"):
        handle = ""
    return PostPlace(platform, handle, identifier, _own_address(platform, part, handle, identifier))


def _own_address(platform: str, part: dict[str, str], handle: str, identifier: str) -> str:
    if platform == "instagram":
        kind = part["kind"].removesuffix("s") if part["kind"] == "reels" else part["kind"]
        return f"https://www.instagram.com/{kind}/{identifier}/"
    if platform == "threads":
        owner = f"@{handle}/post" if handle else "t"
        return f"https://www.threads.net/{owner}/{identifier}"
    if platform == "tiktok":
        return f"https://www.tiktok.com/@{handle}/{part['kind'] or 'video'}/{identifier}"
    if platform == "telegram":
        return f"https://t.me/{handle}/{identifier}"
    kind = part.get("kind") or part.get("word", "")
    return f"https://www.linkedin.com/feed/update/urn:li:{kind}:{identifier}/"


def _youtube(address: str) -> PostPlace | None:
    parts = urlsplit(address if "://" in address else f"https://{address}")
    host = (parts.hostname or "").lower()
    identifier = ""
    if host.endswith("youtu.be"):
        identifier = parts.path.strip("/").split("/")[0]
    elif parts.path.rstrip("/") in ("/watch", "/attribution_link"):
        identifier = parse_qs(parts.query).get("v", [""])[0]
    elif match := _PATHS["youtube"].match(parts.path):
        identifier = match["id"]
    if not _VIDEO.fullmatch(identifier) or identifier == "videoseries":
        return None
    return PostPlace("youtube", "", identifier, f"https://www.youtube.com/watch?v={identifier}")


_FACEBOOK = re.compile(
    r"/(?P<handle>[\w.%-]+)/(?:posts|videos|photos|reel)/(?:[\w.%-]+/)*(?P<id>\w[\w.-]*)"
    r"|/(?:reel|watch/live)/(?P<reel>\d+)|/groups/[\w.-]+/(?:posts|permalink)/(?P<group>\d+)"
    r"|/share/(?:[pvr]/)?(?P<share>\w+)",
    re.IGNORECASE,
)
_FACEBOOK_PAGES = (
    *("/permalink.php", "/story.php", "/photo.php", "/photo/", "/photo", "/video.php"),
    *("/watch/", "/watch", "/media/set/"),
)
_FACEBOOK_KEYS = ("story_fbid", "fbid", "v", "set", "id")


def _facebook(address: str) -> PostPlace | None:
    parts = urlsplit(address if "://" in address else f"https://{address}")
    query = parse_qs(parts.query)
    if parts.path.startswith("/plugins/"):
        return post_place(query.get("href", [""])[0]) if query.get("href") else None
    if (parts.hostname or "").endswith("fb.watch"):
        code = parts.path.strip("/")
        return PostPlace("facebook", "", code, f"https://fb.watch/{code}/") if code else None
    if parts.path in _FACEBOOK_PAGES:
        named = [(key, query[key][0]) for key in _FACEBOOK_KEYS if query.get(key)]
        if not named:
            return None
        kept = "&".join(f"{key}={value}" for key, value in named)
        return PostPlace(
            "facebook", "", named[0][1], f"https://www.facebook.com{parts.path}?{kept}"
        )
    match = _FACEBOOK.match(parts.path)
    if not match:
        return None
    identifier = next(filter(None, match.group("id", "reel", "group", "share")))
    handle = match["handle"] or ""
    handle = "" if handle in ("watch", "groups", "share", "reel") else handle
    return PostPlace(
        "facebook", handle, identifier, f"https://www.facebook.com{match[0].rstrip('/')}"
    )
