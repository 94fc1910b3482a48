"""Who sends an item of NewsML-G2, and who wrote it."""

from __future__ import annotations

import re

from ....people.authors import byline_people, is_site
from ....readers.safe_xml import Element, attribute, child, child_text, descendants
from ....readers.text_builder import TextBuilder
from ..agency_lines import known_agency, printed_byline
from ..nitf import nitf_authors
from .newsml_concepts import all_of, concept_code, last_part

_NOBODY = re.compile(r"(?:Staff|Our)\b.*|.*\b(?:Staff|Writers|Correspondents?)", re.IGNORECASE)


def item_outlet(item: Element, meta: Element | None, content: Element | None) -> str:
    """By name, or who holds the rights; a provider's code where nobody is named. Of a credit that
    names somebody behind the agency (»APA/Adler«), the agency.
    """
    provider = child(meta, "provider")
    names = (child_text(content, "creditline"), child_text(provider, "name"), rights_holder(item))
    name = next(filter(None, names), last_part(concept_code(provider)))
    if is_site(name):  # »reuters.com« of the delivery, where the item says Reuters
        sources = map(_party, (*all_of(content, "infoSource"), *all_of(content, "creator")))
        name = next(filter(None, map(known_agency, sources)), name)
    agency = known_agency(name) if "/" in name else ""
    return agency or name.strip(" -–/")


def rights_holder(item: Element) -> str:
    """The name of whoever holds the rights."""
    return child_text(child(child(item, "rightsInfo"), "copyrightHolder"), "name")


def _party(element: Element) -> str:
    return child_text(element, "name") or attribute(element, "literal")


def item_authors(item: Element, content: Element | None, builder: TextBuilder) -> tuple[str, ...]:
    """By the byline, or creators' names; as printed above the text, by the NITF that is the body,
    or by who stands behind the agency in the credit.
    """
    return (
        _named_authors(content)
        or printed_byline(builder)
        or _authors_inside(item)
        or _credited(content)
    )


def _named_authors(content: Element | None) -> tuple[str, ...]:
    """A login (»adler.anna«) is no name."""
    if byline := child_text(content, "by"):
        return byline_people(byline)
    names = (child_text(creator, "name") for creator in all_of(content, "creator"))
    return tuple(name for name in names if " " in name and not name.islower())


def _authors_inside(item: Element) -> tuple[str, ...]:
    """»Staff Reporter« is nobody's name."""
    nitf = next(descendants(item, "nitf"), None)
    found = nitf_authors(child(nitf, "body", "body.head"))
    return tuple(name for name in found if not _NOBODY.fullmatch(name))


def _credited(content: Element | None) -> tuple[str, ...]:
    behind = child_text(content, "creditline").partition("/")[2]
    return byline_people(behind) if " " in behind else ()
