"""Which blocks of a page are its article."""

from __future__ import annotations

import re

from ..article_lines.outlet_phrases import (
    asks_for_something,
    asks_insistently,
    ends_like_sentence,
    holds_sentences,
    is_biography,
    is_byline,
    is_never_article,
    opens_other_articles,
    points_elsewhere,
    tells_time_only,
)
from ..readers.html_tree import Element, collapse, names_of, tag_of
from .blocks import HEADINGS, Block
from .page_blocks import PageBlocks, is_prose
from .regions import CAPTION_NAMES, Region

_WORD = re.compile(r"\w+")
_LETTER = re.compile(r"[^\W\d_]")
# Words of a caption that is nothing but whose picture it is; more say what is on it.
_CREDIT_ALONE = 6


def article_blocks(
    page: PageBlocks,
    container: Element,
    heading: Element | None = None,
    authors: tuple[str, ...] = (),
) -> list[Block]:
    """The blocks of the container that are the article, without furniture between them, and the
    captions of pictures between its heading and its text.
    """
    inside = _behind_heading([b for b in page.blocks if container in b.path], heading)
    kept = [block for block in inside if _belongs(page, block, container)]
    kept = _without_foreign_end(_without_pointers(kept))
    kept = _without_bylines(page, kept, authors)
    kept = _each_once(_without_bare_headings(_without_tail(kept)))
    return _captions_before(page, kept, heading) + kept


def selected_blocks(page: PageBlocks, blocks: list[Block]) -> list[Block]:
    """Of what somebody selected and copied all but furniture and boxes."""
    return _each_once(
        [b for b in blocks if b.post is not None or not (page.is_beside(b) or is_furniture(b))]
    )


def _behind_heading(blocks: list[Block], heading: Element | None) -> list[Block]:
    """The blocks behind the page's heading where it stands among them: before it are its kicker,
    paths and dates.
    """
    places = [n for n, block in enumerate(blocks) if heading is not None and heading in block.path]
    if not places:
        return blocks
    before, behind = blocks[: places[0]], blocks[places[-1] + 1 :]
    prose = sum(len(b.text) for b in before if is_prose(b))
    if prose > 0.3 * sum(len(b.text) for b in behind if is_prose(b)):
        return [block for block in blocks if heading not in block.path]
    return behind


def _captions_before(
    page: PageBlocks, article: list[Block], heading: Element | None
) -> list[Block]:
    if not article or heading is None:
        return []
    first = page.blocks.index(article[0])
    begin = next((n for n, b in enumerate(page.blocks) if heading in b.path), first)
    return [
        block
        for block in page.blocks[begin + 1 : first]
        if is_caption(block)
        and not page.is_beside(block)
        and not is_furniture(block)
        and block.link_share < 0.5
    ]


def is_caption(block: Block) -> bool:
    """Whether the block says what a picture shows, or whose it is."""
    return any(tag_of(e) in ("figcaption", "figure") for e in block.path) or any(
        CAPTION_NAMES.search(names_of(e)) for e in block.path[-2:]
    )


def _without_foreign_end(blocks: list[Block]) -> list[Block]:
    """Without all that follows a heading »More from …«, »Kommentare«, where little prose does."""
    whole = sum(len(block.text) for block in blocks if is_prose(block))
    for number, block in enumerate(blocks):
        if number and block.tag in HEADINGS and opens_other_articles(block.text):
            rest = sum(len(b.text) for b in blocks[number:] if is_prose(b))
            if rest < 0.3 * whole:
                return blocks[:number]
    return blocks


def _without_bylines(
    page: PageBlocks, blocks: list[Block], authors: tuple[str, ...]
) -> list[Block]:
    """Without the lines at both ends that say who wrote it and when."""
    ends = {*range(4), *range(len(blocks) - 3, len(blocks))}
    return [
        block
        for number, block in enumerate(blocks)
        if not (_is_byline(page, block) or (number in ends and _names_authors(block, authors)))
    ]


def _is_byline(page: PageBlocks, block: Block) -> bool:
    if block.post is not None or len(block.text) > 200 or is_caption(block) or _is_quoted(block):
        return False
    named = any(page.region(element) is Region.BYLINE for element in block.path[-3:])
    return (named and not holds_sentences(block.text)) or tells_time_only(block.text)


def _is_quoted(block: Block) -> bool:
    return any(tag_of(element) == "blockquote" for element in block.path)


def _names_authors(block: Block, authors: tuple[str, ...]) -> bool:
    """Whether a short line is a byline, or a last one in italics says who its author is."""
    if block.post is not None or len(block.text) > 700 or is_caption(block) or _is_quoted(block):
        return False
    if is_byline(block.text):
        return True
    about = any(block.text.startswith(name) for name in authors if " " in name)
    if not about:
        return False
    return len(block.text) < 60 or block.italic > 0.6 * len(block.text) or is_biography(block.text)


def _belongs(page: PageBlocks, block: Block, container: Element) -> bool:
    if block.post is not None:
        return not _in_comments(page, block)
    own = block.path[block.path.index(container) + 1 :]
    for element in reversed(own):
        if page.region(element) is Region.PULL_QUOTE:
            return True
        if page.is_box(element):
            return False
    return not is_furniture(block)


def _in_comments(page: PageBlocks, block: Block) -> bool:
    return any(
        page.is_box(element) and page.region(element) is Region.COMMENTS for element in block.path
    )


def is_furniture(block: Block) -> bool:
    """Whether the block by its own words and links is no part of any article."""
    text = block.text
    if not _WORD.search(text) or _is_bare_number(block):
        return True
    if _is_never_article(block) or points_elsewhere(text, block.link_share):
        return True
    if block.buttons + block.links >= 0.9 * len(text) and (block.buttons or block.pieces > 1):
        return not ends_like_sentence(text) or block.buttons > 0
    if block.link_share >= 0.85:
        return not ends_like_sentence(text) or (block.tag == "li" and len(text) < 120)
    if block.tag == "li" and block.link_share > 0.6 and not holds_sentences(text):
        return True
    return _asks(block)


def _is_never_article(block: Block) -> bool:
    """A caption that ends in its credit is more than the credit."""
    is_caption_of_words = is_caption(block) and len(block.text.split()) > _CREDIT_ALONE
    return is_never_article(block.text) and not is_caption_of_words


def _is_bare_number(block: Block) -> bool:
    """Counts of comments and shares; in a table a number is what the article says."""
    return len(block.text) < 12 and not _LETTER.search(block.text) and block.tag not in ("td", "th")


def _asks(block: Block) -> bool:
    """Whether the block asks to subscribe or to follow, by its words and how they are set."""
    if asks_insistently(block.text) and (block.link_share > 0 or block.bold or block.pieces):
        return True
    return asks_for_something(block.text) and (block.link_share > 0.15 or len(block.text) < 120)


def _without_pointers(blocks: list[Block]) -> list[Block]:
    """Without lines »Lesen Sie auch:« and the headlines that follow them as links."""
    kept: list[Block] = []
    for number, block in enumerate(blocks):
        following = blocks[number + 1] if number + 1 < len(blocks) else None
        lonely = points_elsewhere(block.text, 0.0) and block.text.rstrip().endswith(":")
        if lonely and (following is None or following.link_share > 0.5):
            continue
        kept.append(block)
    return kept


def _without_tail(blocks: list[Block]) -> list[Block]:
    """Without the short lines behind the last sentence: labels, names, dates."""
    end = len(blocks)
    while end:
        block = blocks[end - 1]
        caption = any(tag_of(element) == "figcaption" for element in block.path)
        if block.post is not None or caption or block.tag in ("td", "th", "pre"):
            break
        if _is_attribution(blocks, end - 1):
            break
        if ends_like_sentence(block.text) or (block.tag == "li" and len(block.text) > 15):
            break
        if len(block.text) > 80 and block.link_share < 0.3:
            break
        end -= 1
    return blocks[:end] if end else blocks


def _is_attribution(blocks: list[Block], number: int) -> bool:
    """Whether the line behind a quotation that is set apart says whose it is: »— Anna Adler«."""
    block = blocks[number]
    return number > 0 and _is_quoted(blocks[number - 1]) and block.text.startswith(("—", "–", "― "))


def _without_bare_headings(blocks: list[Block]) -> list[Block]:
    """Without headings that nothing stands under, which headed what has been left out."""
    kept: list[Block] = []
    for number, block in enumerate(blocks):
        following = blocks[number + 1] if number + 1 < len(blocks) else None
        if block.tag in HEADINGS and (
            following is None or (following.tag in HEADINGS and following.tag <= block.tag)
        ):
            continue
        kept.append(block)
    return kept


def _each_once(blocks: list[Block]) -> list[Block]:
    """Without what stands twice, as pages for two widths of screen have it."""
    seen: set[str] = set()
    kept: list[Block] = []
    for block in blocks:
        bare = collapse(block.text).lower()
        if block.post is None and len(bare) >= 40:
            if bare in seen:
                continue
            seen.add(bare)
        kept.append(block)
    return kept
