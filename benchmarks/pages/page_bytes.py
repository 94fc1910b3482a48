"""How many bytes a page is, and how many of them travel.

``python -m benchmarks page_bytes [--markdown]`` asks the desk's pages as a browser does, of a
database with 2,000 claims; a page's size does not depend on how many there are. The last column is
what brotli would make of it, see docs/decisions/0031-pages-travel-as-gzip.md.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator

from brotli import compress

from benchmarks.asking import Request, asks
from benchmarks.desk import make_people
from benchmarks.scratch import scratch_database
from benchmarks.tables import print_table

CLAIMS = 2_000
HEAD = ["page", "bytes", "on the wire", "share", "as brotli"]
PAGES = (
    "queue: newest", "queue: pending", "its counts", "article", "feed of verdicts", "start",
)  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks page_bytes")
    parser.add_argument("--markdown", action="store_true")
    options = parser.parse_args()
    with scratch_database():
        from django.core.management import call_command

        # the pages name their files by content
        call_command("collectstatic", interactive=False, verbosity=0)
        rows = list(weigh_pages())
    print_table(HEAD, rows, markdown=options.markdown)


def weigh_pages() -> Iterator[list[str]]:
    from django.test import Client

    from benchmarks.filling import fill
    from newsroom.models import User

    fill(CLAIMS, make_people())
    client = Client()
    client.force_login(User.objects.get(username="editor"))
    known = asks() | {"an opened claim": opened_claim}
    for name in (*PAGES, "an opened claim"):
        request = known[name](random.Random(0))
        page = client.get(request.address).content
        wire = len(client.get(request.address, headers={"Accept-Encoding": "gzip, br"}).content)
        share = f"{wire / len(page):.3f}"
        yield [name, f"{len(page):,}", f"{wire:,}", share, f"{len(compress(page, quality=4)):,}"]


def opened_claim(dice: random.Random) -> Request:
    from claims.models import Claim

    return Request(f"/claims/{Claim.objects.latest('pk').pk}/")


if __name__ == "__main__":
    main()
