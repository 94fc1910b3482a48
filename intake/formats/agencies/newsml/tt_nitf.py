"""TT's own form of NITF, which the Swedish agency has as the body of items in NewsML-G2."""

from __future__ import annotations

from ....readers.safe_xml import Element, local_name

# What its elements are in XHTML and NITF, with the class that says what a paragraph is.
_ELEMENTS = {
    "rubrik": ("h1", ""),
    "mellis": ("h2", ""),
    "dat": ("p", "dateline"),
    "citat": ("blockquote", ""),
    "byline": ("p", "byline"),
    "bild": ("figure", ""),
    "bildtext": ("figcaption", ""),
    "bildskapare": ("credit", ""),
    "bildfil": ("media-reference", ""),
    "ort": ("span", ""),
    "source": ("span", ""),
}
_BLOCKS = frozenset({"text", "ingress", "brodtext"})


def translate_tt(body: Element) -> None:
    """Give the elements, written in capitals, the names that NITF and XHTML have for them. The
    paragraphs of its preamble are the lead; a further text beside the first is a box of facts.
    """
    for element in body.iterdescendants("{*}*"):
        name = local_name(element).lower()
        element.tag, kind = _ELEMENTS.get(name, ("div" if name in _BLOCKS else name, ""))
        if kind:
            element.set("class", kind)
        if name == "ingress":
            for paragraph in element:
                paragraph.set("class", "lead")
