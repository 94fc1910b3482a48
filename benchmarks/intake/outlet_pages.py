"""Pages in the structure of sixty outlets and content systems, in words of our own, with what is
right about each.

A file in ``data/outlet_pages/`` is the structure; ``{{p}}`` and the like are filled with a made-up
story by :func:`build_page`, which thereby knows what belongs to the article and what does not.
"""

from __future__ import annotations

import json
import random
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "pages"
STOCK: dict[str, dict[str, Any]] = json.loads(
    (Path(__file__).parent / "stories.json").read_text(encoding="utf-8")
)
_MACRO = re.compile(r"\{\{(\w+)\}\}")
_SETTING = re.compile(r"<!--\s*(\w+)=(.*?)\s*-->\n?")

# Macros whose words are the article's; all others stand around it.
ARTICLE = frozenset({"lead", "p", "q", "long", "li", "h", "question", "answer"})


@dataclass(slots=True)
class OutletPage:
    """A page and the right answer: facts, and the paragraphs in their order."""

    name: str
    html: str
    address: str
    title: str
    outlet: str
    day: str
    authors: tuple[str, ...]
    lead: str = ""
    language: str = "de"
    paragraphs: list[str] = field(default_factory=list)
    captions: list[str] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)


def page_names() -> list[str]:
    return sorted(file.stem for file in FOLDER.glob("*.html"))


def build_page(name: str) -> OutletPage:
    """The page of that name, the same every time."""
    source = (FOLDER / f"{name}.html").read_text(encoding="utf-8")
    settings = dict(_SETTING.findall(source))
    source = _SETTING.sub("", source)
    story = _Story(name, settings.get("language", "de"))
    page = OutletPage(
        name=name,
        html="",
        address=settings.get("address", f"https://www.{name}.example/artikel/{story.slug}"),
        title=story.title,
        outlet=settings.get("outlet", name.replace("_", " ").title()),
        day=story.iso[:10],
        authors=tuple(
            a
            for a in (_filled(a, story) for a in settings.get("authors", "author").split("|"))
            if a
        ),
        language=story.language,
    )
    page.html = _MACRO.sub(lambda match: _expanded(match[1], story, page), source)
    if settings.get("lead") == "first" and page.paragraphs:
        page.lead = page.paragraphs[0]
    return page


def _filled(name: str, story: _Story) -> str:
    return story.facts().get(name, name)


def _expanded(macro: str, story: _Story, page: OutletPage) -> str:
    facts = {**story.facts(), "outlet": page.outlet, "url": page.address}
    if macro in facts:
        return facts[macro]
    if macro == "lead":
        if not page.lead:
            page.lead = story.lead
            page.paragraphs.append(story.lead)
        return story.lead
    if macro == "again":  # the lead once more, for metadata
        return story.lead
    if macro == "dateline":
        page.captions.append("PORT ELLIS (Calder)")
        return "PORT ELLIS (Calder) — "
    text = story.next(macro)
    kept = (
        page.paragraphs
        if macro in ARTICLE
        else page.captions
        if macro in ("cap", "pull")
        else page.beside
    )
    kept.append(text)
    return text


class _Story:
    """A made-up piece of news; every call gives new words."""

    def __init__(self, name: str, language: str) -> None:
        self.random = random.Random(f"story {name}")
        self.language = language
        self.stock = STOCK[language]
        self.people = self.random.sample(self.stock["people"], 8)
        self.place = self.random.choice(self.stock["places"])
        self.subject = self.random.choice(self.stock["subjects"])
        self.unused: dict[str, list[str]] = {}
        self.title = self._fill(self.random.choice(self.stock["titles"]))
        self.lead = " ".join(self._fill(s) for s in self.random.sample(self.stock["leads"], 2))
        day = self.random.randint(1, 28)
        month = self.random.randint(1, 12)
        year = self.random.choice((2019, 2021, 2023, 2024, 2025))
        hour, minute = self.random.randint(5, 21), self.random.randint(0, 59)
        self.iso = f"{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:00"
        self.spoken = self._spoken(day, month, year)
        self.slug = re.sub(r"\W+", "-", self.title.lower())[:60].strip("-")

    def facts(self) -> dict[str, str]:
        zone = "+01:00" if self.language == "de" else "-05:00"
        year, month, day = self.iso[:10].split("-")
        return {
            "title": self.title,
            "author": self.people[6],
            "author2": self.people[7],
            "iso": self.iso + zone,
            "isoday": self.iso[:10],
            "date": self.spoken,
            "dmy": f"{day}.{month}.{year}",
            "time": self.iso[11:16],
            "place": self.place,
            "subject": self.subject[0] if isinstance(self.subject, list) else self.subject,
            "slug": self.slug,
        }

    def next(self, macro: str) -> str:
        if macro in ("p", "answer"):
            return " ".join(self._sentence("sentences") for _ in range(self.random.randint(1, 3)))
        if macro == "q":
            return f"{self._sentence('quotes')} {self._sentence('sentences')}"
        if macro == "long":
            return " ".join(self._sentence("sentences") for _ in range(6))
        names = {"li": "items", "h": "headings", "cap": "captions", "pull": "pulls", "t": "titles"}
        names |= {"tt": "teasers", "c": "comments", "question": "questions"}
        return self._sentence(names[macro])

    def _sentence(self, kind: str) -> str:
        if not self.unused.get(kind):
            self.unused[kind] = self.random.sample(self.stock[kind], len(self.stock[kind]))
        return self._fill(self.unused[kind].pop())

    def _fill(self, pattern: str) -> str:
        choices: dict[str, list[str]] = {
            "person": self.people[:5],
            "place": [self.place],
            "town": self.stock["places"],
            "thing": self.subject,
            "body": self.stock["bodies"],
            "role": self.stock["roles"],
            "number": [str(number) for number in range(12, 981)],
            "year": [str(year) for year in range(2020, 2032)],
            "day": self.stock["days"],
        }
        return re.sub(r"\{(\w+)\}", lambda match: self.random.choice(choices[match[1]]), pattern)

    def _spoken(self, day: int, month: int, year: int) -> str:
        name: str = self.stock["months"][month - 1]
        return f"{day}. {name} {year}" if self.language == "de" else f"{name} {day}, {year}"
