"""What operators see: headers, log lines, figures; and what must not stand in them."""

import io
import json
import logging

import pytest
from django.conf import settings as desk_settings
from django.test import Client
from django.urls import reverse
from pythonjsonlogger.json import JsonFormatter

from newsroom.operation.request_log import RequestNumber
from tests.cast import client_of


def test_pages_of_the_desk_stay_in_no_cache(edda):
    answer = client_of(edda).get("/claims/")
    assert "no-store" in answer["Cache-Control"]
    assert "camera=()" in answer["Permissions-Policy"]
    assert "publickey-credentials-get=(self)" in answer["Permissions-Policy"]


@pytest.fixture
def log():
    """The access log as operators get it: one JSON object a line."""
    stream, logger = io.StringIO(), logging.getLogger("wortlaut.access")
    handler = logging.StreamHandler(stream)
    handler.addFilter(RequestNumber())
    handler.setFormatter(JsonFormatter(desk_settings.LOGGING["formatters"]["json"]["format"]))
    before = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    yield lambda: [json.loads(line) for line in stream.getvalue().splitlines()]
    logger.removeHandler(handler)
    logger.setLevel(before)


def test_the_access_log_says_who_by_number_and_what_without_the_query(edda, log):
    answer = client_of(edda).get("/claims/?q=Ada+Sommer", headers={"X-Request-ID": "from-proxy-1"})
    (line,) = log()
    assert answer["X-Request-ID"] == line["request_id"] == "from-proxy-1"
    assert (line["method"], line["path"], line["status"]) == ("GET", "/claims/", 200)
    assert line["user"] == edda.pk
    assert "Ada" not in str(line)
    assert "edda" not in str(line)


@pytest.mark.parametrize("given", ["", "short", "x" * 65, "new\nline-or-more", "a b c d e f g h"])
def test_a_request_without_a_fit_number_gets_one(db, given):
    assert len(Client().get("/healthz", headers={"X-Request-ID": given})["X-Request-ID"]) == 32


def test_figures_are_for_who_brings_the_token(queue, settings, client):
    client.get("/healthz")
    address = reverse("metrics")
    assert client.get(address).status_code == 404
    settings.WORTLAUT_METRICS_TOKEN = "t0ken"
    for wrong in ("", "Bearer wrong", "Bearer t0ken ", "Bearer ü"):
        assert client.get(address, headers={"Authorization": wrong}).status_code == 404
    figures = client.get(address, headers={"Authorization": "Bearer t0ken"}).content.decode()
    for name in ('wortlaut_requests_total{method="GET",status="200",view="health"}',
                 "wortlaut_queries_total", "wortlaut_request_seconds_bucket",
                 "wortlaut_jobs_waiting", "wortlaut_disk_free_bytes",
                 "wortlaut_articles_read_last_hour", 'wortlaut_healthy{part="database"}'):  # fmt: skip
        assert name in figures
