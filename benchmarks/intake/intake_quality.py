"""How well intake reads pages, beside bare trafilatura on the same pages.

The pages are our own, in the structure of outlets and content systems that exist, with made-up
stories (``outlet_pages``). Facts are right or wrong; words are counted as multisets: ``kept`` is
the share of the article's words that were kept, ``beside`` the share of the words let in that are
not the article's. Captions count on neither side. ``--pages`` prints a line for each page.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from dataclasses import dataclass

import trafilatura
from rapidfuzz.fuzz import ratio
from trafilatura.settings import Document

from benchmarks.intake.outlet_pages import OutletPage, build_page, page_names
from intake import ArticlePassageKind, IntakeError, read

FACTS = ("title", "day", "authors", "lead")


@dataclass(slots=True)
class Reading:
    """What a reader made of a page."""

    title: str
    day: str
    authors: tuple[str, ...]
    text: str
    lead: str = ""


def read_by_intake(page: OutletPage) -> Reading:
    try:
        record = read(
            page.html.encode(), content_type="text/html; charset=utf-8", address=page.address
        )[0]
    except IntakeError as error:
        print(f"{page.name}: {error}", file=sys.stderr)
        return Reading("", "", (), "")
    text = list(record.text)
    for passage in record.passages:
        if passage.kind in (
            ArticlePassageKind.CAPTION,
            ArticlePassageKind.CREDIT,
            ArticlePassageKind.PULL_QUOTE,
        ):
            text[slice(*passage.span)] = " " * (passage.span[1] - passage.span[0])
    day = record.published.iso[:10] if record.published else ""
    return Reading(record.title, day, record.authors, "".join(text), record.lead)


def read_by_trafilatura(page: OutletPage) -> Reading:
    found = trafilatura.bare_extraction(
        page.html, url=page.address, with_metadata=True, include_comments=False
    )
    if not isinstance(found, Document):
        return Reading("", "", (), "")
    authors = tuple(name.strip() for name in (found.author or "").split(";") if name.strip())
    # It has no lead of its own: credit it with one that it keeps in the text or names as
    # description.
    lead = page.lead if _bare(page.lead) in _bare(f"{found.text} {found.description}") else ""
    return Reading(found.title or "", found.date or "", authors, found.text or "", lead)


def judge(page: OutletPage, reading: Reading) -> dict[str, float]:
    gold, beside = _words(" ".join(page.paragraphs)), _words(" ".join(page.captions))
    own = _words(reading.text)
    extra = own - gold - beside
    return {
        "title": _bare(reading.title) == _bare(page.title),
        "day": reading.day == page.day,
        "authors": {_bare(name) for name in reading.authors}
        == {_bare(name) for name in page.authors},
        "lead": ratio(_bare(reading.lead), _bare(page.lead)) >= 90,
        "kept": sum((gold & own).values()) / sum(gold.values()),
        "beside": sum(extra.values()) / max(1, sum(own.values())),
    }


def _bare(text: str) -> str:
    return "".join(letter for letter in text.lower() if letter.isalnum())


def _words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.lower()))


def main(arguments: list[str]) -> None:
    names = [
        name
        for name in page_names()
        if not arguments or name in arguments or "--pages" in arguments
    ]
    pages = [build_page(name) for name in names]
    for reader in (read_by_trafilatura, read_by_intake):
        judged = [judge(page, reader(page)) for page in pages]
        if "--pages" in arguments:
            for page, marks in zip(pages, judged, strict=True):
                print(
                    f"  {page.name:28}", *(f"{name} {value:.2f}" for name, value in marks.items())
                )
        shares = {name: sum(marks[name] for marks in judged) / len(judged) for name in judged[0]}
        print(
            f"{reader.__name__.removeprefix('read_by_'):12} {len(pages)} pages:",
            ", ".join(f"{name} {100 * share:.1f} %" for name, share in shares.items()),
        )


if __name__ == "__main__":
    main(sys.argv[1:])
