"""Figures for Prometheus, behind a token: requests and queries of all processes of this machine,
and how the desk fares.
"""

from __future__ import annotations

import hmac
import os
import time
from collections.abc import Callable, Iterator
from typing import Any

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.db import connection
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe
from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Counter,
    Histogram,
    generate_latest,
    multiprocess,
)
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import REGISTRY, Collector

from api.webhooks.sender import webhook_figures
from newsroom.operation import probe

REQUESTS = Counter("wortlaut_requests", "Requests answered", ["view", "method", "status"])
SECONDS = Histogram(
    "wortlaut_request_seconds",
    "Time until an answer",
    ["view"],
    buckets=(0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30),
)
QUERIES = Counter("wortlaut_queries", "Statements sent to the database", ["view"])


class MetricsMiddleware:
    """Counts requests and their queries by view, never by address."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        begun, queries = time.perf_counter(), _Queries()
        with connection.execute_wrapper(queries):
            answer = self.get_response(request)
        view = request.resolver_match.view_name if request.resolver_match else ""
        REQUESTS.labels(view, request.method, answer.status_code).inc()
        SECONDS.labels(view).observe(time.perf_counter() - begun)
        QUERIES.labels(view).inc(queries.number)
        return answer


class _Queries:
    def __init__(self) -> None:
        self.number = 0

    def __call__(self, execute: Callable[..., Any], *arguments: Any) -> Any:
        self.number += 1
        return execute(*arguments)


class DeskCollector(Collector):
    """How the desk fares, asked when somebody looks."""

    def collect(self) -> Iterator[GaugeMetricFamily]:
        state = probe.ask()
        healthy = GaugeMetricFamily("wortlaut_healthy", "1 if it is well", labels=["part"])
        for part, word in state.words.items():
            healthy.add_metric([part], float(word == probe.OK))
        yield healthy
        for name, value in state.figures.items():
            yield GaugeMetricFamily(f"wortlaut_{name}", name.replace("_", " "), value=value)
        if state.words.get("migrations") != probe.OK:  # nor is it known while the database is away
            return
        for name, number in webhook_figures().items():
            yield GaugeMetricFamily(f"wortlaut_{name}", name.replace("_", " "), value=number)


@require_safe
@login_not_required
def show_metrics(request: HttpRequest) -> HttpResponse:
    """Not there without a token in the settings, nor for whoever does not bring it."""
    token, brought = settings.WORTLAUT_METRICS_TOKEN, request.headers.get("Authorization", "")
    if not token or not hmac.compare_digest(f"Bearer {token}".encode(), brought.encode()):
        raise Http404
    return HttpResponse(generate_latest(_registry()), content_type=CONTENT_TYPE_LATEST)


def _registry() -> CollectorRegistry:
    registry = CollectorRegistry()
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
        multiprocess.MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    else:
        registry.register(_Here())
    registry.register(DeskCollector())
    return registry


class _Here(Collector):
    """The counts of this process alone, where there is no folder for those of all."""

    def collect(self) -> Iterator[Any]:
        yield from REGISTRY.collect()
