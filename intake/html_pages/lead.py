"""The lead of an article – standfirst, Vorspann, dek –, which stands over the text or opens it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..article_lines.outlet_phrases import ends_like_sentence
from ..readers.html_tree import Element, names_of, plain_text, tag_of
from .blocks import HEADINGS, Block
from .facts import PageFacts
from .main_content import is_caption, is_furniture
from .page_blocks import PageBlocks
from .regions import Region

_LONGEST = 1200  # characters
_SHORTEST = 25
# A description of these is no lead.
_NO_LEAD = re.compile(
    r"(?:^|[ -])(?:videos?|audio|player|photos?|galler\w+|images?|pictures?|bilder?|captions?"
    r"|credits?"
    r"|authors?|bio|autor\w*|comments?|newsletter|promo|product|event|podcast|widget)(?=[ -]|$)"
)


@dataclass(slots=True)
class Lead:
    """``blocks`` are where the lead stands on the page; empty where only the metadata have it."""

    text: str = ""
    blocks: tuple[Block, ...] = ()
    origin: str = ""


def find_lead(page: PageBlocks, article: list[Block], facts: PageFacts) -> Lead:
    """The lead by how it is marked, else by what the metadata say, else by its bold print."""
    head = _head_blocks(page, article, facts)
    for found in (
        _marked(page, head),
        _described(head, facts.description),
        [block for block in head if _is_own_teaser(page, block)][:2],
        _marked(page, article[:3]),
        _under_heading(page, head, facts),
        _bold(article),
    ):
        if found:
            return Lead(" ".join(block.text for block in found), tuple(found), "markup")
    opening = next((b for b in article if _opens(b)), None)
    if opening is not None:
        return Lead(opening.text, (opening,), "text")
    return Lead(facts.description, (), "meta") if facts.description else Lead()


def _opens(block: Block) -> bool:
    """Whether the block may be the first paragraph, which is the lead where none is marked."""
    return block.post is None and block.tag not in HEADINGS and not is_caption(block)


def _head_blocks(page: PageBlocks, article: list[Block], facts: PageFacts) -> list[Block]:
    """Blocks between the first heading and the article's text, or shortly before the heading."""
    blocks = page.blocks
    text = next((block for block in article if not is_caption(block)), None)
    first = blocks.index(text) if text is not None else len(blocks)
    heading = facts.heading
    begin = next(
        (n for n, b in enumerate(blocks) if heading is not None and heading in b.path), None
    )
    if begin is None:
        return [b for b in blocks[max(0, first - 6) : first] if _may_be_lead(page, b)]
    end = max(first, begin + 1)
    return [b for b in blocks[begin + 1 : min(end, begin + 15)] if _may_be_lead(page, b)]


def _may_be_lead(page: PageBlocks, block: Block) -> bool:
    if block.post is not None or not _SHORTEST <= len(block.text) <= _LONGEST:
        return False
    if block.link_share > 0.5 or is_furniture(block):
        return False
    if any(tag_of(e) in ("figure", "figcaption", "nav", "time", "table") for e in block.path):
        return False
    if any(page.region(e) is Region.BYLINE for e in block.path[-2:]):
        return False
    lead = any(page.region(e) is Region.LEAD for e in block.path)
    return lead or not page.is_beside(block) or _is_own_teaser(page, block)


def _is_own_teaser(page: PageBlocks, block: Block) -> bool:
    """Whether the block stands in what is called a teaser, and is the article's own: no link, no
    heading in it.
    """
    box = next((e for e in block.path if page.is_box(e)), None)
    return (
        box is not None
        and "teaser" in names_of(box)
        and box.find(".//a") is None
        and not any(tag_of(e) in HEADINGS for e in box.iter())
    )


def _marked(page: PageBlocks, candidates: list[Block]) -> list[Block]:
    """Blocks that are named as lead, all of the first such element."""
    for block in candidates:
        element = _lead_element(page, block)
        if element is None or block.tag == "h1":
            continue
        found = [b for b in candidates if element in b.path and _is_lead_text(b)]
        if found and len(plain_text(element)) <= _LONGEST:
            return found
    return []


def _is_lead_text(block: Block) -> bool:
    return (
        block.post is None
        and len(block.text) >= _SHORTEST
        and not is_furniture(block)
        and not is_caption(block)
    )


def _lead_element(page: PageBlocks, block: Block) -> Element | None:
    for element in reversed(block.path):
        if _NO_LEAD.search(names_of(element)) or page.region(element) is Region.BYLINE:
            return None
        if page.region(element) is Region.LEAD and len(list(element.iter())) < 60:
            return (
                element if not any(_NO_LEAD.search(names_of(e)) for e in block.path[-6:]) else None
            )
        if page.region(element) is Region.BODY:
            return None
    return None


def _described(head: list[Block], description: str) -> list[Block]:
    """The block that the page's description repeats."""
    if len(description) < _SHORTEST:
        return []
    for block in head:
        if _said_in(description, [block]):
            return [block]
    return []


def _under_heading(page: PageBlocks, head: list[Block], facts: PageFacts) -> list[Block]:
    """A sentence of its own under the heading, before the text begins."""
    for number, block in enumerate(head):
        long = len(block.text) >= 50 and (ends_like_sentence(block.text) or len(block.text) > 90)
        if block.tag == "li" and long:
            around = block.element.getparent()
            return [b for b in head[number:] if b.element.getparent() is around]
        if long and block.tag in _MAY_LEAD:
            return [block]
    return []


_MAY_LEAD = frozenset({"p", "div", "span", "strong", "h2", "h3", "h4", "section", "header", "td"})


def _bold(article: list[Block]) -> list[Block]:
    """A first paragraph in bold."""
    for block in article[:2]:
        if block.is_bold and len(block.text) > 50 and block.tag not in HEADINGS:
            return [block]
        if block.tag not in HEADINGS and block.post is None:
            break
    return []


def _said_in(description: str, blocks: list[Block]) -> bool:
    wanted = _words(description)
    for block in blocks:
        own = _words(block.text)
        if len(wanted) >= 5 and len(own) >= 5:
            same = len(set(wanted) & set(own))
            if same >= 0.8 * min(len(set(wanted)), len(set(own))) and len(own) < 4 * len(wanted):
                return True
    return False


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())
