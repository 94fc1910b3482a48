"""The blocks of a page with what surrounds them, and the element that holds its article."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from ..article_lines.outlet_phrases import asks_for_something, ends_like_sentence
from ..readers.html_tree import Element, tag_of
from .blocks import HEADINGS, Block
from .regions import Region, is_dialog, region_of

_WHOLE = 0.35  # of a page's prose: a region with more of it is no box, whatever it is called
_SOME = 400  # characters of prose that make an article without its comments
_MOST = 0.8
_SINGLE = ("p", "blockquote", "figure", "li")  # what holds one paragraph is no whole article
_GOES_ON = 0.1  # of the article's prose, in other elements of the same name
_PROSE = 60  # characters


class PageBlocks:
    """The blocks of a page with what their surroundings say of them."""

    def __init__(self, blocks: list[Block]) -> None:
        self.blocks = blocks
        self._regions: dict[Element, Region] = {}
        self.mass = self.masses(block for block in blocks if is_prose(block))
        self.whole = max(1, sum(len(block.text) for block in blocks if is_prose(block)))
        self._running = self._names_of_running_text()

    def region(self, element: Element) -> Region:
        """What the element's names say that it is."""
        if element not in self._regions:
            self._regions[element] = region_of(element)
        return self._regions[element]

    def is_box(self, element: Element) -> bool:
        """Whether the element is something beside the article: named so, and not most of the
        page.
        """
        region = self.region(element)
        if is_dialog(element):
            return self.mass[element] < self.whole
        if region is Region.COMMENTS:
            # Readers often write more than the author did.
            return (
                self.whole - self.mass[element] > _SOME or self.mass[element] < _WHOLE * self.whole
            )
        if tag_of(element) == "p" and element.get("class") in self._running:
            return False
        return region is Region.ASIDE and self.mass[element] < _WHOLE * self.whole

    def is_beside(self, block: Block) -> bool:
        """Whether the block stands in such a box; a pull quote in an aside does not."""
        for element in reversed(block.path):
            if self.region(element) is Region.PULL_QUOTE:
                return False
            if self.is_box(element):
                return True
        return False

    def _names_of_running_text(self) -> set[str]:
        """Classes of paragraphs that are most of the page's prose, several behind one another:
        »paywall« or »placeholder« on each of them says what a script does with it. Teasers have
        their paragraph each in an element of its own.
        """
        named: dict[str, list[Block]] = defaultdict(list)
        for block in self.blocks:
            if block.tag == "p" and block.element.get("class") and is_prose(block):
                named[block.element.get("class")].append(block)
        return {
            name
            for name, blocks in named.items()
            if sum(len(block.text) for block in blocks) >= _WHOLE * self.whole
            and 3 * len({block.element.getparent() for block in blocks}) <= len(blocks)
        }

    def masses(self, blocks: Iterable[Block]) -> Counter[Element]:
        """How many characters of these blocks each element around them holds."""
        masses: Counter[Element] = Counter()
        for block in blocks:
            for element in block.path:
                masses[element] += len(block.text)
        return masses


def is_prose(block: Block) -> bool:
    """Whether the block is a sentence or more of running text, not links or a request."""
    return (
        len(block.text) >= _PROSE
        and block.link_share < 0.5
        and block.tag not in HEADINGS
        and ends_like_sentence(block.text)
        and not asks_for_something(block.text)
    )


def find_container(page: PageBlocks) -> Element | None:
    """The innermost element that holds nearly all prose of the article."""
    good = [b for b in page.blocks if is_prose(b) and not page.is_beside(b)]
    if not good:
        good = [b for b in page.blocks if len(b.text) >= 25 and b.link_share < 0.5]
    if not good:
        return None
    masses = page.masses(good)
    half = 0.5 * sum(len(block.text) for block in good)
    node = good[0].path[0]
    while (child := _heaviest(node, masses)) is not None and tag_of(child) not in _SINGLE:
        if masses[child] < max(half, _share(page, child) * masses[node]):
            break
        if _goes_on_beside(page, node, child, masses):
            break
        node = child
    return node


def _heaviest(node: Element, masses: dict[Element, int]) -> Element | None:
    """The child that holds most of the prose."""
    children = (child for child in node if child in masses)
    return max(children, key=lambda child: masses[child], default=None)


def _goes_on_beside(
    page: PageBlocks, node: Element, child: Element, masses: dict[Element, int]
) -> bool:
    """Whether the article is cut into several elements of one name, with advertising between."""
    if page.region(child) is not Region.BODY or not child.get("class"):
        return False
    alike = (e for e in node.iterdescendants(tag_of(child)) if e.get("class") == child.get("class"))
    others = sum(masses.get(e, 0) for e in alike if child not in (e, *e.iterancestors()))
    return others > _GOES_ON * masses[node]


def _share(page: PageBlocks, child: Element) -> float:
    """How much of the prose around it an element must hold to be taken for all of it."""
    if page.region(child) is Region.BODY:
        return 0.55
    return 0.7 if tag_of(child) in ("article", "main") else _MOST
