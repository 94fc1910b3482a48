"""The headline of a page, without the outlet's name and what stands over it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from dataclasses import dataclass

from ..readers.html_tree import Element, collapse, name_words, names_of, plain_text, tag_of

_SEPARATOR = re.compile(r"\s+(?:[|»«·•:–—\-]|::|//|>)\s+|\s*[|»]\s*|(?<=\w): (?=\w)")
_STRONG = re.compile(r"\s+(?:[|»«·•–—\-]|::|//|>)\s+|\s*[|»]\s*")
_KICKER = re.compile(
    r"(?:^|[ -])(?:kicker|overline|dachzeile|topline|roofline|spitzmarke|over-?title|pre-?title"
    r"|eyebrow|rubrik|ressort|section-?label|label|flag|badge|category|sur-?title|headline-?prefix"
    r"|prefix|super-?title|top-?title|headline-?top|oberzeile|ober-?title|theme|topic"
    r"|location)(?=[ -]|$)"
)
_NUMBERED = re.compile(r"\W+")


@dataclass(frozen=True, slots=True)
class Headline:
    title: str
    kicker: str = ""
    origin: str = ""


def choose_headline(
    *, json_ld: str, open_graph: str, heading: Element | None, document: str, outlet: str
) -> Headline:
    """The headline out of what the page calls itself: in schema.org's terms, in OpenGraph's, in
    its first heading, in the browser's title; each may be missing.
    """
    kicker, visible = _heading(heading)
    candidates = [
        ("json-ld", json_ld),
        ("open-graph", _without_outlet(open_graph, outlet, (json_ld, visible))),
        ("heading", visible),
        ("title", _without_outlet(document, outlet, (json_ld, open_graph, visible))),
    ]
    named = [(origin, text) for origin, text in candidates if text]
    if not named:
        return Headline("")
    origin, title = _agreed(named)
    title = _whole(title, [text for _origin, text in named])
    bare_kicker = kicker.rstrip(" :|–-")
    if bare_kicker and _bare(title).startswith(_bare(bare_kicker)) and visible:
        shorter = re.sub(rf"^\W*{re.escape(bare_kicker)}\W+", "", title, flags=re.IGNORECASE)
        if shorter and _bare(shorter) == _bare(visible):
            title = shorter
    return Headline(title, bare_kicker, origin)


def _agreed(named: list[tuple[str, str]]) -> tuple[str, str]:
    """The first that another one confirms; where none does, what readers see of article pages."""
    for origin, text in named:
        if any(other != origin and _alike(text, words) for other, words in named):
            return origin, text
    by_origin = dict(named)
    for origin in ("json-ld", "heading", "open-graph", "title"):
        if origin in by_origin:
            return origin, by_origin[origin]
    return named[0]


def _alike(one: str, other: str) -> bool:
    return _bare(one) == _bare(other) or (
        min(len(one), len(other)) > 20 and _bare(one)[:60] == _bare(other)[:60]
    )


def _whole(title: str, others: list[str]) -> str:
    """The title in full where the machine's form is cut off (»…«, 110 characters)."""
    stem = _bare(title.rstrip(" .…"))
    cut = title.rstrip().endswith(("…", "...")) or 100 <= len(title) <= 112
    longer = [other for other in others if cut and len(stem) > 20 and _bare(other).startswith(stem)]
    return max(
        [title, *(o for o in longer if len(o) < 300)], key=lambda t: (not _is_cut(t), len(t))
    )


def _is_cut(title: str) -> bool:
    return title.rstrip().endswith(("…", "..."))


def _bare(text: str) -> str:
    return "".join(letter for letter in text.lower() if letter.isalnum())


def _without_outlet(title: str, outlet: str, others: tuple[str, ...]) -> str:
    """The title without »| Outlet« behind or before it."""
    title = collapse(title)
    pieces = [(m.start(), m.end()) for m in _STRONG.finditer(title)]
    for begin, end in pieces:
        for part in (title[:begin], title[end:]):
            if part and any(_bare(part) == _bare(other) for other in others if other):
                return part.strip()
    while pieces:
        begin, end = pieces.pop()
        if not _names_outlet(title[end:], outlet):
            break
        title = title[:begin].strip()
    if (
        outlet
        and (match := _SEPARATOR.search(title))
        and _bare(title[: match.start()]) == _bare(outlet)
    ):
        title = title[match.end() :]
    return title.strip()


def _names_outlet(words: str, outlet: str) -> bool:
    bare, known = _bare(words), _bare(outlet)
    if known and (bare in known or known in bare) and len(bare) >= 2:
        return True
    return bool(
        re.fullmatch(
            r"[\w-]+\.(?:de|com|org|net|at|ch|co\.uk|news|info|tv|fm|eu)", words.strip().lower()
        )
    )


def find_heading(root: Element, called: tuple[str, ...] = ()) -> Element | None:
    """The page's own heading: the one that repeats what the page is ``called`` elsewhere, else the
    first of the article, never the outlet's logo.
    """
    headings = [h for h in root.iter(*_LEVELS) if len(plain_text(h)) > 3 and not _is_logo(h)]
    names = [name for name in map(_bare, called) if len(name) > 5]
    told = [h for h in headings if _is_told(_bare(plain_text(h)), names)]
    first = list(filter(_is_first_level, headings))
    # From the surest to the last resort; each is looked for only where those before are missing.
    groups: tuple[Iterable[Element], ...] = (
        filter(_is_first_level, told),
        told,
        filter(_is_in_article, first),
        filter(_is_marked, root.iter()),
        (h for h in headings if _TITLE_NAMES.search(names_of(h))),
        first,
        (e for e in root.iter(*_IN_PRINT) if _is_piece(e, called)),
        () if any(called) else headings,
    )
    return next(itertools.chain.from_iterable(groups), None)


def _is_first_level(heading: Element) -> bool:
    return bool(tag_of(heading) == "h1")


def _is_marked(element: Element) -> bool:
    return element.get("itemprop") == "headline" and bool(plain_text(element))


def _is_in_article(heading: Element) -> bool:
    return any(tag_of(parent) in ("article", "main") for parent in heading.iterancestors())


_LEVELS = ("h1", "h2", "h3")
_IN_PRINT = ("b", "font", "strong", "td", "p", "div", "span")
_TITLE_NAMES = re.compile(
    r"(?:^|[ -])(?:headline|entry-title|post-title|article-title|story-title|page-title|news-title"
    r"|article-?headline|title-article|artikel-?titel|article-heading)(?=[ -]|$)"
)


def _is_told(heading: str, names: list[str]) -> bool:
    """Whether a heading is what the page is called, or most of it (»Kicker: Title | Outlet«)."""
    return any(
        heading
        and (heading in name or name in heading)
        and min(len(heading), len(name)) > 0.5 * max(len(heading), len(name))
        for name in names
    )


def _is_piece(element: Element, called: tuple[str, ...]) -> bool:
    """Whether an element of a page without headings holds a part of the browser's title."""
    if len(element) > 2 or not called:
        return False
    words = _bare(plain_text(element))
    return len(words) > 15 and any(
        words == _bare(part) for name in called for part in _STRONG.split(name)
    )


def _is_logo(heading: Element) -> bool:
    named = name_words(heading) & {"logo", "brand", "branding", "sitename"}
    if named or "site-title" in names_of(heading):
        return True
    link = heading.find(".//a")
    return link is not None and (link.get("href") or "") in ("/", "./", "index.html")


def _heading(heading: Element | None) -> tuple[str, str]:
    """Kicker and headline as the first heading and what stands over it show them."""
    if heading is None:
        return "", ""
    whole = plain_text(heading)
    if inside := _kicker_inside(heading, whole):
        return inside
    children = [words for child in heading if (words := plain_text(child))]
    loose = (heading.text or "").strip() or any((c.tail or "").strip() for c in heading)
    if len(children) == 2 and not loose:
        return children[0], children[1]
    before = heading.getprevious()
    if before is not None and _KICKER.search(names_of(before)) and len(plain_text(before)) < 80:
        return plain_text(before), whole
    return "", whole


def _kicker_inside(heading: Element, whole: str) -> tuple[str, str] | None:
    """Kicker and headline where an element of the heading is named as the kicker."""
    for part in heading.iter():
        words = plain_text(part)
        if part is heading or words in ("", whole) or not _KICKER.search(names_of(part)):
            continue
        if rest := whole.replace(words, "", 1).strip(" :|–-"):
            return words, rest
    return None
