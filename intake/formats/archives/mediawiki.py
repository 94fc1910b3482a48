"""MediaWiki's XML export: the articles of a Wikinews, each in its last revision."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import Any
from urllib.parse import quote

import mwparserfromhell
from mwparserfromhell.smart_list import SmartList

from extraction.text.languages import detect

from ...dates.moments import Moment
from ...dates.stamps import read_stamp
from ...errors import BrokenDocumentError, IntakeError, NoArticleError, NoTextError
from ...readers.drawn_marks import QUOTE_MARKS, QUOTES, raised_number
from ...readers.safe_xml import Element, child_text, local_name, stream_xml
from ...readers.text_builder import TextBuilder, squeeze
from ...records import ArticlePassageKind, ArticleRecord
from ...registry import NO, SURELY, XML_MEDIA_TYPES, Document, Format
from .wiki_interviews import interview_lines
from .wiki_quotations import set_apart
from .wiki_templates import inline_words

_ENDS = re.compile(
    r"(?:Quellen?|Sources?|Weblinks?|External links?|Related (?:news|articles)|Themenverwandte.*|"
    r"Siehe auch|See also|References?|Einzelnachweise|Anmerkungen|Sister links)$",
    re.IGNORECASE,
)
_UNREAD_TAGS = frozenset(
    {"ref", "references", "s", "strike", "del", "gallery", "math", "timeline", "noinclude", "table"}
)
_UNREAD_LINKS = re.compile(
    r"\s*(?:File|Image|Datei|Bild|Category|Kategorie|Media|[a-z]{2,3})\s*:", re.IGNORECASE
)
_DATES = frozenset({"date", "datum", "byline"})
# »Lindenau (Land), 05.03.2024 – Die Mieten …«, as Wikinews in German begins.
_DATELINE = re.compile(
    r"(?P<place>[A-ZÄÖÜ][^\n().,]{1,40}(?: \([^()\n]{2,40}\))?), (?P<date>\d{1,2}\. ?"
    r"(?:\d{1,2}\.|[A-Za-zäÄ]{3,9}) ?\d{4})(?: ?\([^()\n]{1,30}\))? ?[–—-] ?"
)
# Marks that str.strip() leaves alone, as it does not the separators behind them.
_BREAK, _QUOTE, _ITEM = "\x01", "\x02", "\x03"


@dataclass
class _Page:
    title: str = ""
    space: str = ""
    redirect: bool = False
    number: str = ""
    changed: str = ""
    model: str = ""  # of its content: wikitext, or data of another kind
    text: str = ""


@dataclass(frozen=True)
class _Site:
    name: str
    base: str
    language: str

    def address_of(self, title: str) -> str:
        """Where the page stands; "" for a site that does not say where it is."""
        if not (self.base and title):
            return ""
        return self.base.rpartition("/")[0] + "/" + quote(title.replace(" ", "_"))


def read_dump(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    site = _site(document.head)
    page, number = _Page(), 0
    # XML is read from its beginning; of what an earlier run read, only the pages are counted.
    begin = document.place.resume("page").get("page", 0)
    with document.open() as source:
        for element in stream_xml(source, {"title", "ns", "redirect", "revision", "page"}):
            name = local_name(element)
            if name == "page":
                number += 1
                if page.space in ("", "0") and not page.redirect and number > begin:
                    document.place.here = {"page": number}
                    yield _item(page, site, number)
                page = _Page()
            else:
                _note(page, name, element)
    if not number:
        raise BrokenDocumentError("an export without pages")


def _site(head: str) -> _Site:
    def found(pattern: str) -> str:
        match = re.search(pattern, head)
        return match[1] if match else ""

    return _Site(
        found(r"<sitename>([^<]*)"), found(r"<base>([^<]*)"), found(r'xml:lang="([a-z]{2,3})')
    )


def _note(page: _Page, name: str, element: Element) -> None:
    """What belongs to the page; of its revisions the latest stays, whichever comes first."""
    if name == "title":
        page.title = squeeze(element.text or "")
    elif name == "ns":
        page.space = squeeze(element.text or "")
    elif name == "redirect":
        page.redirect = True
    elif name == "revision" and child_text(element, "timestamp") >= page.changed:
        page.model = child_text(element, "model")
        page.number = child_text(element, "id")
        page.changed = child_text(element, "timestamp")
        page.text = next((e.text or "" for e in element if local_name(e) == "text"), "")


def _item(page: _Page, site: _Site, number: int) -> ArticleRecord | IntakeError:
    try:
        return _record(page, site)
    except IntakeError as error:
        return type(error)(error.detail, item=f"page {number} {page.title}".strip())


def _record(page: _Page, site: _Site) -> ArticleRecord:
    if page.model not in ("", "wikitext"):
        raise NoArticleError(page.model)
    if re.match(r"\s*#(?:REDIRECT|WEITERLEITUNG)", page.text, re.IGNORECASE):
        raise NoArticleError("redirect")
    builder = TextBuilder()
    published = _prose(builder, page.text)
    text, passages = builder.finished()
    if not text:
        raise NoTextError
    address = site.address_of(page.title)
    return ArticleRecord(
        title=page.title,
        text=text,
        outlet=site.name,
        published=published,
        modified=read_stamp(page.changed),
        language=site.language,
        address=address,
        passages=passages,
        origins=dict.fromkeys(("title", "outlet", "published"), "mediawiki"),
        identifier=address or page.title,
        version=page.number,
    )


def _prose(builder: TextBuilder, wikitext: str) -> Moment | None:
    """Add the prose with its dateline; when it was published, by a template or the dateline."""
    published = add_wikitext(builder, wikitext)
    if dateline := _DATELINE.match(builder.text):
        builder.mark((0, dateline.end()), ArticlePassageKind.DATELINE)
        published = published or read_stamp(dateline["date"])
    return published


def add_wikitext(builder: TextBuilder, wikitext: str) -> Moment | None:
    """Add the prose of a page up to its sources; returns the date that it names."""
    code = mwparserfromhell.parse(wikitext, skip_style_tags=False)
    published = _take_out(code)
    for block in re.split(rf"\n[ \t]*\n|\n(?={_ITEM})|(?<=\n)(?={_ITEM})", _plain(code)):
        if not _add_block(builder, block):
            break
    return published


@dataclass(frozen=True, slots=True)
class _Words:
    """What the replacements on one page need of it; ``dates`` are found from its end."""

    wikitext: str
    marks: str  # the two of a quotation
    dates: list[Moment]


def _take_out(code: Any) -> Moment | None:
    """Remove what is no prose, and put in place what templates stand for; the first date that a
    template names.
    """
    wikitext = str(code)
    quotes = QUOTES.get(detect(wikitext) if "<q" in wikitext else "", QUOTES["en"])
    page = _Words(wikitext, quotes[0], [])
    _replace_inside(code, page)
    return page.dates[-1] if page.dates else None


def _replace_inside(code: Any, page: _Words) -> None:
    """From the end, as what stands inside a template or tag has to be words before it is. Each
    node is replaced in its own list: the parser's ``replace`` looks for it on the whole page.
    """
    kept: list[Any] = []
    for node in reversed(code.nodes):
        for inner in reversed(list(node.__children__())):
            _replace_inside(inner, page)
        words = _replacement(node, page)
        kept += [node] if words is None else reversed(mwparserfromhell.parse(words).nodes)
    code.nodes = SmartList(reversed(kept))  # type: ignore[no-untyped-call]


def _replacement(node: Any, page: _Words) -> str | None:
    """What stands for a node; None where it stays."""
    if isinstance(node, mwparserfromhell.nodes.Template):
        return _of_any_template(node, page)
    if isinstance(node, mwparserfromhell.nodes.Tag):
        return _of_tag(node, page.marks)
    if isinstance(node, mwparserfromhell.nodes.Wikilink):
        return _of_link(node)
    return "" if isinstance(node, mwparserfromhell.nodes.Comment) else None


def _of_any_template(node: Any, page: _Words) -> str:
    name = str(node.name).strip().lower()
    if name not in _DATES:
        return _of_template(name, node)
    if _stands_in_a_sentence(page.wikitext, str(node)):
        return _argument(node, 1)
    stamps = (_argument(node, place) for place in (1, 2, "date"))
    page.dates.extend(islice(filter(None, map(read_stamp, stamps)), 1))
    return _of_template(name, node)


def _of_link(node: Any) -> str | None:
    """Pictures and categories are no words, but links to them, which have a colon before them."""
    title = str(node.title).strip()
    if title.startswith(":"):
        return str(node.text or title[1:])
    return "" if _UNREAD_LINKS.match(title) else None


def _stands_in_a_sentence(wikitext: str, template: str) -> bool:
    """Whether words stand before it on its line."""
    before = wikitext[: wikitext.find(template)].rpartition("\n")[2]
    return bool(re.search(r"\w[\w,;.]*\s*$", before))


def _of_tag(node: Any, marks: str) -> str | None:
    name = str(node.tag).strip().lower()
    if name == "br":
        return _BREAK
    if name == "q" and str(node.contents).lstrip()[:1] not in QUOTE_MARKS:
        node.contents.insert(0, marks[0])
        node.contents.append(marks[1])
    elif name == "sup":
        return raised_number(str(node.contents).strip()) or None
    return "" if name in _UNREAD_TAGS else None


def _of_template(name: str, node: Any) -> str:
    argument = partial(_argument, node)
    if quotation := set_apart(name, argument):
        words, author = quotation
        return f"\n\n{_QUOTE}{words}{f' — {author}' if author else ''}\n\n" if words else ""
    if (lines := interview_lines(name, argument)) is not None:
        return lines
    return inline_words(name, argument)


def _argument(node: Any, name: str | int) -> str:
    """A template's argument by its name, however it is capitalised; the last one counts."""
    for argument in reversed(node.params):
        if str(argument.name).strip().lower() == str(name):
            return squeeze(str(argument.value.strip_code()))
    return ""


def _plain(code: Any) -> str:
    text = re.sub(r"__[A-Z]+__", "", str(code))
    headings = re.sub(r"(?m)^(=+)\s*(.*?)\s*\1\s*$", r"\n\n=\2\n\n", text)
    listed = re.sub(r"(?m)^[*#]+[:;]*\s*(?=\S)", _ITEM, headings)
    listed = re.sub(r"(?m)^[;:]+\s*(?=\S)", "\n\n", listed)
    marked = re.sub(r"(?m)^\|.*$|^\{\|.*$|^!.*$", "", listed)
    return str(mwparserfromhell.parse(marked).strip_code(normalize=True, collapse=False))


def _add_block(builder: TextBuilder, block: str) -> bool:
    """Add one paragraph; False at the heading behind which sources stand."""
    words = squeeze(block.replace(_BREAK, "\n")).strip()
    if words.startswith("="):
        heading = words.strip("= ")
        if _ENDS.match(heading):
            return False
        builder.paragraph(heading, ArticlePassageKind.HEADING)
    elif words.startswith(_QUOTE):
        builder.paragraph(words.lstrip(_QUOTE), ArticlePassageKind.QUOTE)
    elif words.startswith(_ITEM):
        builder.paragraph(words.lstrip(_ITEM), ArticlePassageKind.LIST_ITEM)
    elif words:
        builder.paragraph(words.lstrip(":; "))
    return True


def _sniff(document: Document) -> float:
    return SURELY if document.root == "mediawiki" else NO


FORMAT = Format(
    name="MediaWiki export",
    read=read_dump,
    sniff=_sniff,
    media_types=XML_MEDIA_TYPES,
    extensions=frozenset({".xml"}),
    streams=True,
)
