"""The extraction over a cluster that is there already: Dask's or Ray's.

    from dask.distributed import Client
    from extraction.batches.distributed import convert_with

    client = Client("scheduler:8786")
    with open("articles.jsonl") as lines, open("statements.jsonl", "w") as out:
        convert_with(client.submit, client.gather, lines, out, sys.stderr)

The workers need this package and its models installed; the lines come out in order, as
``python -m extraction`` writes them. docs/cluster.md has the recipes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice
from typing import Any, TextIO

from extraction.batches.json_lines import PART, Result, convert_lines, parts
from extraction.parse.profiles import DEFAULT

_LINES = 2 * PART  # of one task: some seconds of work, some kilobytes to send
_TASKS = 64  # under way at once, so that memory stays flat whatever the length of the input


def convert_with(
    submit: Callable[..., Any],
    gather: Callable[[list[Any]], Iterable[Result]],
    lines: Iterable[str],
    out: TextIO,
    errors: TextIO,
    profile: str = DEFAULT,
) -> int:
    """``convert`` on a cluster. ``submit(function, *arguments)`` begins a task and returns its
    future (``client.submit`` of Dask), ``gather(futures)`` their results in order
    (``client.gather``). Returns how many lines could not be worked on.
    """
    bad = 0
    tasks = parts(lines, _LINES)
    while futures := [
        submit(convert_lines, first, part, profile) for first, part in islice(tasks, _TASKS)
    ]:
        for text, problems, count in gather(futures):
            out.write(text)
            errors.write(problems)
            bad += count
    return bad
