"""The markup that the platforms themselves hand out for embedding: blockquotes and frames."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

from ..dates.moments import Moment
from ..dates.written_dates import find_moment, read_moment
from ..readers.html_tree import Element, ancestors, collapse, names_of, plain_text, tag_of
from .embed import Embed
from .platforms import PostPlace, post_place, tweet_place

_ADDRESSES = (
    *("data-instgrm-permalink", "data-text-post-permalink", "data-embed-url", "data-bluesky-uri"),
    *("cite", "data-href", "data-url", "data-tweet-url", "data-post-url", "data-permalink"),
    *("data-src", "data-lazy-src", "data-iframe-src", "data-embed-src", "data-cmp-src"),
    *("data-consent-src", "data-original-src", "data-lazy", "data-link", "src", "data", "href"),
)
_TWEET_IDS = ("data-tweet-id", "data-tweetid", "tweet-id", "data-tweet", "tweetid")
_SHORT_CODES = {
    "amp-instagram": ("data-shortcode", "https://www.instagram.com/p/{}/"),
    "amp-youtube": ("data-videoid", "https://www.youtube.com/watch?v={}"),
    "lite-youtube": ("videoid", "https://www.youtube.com/watch?v={}"),
    "amp-tiktok": ("data-src", "https://www.tiktok.com/embed/v2/{}"),
}
_VIDEO_IDS = ("data-video-id", "data-youtube-id", "data-yt-id", "data-ytid", "data-videoid")
_KINDS = {
    "twitter": "twitter",
    "tweet": "twitter",
    "bluesky": "bluesky",
    "mastodon": "mastodon",
    "instagram": "instagram",
    "tiktok": "tiktok",
    "truthsocial": "truthsocial",
    "text-post-media": "threads",
    "fb-": "facebook",
    "facebook": "facebook",
    "telegram": "telegram",
    "linkedin": "linkedin",
}
# Platforms whose blockquote holds a placeholder (»View this post on …«) in place of the words,
# unless somebody put them there: in paragraphs outside its link.
_WORDLESS = frozenset({"mastodon", "threads", "truthsocial"})
_HANDLE = re.compile(r"@(?P<handle>\w[\w.-]{0,60}(?:@[\w.-]{3,60})?)")
_NAMED = re.compile(
    r"(?:[—―–-]|&mdash;)?\s*(?P<name>[^()@\n]{0,90}?)\s*"
    r"\(\s*[\u200b-\u202e\u2066-\u2069]?@(?P<handle>\w[\w.-]{0,60}(?:@[\w.-]{3,60})?)\S?\s*\)"
)
_DASH = re.compile(r"\s*[—―–-]+\s*")
_SHARED = re.compile(
    r"(?:(?:a|ein|einen)\s+)?(?:post|photo|video|reel|beitrag|foto|geteilter beitrag)?\s*"
    r"(?:shared|posted|geteilt(?:er Beitrag)?|gepostet)?\s*(?:by|von)\s+(?P<name>.+?)\s*"
    r"\(@(?P<handle>[\w.]+)\)(?:\s+(?:on|am)\b.*)?",
    re.IGNORECASE | re.DOTALL,
)
_PLACEHOLDER = re.compile(
    r"(?:sieh dir |view |diesen |this |the |post |beitrag |on |auf |an|instagram|threads|mastodon|x"
    r"|twitter|tiktok|facebook|telegram|[\s,.:])*",
    re.IGNORECASE,
)


def read_blockquote(element: Element) -> Embed | None:
    """A platform's blockquote, with its classes or known by its last link; None for a quotation of
    the article.
    """
    kind = _kind_of(element)
    place = _place_of(element, kind)
    if not kind:
        kind = place.platform if place and _looks_like_post(element) else ""
    if not kind:
        return None
    platform = place.platform if place else kind
    address = place.address if place else ""
    handle = place.handle if place else ""
    embed = Embed(platform, address, handle, posted=place.posted if place else None)
    if platform in _WORDLESS and not _has_paragraphs(element):
        return embed if place else None
    readers = {"instagram": _instagram, "tiktok": _tiktok, "facebook": _facebook}
    found = readers.get(platform, _words_and_name)(element)
    if found.posted:  # a machine's own time stamp, to the millisecond, beside it
        embed = replace(embed, posted=found.posted)
    return embed.completed(found) if place or found.words else None


def _has_paragraphs(element: Element) -> bool:
    return any(
        not any(tag_of(parent) == "a" for parent in ancestors(paragraph))
        and re.search(r"\w", plain_text(paragraph))
        and not _PLACEHOLDER.fullmatch(plain_text(paragraph))
        for paragraph in element.iter("p")
    )


def read_frame(element: Element) -> Embed | None:
    """A frame, an AMP element or a placeholder that names a post by its address or number."""
    place = _place_in_attributes(element)
    if place is None:
        return None
    inner = next(iter(element.iter("blockquote")), None)
    embed = Embed(place.platform, place.address, place.handle, posted=place.posted)
    if inner is not None and (read := read_blockquote(inner)):
        return embed.completed(read)
    return embed


def _kind_of(element: Element) -> str:
    names = names_of(element) + " " + (element.get("class") or "").lower()
    for word, platform in _KINDS.items():
        if word in names:
            return platform
    if element.get("data-instgrm-permalink"):
        return "instagram"
    return ""


def _place_of(element: Element, kind: str) -> PostPlace | None:
    if place := _place_in_attributes(element):
        return place
    links = [post_place(link.get("href") or "") for link in element.iter("a")]
    places = [place for place in links if place and (not kind or place.platform == kind)]
    return places[-1] if places else None


def _place_in_attributes(element: Element) -> PostPlace | None:
    tag = tag_of(element)
    if tag in _SHORT_CODES:
        name, form = _SHORT_CODES[tag]
        value = element.get(name) or ""
        return post_place(value if "/" in value else form.format(value))
    if post := element.get("data-telegram-post"):
        return post_place(f"https://t.me/{post}")
    if place := _place_in_number(element) or _place_in_address(element) or _place_of_video(element):
        return place
    if embed := element.get("srcdoc"):
        query = parse_qs(urlsplit(embed).query)
        return post_place(query.get("url", [""])[0])
    return None


def _place_in_number(element: Element) -> PostPlace | None:
    for name in _TWEET_IDS:
        value = element.get(name) or ""
        if re.fullmatch(r"\d{5,20}", value):
            return tweet_place(value)
        if place := post_place(value):
            return place
    return None


def _place_in_address(element: Element) -> PostPlace | None:
    places = (post_place(element.get(name) or "") for name in _ADDRESSES)
    return next(filter(None, places), None)


def _place_of_video(element: Element) -> PostPlace | None:
    if tag_of(element) == "blockquote" or "youtu" not in names_of(element):
        return None
    for name in (*_VIDEO_IDS, "data-id", "data-video"):
        value = element.get(name) or ""
        if re.fullmatch(r"[\w-]{11}", value):
            return post_place(f"https://youtu.be/{value}")
    return None


def _looks_like_post(element: Element) -> bool:
    """A blockquote without classes that ends »— Name (@handle) date« or is a link alone."""
    words = plain_text(element)
    links = [link for link in element.iter("a") if post_place(link.get("href") or "")]
    ends = bool(links) and words.endswith(plain_text(links[-1]))
    return bool(ends and (_NAMED.search(words) or len(words) - len(plain_text(links[-1])) < 3))


# Words and names, platform by platform
# --------------------------------------------------------------------------------------------


def _words_and_name(element: Element) -> Embed:
    """X's and Bluesky's form: paragraphs of words, then »— Name (@handle) date«, which may stand in
    a paragraph of its own.
    """
    paragraphs = [_spaced(paragraph) for paragraph in element.iter("p")]
    whole = _spaced(element)
    named = _attribution_in(whole)
    if named and paragraphs and _attribution_in(paragraphs[-1]):
        last = paragraphs.pop()
        before = last[: _attribution_begin(last)].strip()
        paragraphs += [before] if before else []
    if paragraphs:
        words = " ".join(paragraph for paragraph in paragraphs if paragraph)
        tail = whole[whole.find(paragraphs[-1]) + len(paragraphs[-1]) :] if words else whole
    else:
        begin = _attribution_begin(whole) if named else len(whole)
        words, tail = whole[:begin], whole[begin:]
    author, handle, printed = _read_attribution(tail)
    moment = element.find(".//*[@data-datetime]")
    posted = read_moment(moment.get("data-datetime") or "") if moment is not None else None
    posted = posted or _exact(printed)
    return Embed("", "", handle, author, words.strip(), printed, posted)


def _attribution_in(text: str) -> bool:
    return any(True for _ in _NAMED.finditer(text))


def _attribution_begin(text: str) -> int:
    """Where »— Name (@handle)« begins, the last of them."""
    last = list(_NAMED.finditer(text))[-1]
    dash = max(text.rfind(mark, 0, last.start("handle")) for mark in ("—", "―", "– ", "- "))
    return dash if dash >= 0 and last.start("handle") - dash < 100 else last.start()


def _read_attribution(tail: str) -> tuple[str, str, str]:
    """Name, handle and printed date of »— Name (@handle) date«; each may be missing."""
    tail = _DASH.sub("", tail, count=1) if _DASH.match(tail) else tail.strip()
    match = _NAMED.search(tail)
    if match is None:
        bare = _HANDLE.search(tail)
        if bare is None:
            return "", "", tail if find_moment(tail) else ""
        return tail[: bare.start()].strip(" ,·|"), bare["handle"], tail[bare.end() :].strip()
    name = collapse(match["name"]).strip(' ,·|—–-"“”')
    return name, match["handle"].rstrip(".-"), tail[match.end() :].strip(" ,·|")


def _exact(printed: str) -> Moment | None:
    """The printed time where it is a machine's, as Bluesky's service prints it."""
    moment = read_moment(printed) if "T" in printed else None
    return moment if moment and moment.zone else None


def _instagram(element: Element) -> Embed:
    paragraphs = [_spaced(paragraph) for paragraph in element.iter("p")]
    author = handle = printed = ""
    words = []
    for paragraph in paragraphs:
        if shared := _SHARED.fullmatch(paragraph):
            author, handle = shared["name"].strip(), shared["handle"]
        elif paragraph and not _PLACEHOLDER.fullmatch(paragraph):
            words.append(paragraph)
    if not handle and (shared := _SHARED.search(_spaced(element))):
        author, handle = shared["name"].strip(), shared["handle"]
    time = element.find(".//time")
    posted = read_moment(time.get("datetime") or "") if time is not None else None
    return Embed("", "", handle, author, " ".join(words), printed, posted)


def _tiktok(element: Element) -> Embed:
    words = [_spaced(paragraph) for paragraph in element.iter("p")]
    handle = ""
    for link in element.iter("a"):
        if match := re.search(r"tiktok\.com/@([\w.-]+)/?(?:\?|\Z)", link.get("href") or ""):
            handle = match[1]
            break
    if not any(words):
        section = element.find(".//section")
        whole = _spaced(section if section is not None else element)
        for link in element.iter("a"):
            if (text := _spaced(link)).startswith(("@", "♬")):
                whole = whole.replace(text, " ", 1)
        words = [collapse(whole)]
    return Embed("", "", handle, "", " ".join(word for word in words if word))


def _facebook(element: Element) -> Embed:
    words = [_spaced(paragraph) for paragraph in element.iter("p")]
    links = [link for link in element.iter("a") if "facebook.com" in (link.get("href") or "")]
    author = _spaced(links[0]) if links else ""
    rest = _spaced(element)
    posted = find_moment(rest, rest.rfind(author) if author else 0)
    printed = rest[posted[1] : posted[2]] if posted else ""
    author = re.sub(r"^(?:Posted by|Gepostet von)\s+", "", author)
    return Embed("", "", "", author, " ".join(word for word in words if word), printed)


def _spaced(element: Element) -> str:
    """Its text with a blank for each line break."""
    for line_break in element.iter("br"):
        if not (line_break.tail or "").startswith(" "):
            line_break.tail = " " + (line_break.tail or "")
    return plain_text(element)
