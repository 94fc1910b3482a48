"""One build at work for ``taking_in``: orders come as JSON lines, processor milliseconds go back.

It runs in an older build too, and so uses nothing that is not in both.
"""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from types import SimpleNamespace
from typing import Any

from benchmarks.scratch import scratch_database

Texts = list[tuple[str, str]]
"""Language and text."""


def main() -> None:
    claims = int(sys.argv[1])
    gc.set_threshold(20_000)  # as a worker has it
    with scratch_database():
        if claims:
            from benchmarks.filling import fill
            from benchmarks.parallels import remember
            from newsroom.models import User

            fill(claims, User.objects.create_user("editor").pk)
            remember(claims)
        print("ready", flush=True)
        for line in sys.stdin:
            order = json.loads(line)
            taken = take_in(order["texts"], order["round"], in_bulk=order["in_bulk"])
            print(json.dumps(taken), flush=True)


def take_in(texts: Texts, number: int, *, in_bulk: bool = False) -> dict[str, float]:
    """The pipeline alone on the texts, with the quicker products and with those of blis, and then
    all that an article goes through on the desk.
    """
    from django.db import connection

    from articles.registration import add_article
    from benchmarks.desk import Processor
    from extraction.parse import pipeline

    processor = Processor()
    # an article is on record once, so that each round has its own
    texts = [(language, f"{text}\n\nFassung {number}.") for language, text in texts]

    def parse() -> None:
        for language, text in texts:
            pipeline.load(language)(text)

    parsed = timed(processor, parse)
    with products_of_blis({pipeline.load(language) for language, _text in texts}):
        parsed_by_blis = timed(processor, parse)

    def store() -> None:
        for at, (language, text) in enumerate(texts):
            facts: dict[str, Any] = {"priority": -10} if in_bulk else {}
            add_article(
                title=f"{at}", outlet=f"Blatt {number}", text=text, language=language, **facts
            )
            if not in_bulk:
                work_off()
        work_off()

    # Django's own capture writes each query's values into it a second time, which would count.
    queries = 0

    def count(execute: Callable[..., Any], *arguments: Any) -> Any:
        nonlocal queries
        queries += 1
        return execute(*arguments)

    with connection.execute_wrapper(count):
        stored = timed(processor, store)
    return {
        "pipeline": parsed, "pipeline with blis": parsed_by_blis,
        "taken in": stored, "queries": queries,
    }  # fmt: skip


@contextmanager
def products_of_blis(pipelines: set[Any]) -> Iterator[None]:
    """What they took before matrices were multiplied with numpy, and take without it."""
    from thinc.api import Model, NumpyOps

    components = [part for nlp in pipelines for _name, part in nlp.pipeline]
    models = [part.model for part in components if isinstance(getattr(part, "model", None), Model)]
    nodes = [node for model in models for node in model.walk() if type(node.ops) is NumpyOps]
    chosen = [node.ops for node in nodes]
    for node in nodes:
        node.ops = NumpyOps(use_blis=True)
    yield
    for node, ops in zip(nodes, chosen, strict=True):
        node.ops = ops


def timed(processor: Any, work: Callable[[], object]) -> float:
    begin = processor.now()
    work()
    return float(processor.now() - begin)


def work_off() -> None:
    """Do all jobs that wait, in this process and on its connection, where they can be measured."""
    from django.db import connection
    from procrastinate.contrib.django import app

    while True:
        with connection.cursor() as cursor:
            cursor.execute(
                "UPDATE procrastinate_jobs SET status = 'succeeded' WHERE id = "
                "(SELECT id FROM procrastinate_jobs WHERE status = 'todo' ORDER BY id LIMIT 1) "
                "RETURNING task_name, args, priority"
            )
            job = cursor.fetchone()
        if job is None:
            return
        name, given, priority = job
        arguments = json.loads(given) if isinstance(given, str) else given
        call_next = partial(app.tasks[name].func, **arguments)
        if name == "read_article" and priority < 0:
            from claims.jobs.bulk_reading import take_others_along

            facts = SimpleNamespace(priority=priority, attempts=0, worker_id=None, task_name=name)
            take_others_along(call_next, SimpleNamespace(job=facts), None)  # type: ignore[arg-type]
        else:
            call_next()


if __name__ == "__main__":
    main()
