"""The extraction over a cluster that is there already: Dask's or Ray's.

    from dask.distributed import Client
    from extraction.distributed import convert_with

    client = Client("scheduler:8786")
    with open("articles.jsonl") as lines, open("statements.jsonl", "w") as out:
        convert_with(client.submit, client.gather, lines, out, sys.stderr)

The workers need this package and its models installed; the lines come out in order, as
``python -m extraction`` writes them. docs/cluster.md has the recipes.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice, repeat
from typing import Any, TextIO

from extraction.__main__ import convert
from extraction.parse.profiles import DEFAULT

_LINES = 64  # of one task: some seconds of work, some kilobytes to send
_TASKS = 64  # under way at once, so that memory stays flat whatever the length of the input

Result = tuple[str, str, int]


def convert_lines(first: int, lines: Sequence[str], profile: str = DEFAULT) -> Result:
    """What ``python -m extraction`` makes of some lines: output, errors with the numbers of the
    whole input, and how many lines were bad. Runs on a worker.
    """
    out, errors = io.StringIO(), io.StringIO()
    before = repeat("", first - 1)  # empty lines are passed over, and count
    bad = convert(chain(before, lines), out, errors, profile)
    return out.getvalue(), errors.getvalue(), bad


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
    tasks = _tasks(lines)
    while futures := [
        submit(convert_lines, first, part, profile) for first, part in islice(tasks, _TASKS)
    ]:
        for text, problems, count in gather(futures):
            out.write(text)
            errors.write(problems)
            bad += count
    return bad


def _tasks(lines: Iterable[str]) -> Iterator[tuple[int, list[str]]]:
    rest, first = iter(lines), 1
    while part := list(islice(rest, _LINES)):
        yield first, part
        first += len(part)
