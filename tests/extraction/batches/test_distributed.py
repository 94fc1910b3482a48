"""The extraction over a cluster writes what one process writes."""

import io
import json

import pytest

from extraction.batches.distributed import convert_with
from extraction.batches.json_lines import convert

SENTENCES = [
    "Anna Adler sagte: „Wir bauen {n} Wohnungen.“",
    "Laut Bernd Krüger werden {n} Wohnungen gebaut.",
    "“We will build {n} flats,” said Anna Adler.",
]


def articles(count):
    for n in range(count):
        text = SENTENCES[n % 3].format(n=n + 2)
        yield json.dumps({"id": n, "text": text, "language": "en" if n % 3 == 2 else "de"}) + "\n"


@pytest.fixture(scope="module")
def lines():
    lines = list(articles(150))
    lines[70] = "{broken\n"
    lines[100] = "\n"
    return lines


@pytest.fixture(scope="module")
def alone(lines):
    out, errors = io.StringIO(), io.StringIO()
    return convert(lines, out, errors), out.getvalue(), errors.getvalue()


def test_two_workers_of_dask_write_what_one_process_writes(lines, alone):
    distributed = pytest.importorskip("distributed")
    with (
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, dashboard_address=None, host="127.0.0.1"
        ) as cluster,
        distributed.Client(cluster) as client,
    ):
        out, errors = io.StringIO(), io.StringIO()
        bad = convert_with(client.submit, client.gather, lines, out, errors)
    assert (bad, out.getvalue(), errors.getvalue()) == alone
    assert errors.getvalue().startswith("line 71: ")


def test_two_workers_of_ray_write_what_one_process_writes(lines, alone):
    ray = pytest.importorskip("ray")
    ray.init(num_cpus=2, include_dashboard=False)
    try:
        out, errors = io.StringIO(), io.StringIO()
        bad = convert_with(
            lambda function, *arguments: ray.remote(function).remote(*arguments),
            ray.get,
            lines,
            out,
            errors,
        )
    finally:
        ray.shutdown()
    assert (bad, out.getvalue(), errors.getvalue()) == alone


def test_tasks_go_out_a_few_at_a_time_and_come_back_in_order():
    under_way, most = 0, 0

    def submit(function, first, part, profile):
        nonlocal under_way, most
        under_way += 1
        most = max(most, under_way)
        return first

    def gather(futures):
        nonlocal under_way
        under_way = 0
        return [(f"{first}\n", "", 0) for first in futures]

    out = io.StringIO()
    convert_with(submit, gather, ("x\n" for _ in range(10_000)), out, io.StringIO())
    starts = [int(line) for line in out.getvalue().split()]
    assert starts == sorted(starts)
    assert most <= 64
