"""When two addresses are the same place: the one rule behind »the same address is one source«."""

from __future__ import annotations

import hashlib
import re
from urllib.parse import SplitResult, parse_qsl, urlencode, urlsplit

from courlan import normalize_url

from extraction.text.post_addresses import BLUESKY, MASTODON, find_addresses

# What courlan leaves: the campaign marks of Webtrekk, Matomo and AT Internet.
_TRACKING = re.compile(r"wt_|wt\.|pk_|piwik_|mtm_|at_", re.IGNORECASE)
_DEFAULT_PORTS = {None, 80, 443}
_ESCAPE = re.compile(r"%[0-9A-Fa-f]{2}")
# A picture or the counters of a post are the post.
_BESIDE_POST = re.compile(r"(?:/(?:photo|video)/\d+|/analytics)?/?(?:[?#].*)?")


def digest(address: str) -> str:
    """SHA-256 of the normal form in hexadecimal, empty for no address; short enough for any
    index.
    """
    return hashlib.sha256(normal_form(address).encode()).hexdigest() if address else ""


def normal_form(address: str) -> str:
    """The address without what does not change the place it leads to; it is for comparing, not for
    following.

    Left out are the scheme (a page under http is the page under https), ``www.``, default ports,
    the slash at the end, tracking parameters, the order of parameters, and the fragment, unless it
    is a route (``#!…``, ``#/…``). A post is its platform and number, under whatever host or name
    its address was copied.
    """
    return _post(address) or _page(address)


def _post(address: str) -> str:
    for found in find_addresses(address)[:1]:
        begin, end = found.span
        if begin == 0 and _BESIDE_POST.fullmatch(address[end:]):
            where = urlsplit(found.url)
            owner = {MASTODON: where.hostname, BLUESKY: found.url.split("/")[-3].lower()}.get(
                found.platform
            )
            return ":".join(filter(None, [found.platform, owner, found.identifier.lower()]))
    return ""


def _page(address: str) -> str:
    parts = urlsplit(normalize_url(address))
    query = urlencode(
        [
            pair
            for pair in parse_qsl(parts.query, keep_blank_values=True)
            if not _TRACKING.match(pair[0])
        ]
    )
    route = f"#{parts.fragment}" if parts.fragment.startswith(("!", "/")) else ""
    path = _ESCAPE.sub(_unescaped, parts.path).rstrip("/")
    return f"{_host(parts)}{path}{'?' if query else ''}{query}{route}"


def _unescaped(escape: re.Match[str]) -> str:
    """A letter that need not be escaped as itself, any other escape in capitals (RFC 3986,
    6.2.2).
    """
    letter = chr(int(escape[0][1:], 16))
    return (
        letter if letter.isascii() and (letter.isalnum() or letter in "-._~") else escape[0].upper()
    )


def _host(parts: SplitResult) -> str:
    host = (parts.hostname or "").rstrip(".").removeprefix("www.")
    try:
        return host.encode("idna").decode() + (
            "" if parts.port in _DEFAULT_PORTS else f":{parts.port}"
        )
    except ValueError:  # a label or a port that is too long: no such place, but a name all the same
        return parts.netloc
