"""Lines that outlets put between and around the paragraphs of an article, in both languages.

Their wording is data: ``data/phrases.json`` holds a pattern a line.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

_DATA: dict[str, list[str]] = json.loads(
    (Path(__file__).parent.parent / "data" / "phrases.json").read_text(encoding="utf-8")
)


def _any_of(name: str) -> str:
    return f"(?:{'|'.join(_DATA[name])})"


# They point to another article, or to a page about the same subject.
_POINTERS = re.compile(rf"[\W_]*{_any_of('pointers')}(?=\W|\Z)", re.IGNORECASE)
_SURE_POINTERS = re.compile(rf"[\W_]*{_any_of('sure_pointers')}", re.IGNORECASE)
# They are never the article's, whatever follows.
_NEVER = re.compile(rf"[\W_]*{_any_of('never_article')}[\W_]*", re.IGNORECASE | re.DOTALL)
# A box that asks for something.
_ASKS = re.compile(_any_of("asks"), re.IGNORECASE)
_OTHER_ARTICLES = re.compile(rf"[\W_]*{_any_of('other_articles')}", re.IGNORECASE)
_BYLINE = re.compile(rf"[\W_]*{_any_of('bylines')}[\W_]*", re.DOTALL)
_BIOGRAPHY = re.compile(rf"\b{_any_of('biographies')}", re.IGNORECASE)
_MOMENT = (
    r"(?:\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:uhr|h|[ap]\.?m\.?)?(?:\s*[A-Z]{2,5})?"
    r"|\d{1,2}\.\s?(?:\d{1,2}\.|[A-Za-zä]+)\s?\d{2,4}|[A-Za-z]+\.? \d{1,2},? \d{4}"
    r"|\d{1,2} [A-Za-z]+ \d{4}"
    r"|\d+\s*(?:minutes?|hours?|days?|mins?|hrs?|minuten?|stunden?|tage?n?)(?: ago)?)"
)
_BEFORE_MOMENT = (
    r"(?:(?:stand|updated|aktualisiert|published|veröffentlicht|um|at|am|on|seit|vor|zuletzt|first"
    r"|last|posted|geändert|erstellt|heute|gestern|today|yesterday|mo|di|mi|do|fr|sa|so|montag"
    r"|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|monday|tuesday|wednesday|thursday"
    r"|friday|saturday|sunday)\b|[\W_])*"
)
_BEHIND_MOMENT = (
    r"(?:[\s,|•·\-–—]*(?:um|at|uhr|h|[ap]\.?m\.?|[A-Z]{2,5}|\d{1,2}[:.]\d{2}"
    r"|\d{1,2}\.\d{1,2}\.\d{2,4}|lesezeit|min\w*|read|\d+))*[\W_]*"
)
_TIME_ONLY = re.compile(_BEFORE_MOMENT + _MOMENT + _BEHIND_MOMENT, re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?…:;][\"”“«»›‹’')\]]*\s*\Z")
_SEVERAL = re.compile(r"[.!?…][\"”“«»)\]]?\s+[A-ZÄÖÜ„“\"»«]")


def points_elsewhere(text: str, link_share: float) -> bool:
    """Whether a line leads to another article: by its words and by being a link for most of it."""
    match = _POINTERS.match(text)
    if not match:
        return False
    rest = text[match.end() :].strip()
    if not rest:
        return True
    marked = rest[0] in ":-–—|→»>+" or text[match.end() - 1] in ":-"
    if link_share >= 0.5:
        return True
    return bool(
        (marked and len(text) <= 220 and link_share > 0.25)
        or (marked and _SURE_POINTERS.match(text) and len(text) <= 220)
    )


def opens_other_articles(heading: str) -> bool:
    """Whether a heading stands over what follows the article: others, comments, boxes."""
    return len(heading) < 120 and _OTHER_ARTICLES.match(heading) is not None


def is_byline(text: str) -> bool:
    """Whether a line says only who wrote it, or who helped."""
    return len(text) <= 220 and _BYLINE.fullmatch(text) is not None


def is_biography(text: str) -> bool:
    """Whether a line that begins with somebody's name tells who that is."""
    return _BIOGRAPHY.search(text) is not None


def tells_time_only(text: str) -> bool:
    return len(text) <= 90 and _TIME_ONLY.fullmatch(text) is not None


def is_never_article(text: str) -> bool:
    """Whether a whole line is furniture: »Anzeige«, »Teilen«, »Lesezeit: 3 Minuten«, »© dpa«."""
    return len(text) <= 420 and _NEVER.fullmatch(text) is not None


def asks_for_something(text: str) -> bool:
    """Whether a paragraph asks to subscribe, to follow or to sign up."""
    return len(text) <= 600 and _ASKS.search(text) is not None


def asks_insistently(text: str) -> bool:
    """Whether it does so in more than one way, as no article's paragraph does."""
    ways = {found.group().lower() for found in _ASKS.finditer(text)}
    return len(text) <= 600 and len(ways) > 1


def ends_like_sentence(text: str) -> bool:
    return _SENTENCE.search(text) is not None


def holds_sentences(text: str) -> bool:
    """Whether the text is prose of several sentences."""
    return _SEVERAL.search(text) is not None
