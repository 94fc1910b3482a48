"""A page read: markup in, an article record out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from extraction.text.languages import SUPPORTED, UNDETERMINED, detect

from ..addresses import canonical_address
from ..article_lines.bylines import read_imprint
from ..article_lines.first_titles import first_title
from ..article_lines.private_notes import record_without_notes
from ..errors import NoTextError
from ..posts.embeds_in_page import lift_posts
from ..readers.html_tree import Element, parse_page, plain_text
from ..records import ArticleRecord
from .assembly import Assembly
from .blocks import Block, read_blocks
from .facts import PageFacts, read_facts
from .lead import Lead, find_lead
from .main_content import article_blocks, selected_blocks
from .page_blocks import PageBlocks, find_container
from .refusals import refuse_what_is_no_article

# What is pasted comes without these, and is what somebody chose.
_WHOLE_PAGE = re.compile(r"<(?:head|title|!doctype)\b", re.IGNORECASE)
_BEGINNING = 1500  # characters of what a paywall lets through
_WORTH_IT = 400  # characters of an article in the page's data
_MORE = 1.5  # times what the page shows
_SHORT = 100  # characters of a line that only says who and when
_QUOTES = {"de": "„“", "en": "“”"}


def read_page(markup: str, address: str = "") -> ArticleRecord:
    """The article of a page. Raises TooLargeError, TooComplexError, and NoTextError or one of its
    kinds where there is none.
    """
    root = parse_page(markup)
    facts = read_facts(root, address)
    posts = lift_posts(root)
    language = _language_of(root, facts)
    is_page = _WHOLE_PAGE.search(markup) is not None
    find = _find_article if is_page else _take_all
    page, article = find(root, language, facts)
    lead = find_lead(page, article, facts)
    _complete(facts, page, article)
    if is_page:
        article = _whole_article(root, facts, article)
        refuse_what_is_no_article(root, facts, article)
    elif not article:
        raise NoTextError
    assembly = Assembly(page, posts, _QUOTES.get(language, "“”"))
    assembly.add_lead(lead.blocks)
    assembly.add([b for b in article if b not in lead.blocks and b.text != lead.text])
    record = ArticleRecord(
        title=facts.headline.title or first_title(lead.text or assembly.text),
        text=assembly.text,
        kicker=facts.headline.kicker,
        lead=lead.text,
        outlet=facts.outlet,
        authors=facts.authors,
        published=facts.published,
        modified=facts.modified,
        language=language,
        address=canonical_address(address, facts.canonical),
        sections=assembly.sections(),
        posts=tuple(assembly.posts),
        passages=tuple(sorted(assembly.passages, key=lambda passage: passage.span)),
        origins=_origins(facts, lead),
        warnings=tuple(_warnings(facts, article)),
        keywords=facts.keywords,
    )
    return record_without_notes(record)


def _origins(facts: PageFacts, lead: Lead) -> dict[str, str]:
    title = {} if facts.headline.title else {"title": "text"}
    return {**facts.origins, **title, **({"lead": lead.origin} if lead.text else {})}


def _warnings(facts: PageFacts, article: list[Block]) -> Iterator[str]:
    """What an editor should look at, in sentences."""
    prose = [block.text for block in article if block.post is None]
    cut = bool(prose) and prose[-1].rstrip().endswith(("…", "..."))
    if facts.paid and (cut or sum(map(len, prose)) < _BEGINNING):
        yield "The page is behind a paywall: this may be only the beginning of the article."
    if facts.published and facts.published.day > date.today() + timedelta(days=1):
        yield "The date of publication lies in the future."


def _find_article(root: Element, language: str, facts: PageFacts) -> tuple[PageBlocks, list[Block]]:
    """What readers see; what a script is to show them where that is short, and twice as much."""
    seen = _article_of(PageBlocks(read_blocks(root, language)), facts)
    if _length(seen[1]) >= _BEGINNING:
        return seen
    everything = _article_of(PageBlocks(read_blocks(root, language, hidden=True)), facts)
    return everything if _length(everything[1]) > max(_SHORT, 2 * _length(seen[1])) else seen


def _article_of(page: PageBlocks, facts: PageFacts) -> tuple[PageBlocks, list[Block]]:
    container = find_container(page)
    if container is None:
        return page, []
    return page, article_blocks(page, container, facts.heading, facts.authors)


def _length(blocks: list[Block]) -> int:
    return sum(len(block.text) for block in blocks)


def _whole_article(root: Element, facts: PageFacts, article: list[Block]) -> list[Block]:
    """The article as its data have it, where the page itself shows no more than its beginning."""
    if len(facts.body) < max(_WORTH_IT, _MORE * _length(article)):
        return article
    facts.origins["text"] = "json-ld"
    return [Block(root, text, "p", path=(root,)) for text in facts.body.split("\n")]


def _take_all(root: Element, language: str, facts: PageFacts) -> tuple[PageBlocks, list[Block]]:
    """All that somebody copied, but for the heading that is its title."""
    page = PageBlocks(read_blocks(root, language))
    heading = facts.heading
    blocks = [b for b in page.blocks if heading is None or heading not in b.path]
    return page, selected_blocks(page, blocks) or page.blocks


def _complete(facts: PageFacts, page: PageBlocks, article: list[Block]) -> None:
    """Date and authors from the page's own lines, where nothing better has them."""
    if facts.published and facts.authors:
        return
    first = page.blocks.index(article[0]) if article else 0
    last = page.blocks.index(article[-1]) if article else 0
    around = (
        page.blocks[max(0, first - 12) : first + 1] + page.blocks[max(first, last - 3) : last + 4]
    )
    lines = [
        b.text.replace("\n", " ")
        for b in around
        if (not page.is_beside(b) or len(b.text) < _SHORT) and b.link_share < 0.8
    ]
    imprint = read_imprint("\n".join(lines), lines=len(lines))
    if not facts.published and imprint.published:
        facts.published = imprint.published
        facts.origins["published"] = "text"
    elif not facts.published and facts.dated_address:
        facts.published = facts.dated_address
        facts.origins["published"] = "address"
    if not facts.authors and imprint.authors:
        facts.authors = imprint.authors
        facts.origins["authors"] = "text"


def _language_of(root: Element, facts: PageFacts) -> str:
    """The language of most of the text; the page's own word only where that is not plain."""
    declared = re.split(r"[-_]", facts.language.strip().lower())[0][:3]
    body = root.find(".//body")
    paragraphs = [text for p in root.iter("p") if len(text := plain_text(p)) > 60]
    text = " ".join(paragraphs)[:20_000] or plain_text(body if body is not None else root)[:20_000]
    found = detect(text)
    if found == UNDETERMINED or (len(text) < 200 and declared in SUPPORTED):
        return declared or found
    return found
