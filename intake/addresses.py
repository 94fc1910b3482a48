"""When two addresses are one place, and which of a page's addresses is its own.

Only what is known to say nothing of the document is left out, name by name: a parameter is never
dropped for what it begins like, since the papers of a parliament differ in ``AffairId``,
``reference`` or ``session`` alone.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import SplitResult, unquote, urljoin, urlsplit, urlunsplit

from extraction.text.post_addresses import BLUESKY, MASTODON, find_addresses

from .posts.platforms import post_place

_DATA: dict[str, list[str]] = json.loads(
    (Path(__file__).parent / "data" / "tracking.json").read_text(encoding="utf-8")
)
_TRACKING = frozenset(name.lower() for name in _DATA["parameters"])
# Families whose every member is a campaign's mark; the separator is part of the name.
_FAMILIES = tuple(_DATA["families"])
_DEFAULT_PORTS = {None, 80, 443}
_ESCAPE = re.compile(r"%[0-9A-Fa-f]{2}")
_BESIDE_POST = re.compile(r"(?:/(?:photo|video)/\d+|/analytics)?/?(?:[?#].*)?")
_MOBILE = re.compile(r"\A(?:www|m|mobile|mobil|amp|wap|touch|amphtml)\.(?=[^.]+\.[^.])")
_INNER_MOBILE = re.compile(r"(?<=\.)m\.(?=(?:wikipedia|wikinews|wikiquote|wikisource)\.org\Z)")
_AMP_PATH = re.compile(
    r"(?<=[^/])(?:/amp/?|\.amp|-amp)\Z|(?<=[^/])\.amp(?=\.html?\Z)|\A/amp(?=/[^/])"
)
_CACHES = (
    re.compile(r"https?://(?:www\.)?google\.[\w.]+/amp/(?P<secure>s/)?(?P<rest>.+)", re.IGNORECASE),
    re.compile(
        r"https?://[\w-]+\.(?:cdn\.ampproject\.org|amp\.cloudflare\.com|bing-amp\.com)"
        r"/(?:[cvra]|wp)/(?P<secure>s/)?(?P<rest>.+)",
        re.IGNORECASE,
    ),
    re.compile(
        r"https?://(?:cdn\.ampproject\.org"
        r"|(?:www\.)?bing-amp\.com)/[cvra]/(?P<secure>s/)?(?P<rest>.+)",
        re.IGNORECASE,
    ),
)
_SEARCH_CACHE = re.compile(
    r"https?://webcache\.googleusercontent\.com/search\?.*?\bq=cache:(?:[\w-]{8,16}:)?(?P<rest>[^+&]+)",
    re.IGNORECASE,
)
_AMP_QUERY = {
    "amp": {"", "1", "true"},
    "outputtype": {"amp"},
    "view": {"amp"},
    "amphtml": {"", "1"},
}
# Fragments that lead to a place within a page; any other may name a document.
_WITHIN = re.compile(
    r"(?::~:.*|[a-zäöüß_-]*|xtor=.*|(?:[a-z]+[-_])*(?:chapter|section|kapitel|abschnitt|comments?"
    r"|kommentar|postings?|fn|fnref|note|footnote|cite_note|cite_ref|para|absatz|anchor|anker|toc"
    r"|heading|title|img|image|bild|video|slide|entry|liveblog|update|p|h|s|a)[-_.:]?\d*)",
    re.IGNORECASE,
)


def address_digest(address: str) -> str:
    """SHA-256 of :func:`place_key` in hexadecimal, empty for no address; short enough for any
    index.
    """
    return hashlib.sha256(place_key(address).encode()).hexdigest() if address else ""


def place_key(address: str) -> str:
    """The address without what does not change the place it leads to; for comparing, not for
    following.

    Left out are the scheme, ``www.`` and hosts for phones, default ports, the slash at the end,
    AMP's forms and caches, tracking parameters, the order of parameters, and fragments that lead
    within a page. A post or a video is its platform and number, however its address was copied.
    """
    address = _out_of_cache(address.strip())
    return _post(address) or _page(address)


def clean_address(address: str) -> str:
    """The address to follow and to store: out of AMP's caches, without tracking parameters."""
    address = _out_of_cache(address.strip())
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    query = "&".join(
        raw for raw, name, value in _parameters(parts.query) if not _is_noise(name, value)
    )
    fragment = "" if _is_within(parts.fragment) else parts.fragment
    return urlunsplit((parts.scheme, parts.netloc, parts.path, query, fragment))


def canonical_address(address: str, declared: str = "") -> str:
    """The page's own address: the one that it declares where that can be so, else the one it was
    found at, cleaned.

    A declaration is taken when it is a full address on the same site and not merely its start page
    or a section above the page.
    """
    own = clean_address(address)
    if not declared:
        return own
    try:
        declared = clean_address(urljoin(address, declared) if address else declared)
        if not address:
            return declared if urlsplit(declared).scheme in ("http", "https") else ""
        return declared if _is_sane(urlsplit(declared), urlsplit(own)) else own
    except ValueError:
        return own


def _is_sane(declared: SplitResult, own: SplitResult) -> bool:
    if declared.scheme not in ("http", "https") or not declared.hostname:
        return False
    if _site(declared) != _site(own):
        return False
    there, here = declared.path.rstrip("/"), own.path.rstrip("/")
    if not there:
        return not here and not own.query
    # A page that declares what stands above it, or that drops the number it is asked by.
    if here.startswith(f"{there}/") and not _AMP_PATH.search(own.path):
        return bool(
            re.fullmatch(
                r"/(?:\d+|seite-?\d+|page-?\d+|komplettansicht|all|print)", here[len(there) :]
            )
        )
    return not (there == here and own.query and not declared.query)


def _site(parts: SplitResult) -> str:
    """The last labels of the host, as far as they tell one publisher from another."""
    labels = (parts.hostname or "").split(".")
    short = len(labels) > 2 and len(labels[-1]) == 2 and len(labels[-2]) <= 3
    return ".".join(labels[-3 if short else -2 :])


def _out_of_cache(address: str) -> str:
    for cache in _CACHES:
        if match := cache.fullmatch(address):
            rest = match["rest"]
            if rest.lower().startswith(("http://", "https://")):
                return rest
            return f"http{'s' if match['secure'] else ''}://{rest}"
    if match := _SEARCH_CACHE.match(address):
        rest = unquote(match["rest"])
        return rest if "://" in rest else f"https://{rest}"
    return address


def _post(address: str) -> str:
    for found in find_addresses(address)[:1]:
        begin, end = found.span
        if begin == 0 and _BESIDE_POST.fullmatch(address[end:]):
            where = urlsplit(found.url)
            owner = {MASTODON: where.hostname, BLUESKY: found.url.split("/")[-3].lower()}.get(
                found.platform
            )
            return ":".join(filter(None, [found.platform, owner, found.identifier.lower()]))
    place = post_place(address) if address.lower().startswith(("http", "//")) else None
    if place is None or place.platform in (MASTODON, BLUESKY):
        return ""
    if place.platform == "facebook":
        return f"facebook:{urlsplit(place.address).path.lower()}?{urlsplit(place.address).query}"
    owner = place.handle.lower() if place.platform == "telegram" else ""
    return ":".join(filter(None, [place.platform, owner, place.identifier]))


def _page(address: str) -> str:
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    query = "&".join(
        sorted(
            _ESCAPE.sub(_unescaped, raw)
            for raw, name, value in _parameters(parts.query)
            if not _is_noise(name, value)
        )
    )
    fragment = "" if _is_within(parts.fragment) else f"#{parts.fragment}"
    path = _AMP_PATH.sub("", _ESCAPE.sub(_unescaped, _escaped(parts.path)).rstrip("/"))
    return f"{_host(parts)}{path}{'?' if query else ''}{query}{fragment}"


def _parameters(query: str) -> Iterator[tuple[str, str, str]]:
    """Each parameter as it is written, its name in lower case, its value."""
    for raw in query.split("&"):
        if raw:
            name, _equals, value = raw.partition("=")
            yield raw, unquote(name).lower(), value


def _is_noise(name: str, value: str) -> bool:
    if name in _TRACKING or name.startswith(_FAMILIES):
        return True
    return value.lower() in _AMP_QUERY.get(name, ())


def _is_within(fragment: str) -> bool:
    """Whether a fragment leads to a place in the page rather than naming a document."""
    if not fragment:
        return True
    if fragment.startswith((":~:", "xtor=")):
        return True
    return not set(fragment) & set("/!=") and _WITHIN.fullmatch(fragment) is not None


def _escaped(path: str) -> str:
    """Letters outside ASCII as escapes, so that both ways of writing them are one."""
    return "".join(
        c if c.isascii() else "".join(f"%{byte:02X}" for byte in c.encode("utf-8", "replace"))
        for c in path
    )


def _unescaped(escape: re.Match[str]) -> str:
    """A letter that need not be escaped as itself, any other escape in capitals (RFC 3986,
    6.2.2).
    """
    letter = chr(int(escape[0][1:], 16))
    return (
        letter if letter.isascii() and (letter.isalnum() or letter in "-._~") else escape[0].upper()
    )


def _host(parts: SplitResult) -> str:
    host = _MOBILE.sub("", (parts.hostname or "").rstrip("."))
    host = _INNER_MOBILE.sub("", host)
    try:
        return host.encode("idna").decode() + (
            "" if parts.port in _DEFAULT_PORTS else f":{parts.port}"
        )
    except ValueError:  # a label or a port that is too long: no such place, but a name all the same
        return parts.netloc


def at_time(address: str, seconds: float | None) -> str:
    """The address with a moment of its recording (W3C Media Fragments: ``#t=75.5``); the bare
    address, or nothing, where one of them is not known.
    """
    if not address or seconds is None:
        return address
    return f"{address.partition('#')[0]}#t={seconds:.3f}".rstrip("0").rstrip(".")
