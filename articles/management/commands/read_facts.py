"""``manage.py read_facts [--apply]``: facts of older articles out of their texts."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from articles.older_facts import FactsFound, find_older_facts

_SHOWN = ("title", "published_moment", "authors")


class Command(BaseCommand):
    help = (
        "Read title, date and authors of articles that came in before the desk read facts out of "
        "their texts again, and say what would be filled in; --apply does it. What an editor "
        "corrected stays."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--apply", action="store_true", help="fill it in, each with a history")

    def handle(self, *, apply: bool, **options: Any) -> None:
        count = 0
        for found in find_older_facts():
            count += 1
            self.stdout.write(_told(found))
            if apply:
                found.apply()
        what = "completed" if apply else "could be completed; --apply does it"
        self.stdout.write(f"{count} articles {what}.")


def _told(found: FactsFound) -> str:
    facts = {name: found.facts[name] for name in _SHOWN if name in found.facts}
    if "authors" in facts:
        facts["authors"] = ", ".join(facts["authors"])
    told = "; ".join(f"{name.removesuffix('_moment')}: {value}" for name, value in facts.items())
    return f"article {found.article.pk}, “{found.article.title}” → {told}"
