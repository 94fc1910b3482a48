"""What a part of a page is, by how its authors named it: navigation, teasers, boxes to subscribe,
comments, or the article's own body, lead and quotations.
"""

from __future__ import annotations

import json
import re
from enum import StrEnum
from pathlib import Path

from ..readers.html_tree import Element, names_of, tag_of


class Region(StrEnum):
    BODY = "body"
    LEAD = "lead"
    PULL_QUOTE = "pull_quote"
    COMMENTS = "comments"
    ASIDE = "aside"  # navigation, teasers, boxes, advertising: whatever is not the article
    BYLINE = "byline"
    PLAIN = "plain"


# Every pattern is matched against names like »article-body-text«, at the bounds of their words.
_BODY = re.compile(
    r"(?:^| )(?:[\w-]*-)?(?:article-?body|articlebody|story-?body|storybody|entry-content"
    r"|post-content"
    r"|post-body|article-?text|article-?content|articlecontent|story-?content|story-?text"
    r"|content-body|body-content|body-text|bodytext|rich-?text|copytext|main-article|article-main"
    r"|artikeltext|artikel-?inhalt|artikel-?body|text-body|body-elements|article-page|body-copy"
    r"|td-post-content|article-copy|article-elements|story-elements|text-article|news-text|prose"
    r"|fliesstext|paywall-content|single-content|post-text|page-content|detail-content)"
    r"(?:-[\w-]*)?(?= |$)"
)
_LEAD = re.compile(
    r"(?:^|[ -])(?:leads?|lead-?text|leadin|lede|intro|introduction|standfirst|vorspann|preface"
    r"|einleitung|dek|deck|sub-?titles?|sub-?lines?|sub-?head|subheadline|sub-?deck|teaser-?text"
    r"|excerpt|strapline|abstract|anrei(?:ss|ß)er|kurztext|shorttext|article-summary|summary-text"
    r"|summary|article-teaser|article-description|story-description|chapo|chapeau|sell|synopsis"
    r"|header-teaser|bulletpoints?|key-?points?|keypoints|highlights|descripti(?:on|f)|desc|perex"
    r"|kicker-text|untertitel|zusammenfassung)(?=[ -]|$)"
)
_PULL_QUOTE = re.compile(
    r"(?:^|[ -])(?:pull-?quotes?|pullquote|quote-?box|zitat|zitate|zitat-?box|quotebox|big-?quote"
    r"|pulled-?quote|blockquote-pull|highlight-quote|quote-highlight|quote-teaser"
    r"|quote-pull)(?=[ -]|$)"
)
_COMMENTS = re.compile(
    r"(?:^| )(?:[\w-]*-)?(?:comments|comment-(?:list|section|thread|threads|area|form|box|container"
    r"|wrapper|body|content|text|item)|commentlist|kommentare|kommentar-(?:liste|bereich|box)"
    r"|leserkommentare?|leserbriefe|disqus(?:-thread)?|respond|talkback|coral(?:-talk)?|livefyre"
    r"|hyvor-talk|forum|forum-(?:list|thread|posts)|discussion|debate|reader-responses"
    r"|user-comments|fb-comments|community)(?:-[\w-]*)?(?= |$)"
)
# By what they stand for: other articles, boxes, advertising, sharing, asking, authors and players.
_ASIDE_WORDS = "|".join(
    word
    for words in json.loads(
        (Path(__file__).parent.parent / "data" / "aside_names.json").read_text(encoding="utf-8")
    ).values()
    for word in words.split()
)
_ASIDE = re.compile(
    rf"(?:^| )(?:[\w-]*-)?(?:{_ASIDE_WORDS}"
    r"|related\w*|recommend\w*|newsletter\w*|fast-?facts?|paywall\w*|outbrain\w*"
    r"|taboola\w*)(?:-(?:box|list|container|wrapper|block|section|module"
    r"|component|area|items?|inner|outer|content|widget|root|element|group|slot|\w{1,3}"
    r"|\w*\d\w*))*(?= |$)"
)
# Names in which such a word says nothing.
_INNOCENT = re.compile(
    r"(?:has|with|no|is|not|without|show|hide|enable|enabled|supports|type|tag|category)-[\w-]+"
    r"|(?:text|font|color|bg|border|flex|grid|col|row|mt|mb|ml|mr|pt|pb|px|py|mx|my|w|h)-[\w-]+"
)
_BYLINE = re.compile(
    r"(?:^|[ -])(?:by-?lines?|authors?|author-?names?|autor(?:en|in)?|autor-?name|authorline"
    r"|text-?author|signature|kuerzel|credits?-author|writer|contributors?)(?=[ -]|$)"
)
#: How the words below pictures are named.
CAPTION_NAMES = re.compile(
    r"(?:^|[ -])(?:captions?|caption-?text|bild-?unterschrift|bildtext|img-caption|image-caption"
    r"|wp-caption-text|photo-caption|media-caption|image-description|image-?meta|legende|credits?"
    r"|copyright|bildnachweis|bildquelle|media-?info|media-?rights|media-image-caption"
    r"|media-rights|image-copyright)(?=[ -]|$)"
)
_TAGS = {
    "nav": Region.ASIDE,
    "aside": Region.ASIDE,
    "footer": Region.ASIDE,
    "form": Region.ASIDE,
    "menu": Region.ASIDE,
    "dialog": Region.ASIDE,
    "fieldset": Region.ASIDE,
}
_ROLES = {
    **dict.fromkeys(
        ("navigation", "complementary", "contentinfo", "search", "banner"), Region.ASIDE
    ),
    **dict.fromkeys(("dialog", "alertdialog", "menu", "menubar", "toolbar"), Region.ASIDE),
    "doc-pullquote": Region.PULL_QUOTE,
}


def region_of(element: Element) -> Region:
    """What the element by itself says that it is."""
    names = _telling_names(element)
    tag = tag_of(element)
    if _PULL_QUOTE.search(names):
        return Region.PULL_QUOTE
    if element.get("itemprop") == "articleBody" or _BODY.search(names):
        return Region.BODY
    if _COMMENTS.search(names):
        return Region.COMMENTS
    if element.get("role") in _ROLES:
        return _ROLES[element.get("role")]
    if tag == "footer" and _is_of_quote(element):
        return Region.PLAIN
    if tag in _TAGS:
        return _TAGS[tag]
    if _LEAD.search(names) and not _LISTED.search(names):
        return Region.LEAD
    if tag not in ("html", "body", "main") and _ASIDE.search(names):
        return Region.ASIDE
    return Region.BYLINE if _BYLINE.search(names) else Region.PLAIN


# The boxes that ask for consent, by the names of those who make them.
_CONSENT = re.compile(
    r"(?:^| )(?:cmp-?box|onetrust-(?:consent-sdk|banner-sdk)|usercentrics-root|cookie-?consent"
    r"|cookie-?(?:banner|notice|layer|dialog|bar)|cybot-?cookiebot-?dialog|didomi-(?:host|popup|notice)"
    r"|sp-message-container|qc-cmp-?2-container|fc-consent-root|consent-(?:layer|banner|dialog|modal))"
    r"(?:-[\w-]*)?(?= |$)"
)


def is_dialog(element: Element) -> bool:
    """Whether the element lies over the page and asks something: however long, no article."""
    return (
        element.get("role") in ("dialog", "alertdialog")
        or element.get("aria-modal") == "true"
        or tag_of(element) == "dialog"
        or (tag_of(element) not in ("html", "body") and bool(_CONSENT.search(names_of(element))))
    )


_LISTED = re.compile(r"(?:^|[ -])(?:teaser-list|related|card|cards|list|recommended)(?=[ -]|$)")


def _telling_names(element: Element) -> str:
    # The id of a paragraph or heading is often made of its words, and says nothing.
    names = names_of(element, ids=tag_of(element) not in _WORDED)
    return " ".join(name for name in names.split() if not _INNOCENT.fullmatch(name))


_WORDED = frozenset({"p", "li", "h1", "h2", "h3", "h4", "h5", "h6"})


def _is_of_quote(element: Element) -> bool:
    parent = element.getparent()
    return parent is not None and tag_of(parent) in ("blockquote", "figure")
