"""Answers what the desk's heaviest pages cost, for page_ratio.py: one line in, one line out.

    page_runner.py CLAIMS

Run in the folder of the build that is measured, with that build's own code, on an empty database
that it fills with so many claims. Milliseconds of processor time, of this process and of the
database's process for it. Garbage is collected as seldom as in the web server, and a decision is
sent as htmx sends it from the article's page.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from typing import Any

from benchmarks.desk import Processor, make_people
from benchmarks.filling import fill
from benchmarks.scratch import scratch_database

LONG = 300
HTMX = {"HX-Request": "true"}
FORM = "application/x-www-form-urlencoded"


def main() -> None:
    with scratch_database():
        from django.core.management import call_command
        from django.test import Client

        from newsroom.models import User

        # the pages name their files by content
        call_command("collectstatic", interactive=False, verbosity=0)
        fill(int(sys.argv[1]), make_people(), pending=0.5)
        client, processor = Client(), Processor()
        client.force_login(User.objects.get(username="editor"))
        pages = requests(client, long_article())
        gc.freeze()
        gc.set_threshold(20_000)  # as newsroom/wsgi.py has it
        for line in sys.stdin:
            ask = pages[line.strip()]
            begin = processor.now()
            response = ask()
            spent = processor.now() - begin
            if response.status_code != 200:
                raise RuntimeError(f"{line.strip()} answers {response.status_code}")
            print(spent, flush=True)


def long_article() -> Any:
    """An article of 300 claims, six in a paragraph, each in a sentence of its own."""
    from articles.models import Article
    from claims.models import Claim

    sentence = "Der Sprecher sagte am Montag: „Die Brücke Nummer {} wird im Mai fertig.“ "
    sentences = [sentence.format(n) + ("\n" if n % 6 == 5 else "") for n in range(LONG)]
    article = Article.objects.create(title="Lang", language="de", text="".join(sentences))
    place, claims = 0, []
    for text in sentences:
        span = [place + text.index("„"), place + text.index("“") + 1]
        quote = article.text[span[0] : span[1]]
        place += len(text)
        claims.append(
            Claim(article=article, origin="hand", kind="Direct", quote=quote,
                  spans={"quote": [span]}, begin=span[0], end=span[1])
        )  # fmt: skip
    Claim.objects.bulk_create(claims)
    return article


def requests(client: Any, article: Any) -> dict[str, Callable[[], Any]]:
    """How each page is asked for; a decision is about another claim each time."""
    claim = article.claims.order_by("pk")[100]
    waiting = iter(article.claims.order_by("pk")[101:].values_list("pk", flat=True))

    page = {"HX-Current-URL": f"http://testserver/articles/{article.pk}/"}

    def get(address: str, **headers: str) -> Callable[[], Any]:
        return lambda: client.get(address, headers=headers)

    def decide() -> Any:
        address = f"/claims/{next(waiting)}/accept/"
        return client.post(address, "seen=1", content_type=FORM, headers=HTMX | page)

    return {
        "the list": get("/claims/?state=pending&order=oldest"),
        "an article of 300 claims": get(f"/articles/{article.pk}/"),
        "the opened claim": get(f"/claims/{claim.pk}/", **HTMX),
        "its similar claims": get(f"/claims/{claim.pk}/said-before/", **HTMX),
        "a decision": decide,
    }


if __name__ == "__main__":
    main()
