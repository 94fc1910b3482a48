"""What /articles/ and /speakers/ cost the server, as the number of rows grows.

``python -m benchmarks lists [FEW [MANY]]``, 10,000 and 1,000,000 unless told: so many articles and
so many speakers, see benchmarks/pages/lists_filling.py. Measured as the desk's pages are, see
benchmarks/desk.py, whose options it takes.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Callable

from benchmarks import desk
from benchmarks.asking import Ask, Request
from benchmarks.scratch import scratch_databases, use_database


def lists() -> dict[str, Ask]:
    """How each list is asked for, of the database that is connected."""
    from articles.models import Article
    from speakers.models import Speaker

    first, last = (
        Article.objects.order_by(order).values_list("pk", flat=True)[0] for order in ("pk", "-pk")
    )
    names = list(Speaker.objects.order_by("-pk").values_list("name", flat=True)[:500])
    authors = [author for [author] in Article.objects.values_list("authors", flat=True)[:500]]
    articles: dict[str, str | Callable[[random.Random], str]] = {
        "newest": "",
        "common words": "q=Rat",
        "words": lambda dice: f"q=w{dice.randrange(4096):03x}",
        "two words": lambda dice: f"q=w{dice.randrange(4096):03x}+w{dice.randrange(4096):03x}",
        "rare words": lambda dice: f"q=Artikel+{dice.randint(first, last)}",
        "beginning of a word": lambda dice: f"q=w{dice.randrange(256):02x}*",
        "an outlet": lambda dice: f"outlet=Blatt+{dice.randrange(40)}",
        "an author": lambda dice: f"author={dice.choice(authors).replace(' ', '+')}",
        "part of an author": lambda dice: f"author={dice.choice(authors).split()[1][2:6]}",
        "no author": "author=niemand",
        "a topic": lambda dice: f"topic=Thema+{dice.randint(1, 50)}",
        "a language": "language=en",
        "since a day": lambda dice: f"since=20{dice.randint(10, 22)}-0{dice.randint(1, 9)}-01",
        "of a month": lambda dice: (
            f"since={(month := f'2015-0{dice.randint(1, 9)}')}&until={month}"
        ),
        "claims pending": "review=pending",
        "all decided": "review=done",
        "no claims": "review=none",
        "changed": "review=changed",
        "added by": "added_by=colleague-2",
        "withdrawn": "withdrawn=on",
        "latest": "order=latest",
        "latest, an outlet": lambda dice: f"order=latest&outlet=Blatt+{dice.randrange(40)}",
        "latest, words": lambda dice: f"order=latest&q=w{dice.randrange(4096):03x}",
        "earliest, a topic": lambda dice: f"order=earliest&topic=Thema+{dice.randint(1, 50)}",
        "far down": lambda dice: f"before={dice.randint(first + 50, last)}",
    }
    speakers: dict[str, str | Callable[[random.Random], str]] = {
        "by name": "",
        "newest": "order=newest",
        "a name": lambda dice: f"q={dice.choice(names).replace(' ', '+')}",
        "letters of a name": lambda dice: f"q={dice.choice(names).split()[1][2:6]}",
        "a common name": "q=Ada",
        "two letters": lambda dice: f"q={dice.choice(names).split()[1][:2]}",
        "nobody": "q=xyzzyq",
        "a kind": "kind=group",
        "a position": lambda dice: f"position=Amt+{dice.randrange(900)}",
        "a common position": "position=Ministerin",
        "claims pending": "review=pending",
        "all decided": "review=done",
        "no claims": "review=none",
        "candidates": "state=candidate",
        "both": "state=both",
        "far down": lambda dice: f"before={dice.choice(names).replace(' ', '+')}~1",
    }
    return {
        **{f"articles: {name}": _page("articles", query) for name, query in articles.items()},
        **{f"speakers: {name}": _page("speakers", query) for name, query in speakers.items()},
    }


def _page(page: str, query: str | Callable[[random.Random], str]) -> Ask:
    return lambda dice: Request(f"/{page}/?{query if isinstance(query, str) else query(dice)}")


def main(options: argparse.Namespace) -> None:
    from articles.models import Article
    from benchmarks.pages.lists_filling import fill_lists

    sizes = [options.few, options.many]
    labels = {f"lists_{size}": size for size in sizes}
    with scratch_databases(*labels, keep=options.keep) as made:
        names = {labels[label]: name for label, name in made.items()}
        for size, name in names.items():
            use_database(name)
            if not Article.objects.exists():
                fill_lists(size, desk.make_people())
        timings = desk.measure(names, options.rounds, options.only, lists)
    show = desk.as_markdown if options.markdown else desk.as_text
    for line in show(timings[options.few], timings[options.many], *sizes):
        print(line)


if __name__ == "__main__":
    arguments = desk.read_arguments("python -m benchmarks lists", __doc__)
    desk.set_up_pages()
    main(arguments)
