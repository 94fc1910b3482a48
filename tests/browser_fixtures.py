"""Fixtures of the browser tests: one Chromium for the run, a fresh context for each test, no other
host than ours.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Request,
    sync_playwright,
)

from bootstrap import BROWSERS

ARTIFACTS = Path(__file__).resolve().parent.parent / "var" / "test-artifacts"
SWITCHES = [
    "--no-sandbox",  # Chromium refuses to run as root with it
    "--disable-dev-shm-usage",  # containers have a /dev/shm of 64 MB
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-gpu",  # there is none, and drawing as if there were costs more
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",  # no other host has an address
    "--no-first-run",
    "--no-pings",
]
PATIENCE = 15_000  # milliseconds; what passes is not slowed down by it


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    named = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)
    if named is None:
        pytest.fail("No Chromium: make test installs it, or set CHROMIUM=/path/to/chromium")
    with sync_playwright() as playwright:
        # No person presses a key within the 20 ms that htmx takes to take up a form it has put in.
        chromium = playwright.chromium.launch(
            executable_path=shutil.which(named), args=SWITCHES, slow_mo=30
        )
        yield chromium
        chromium.close()


@pytest.fixture
def foreign_requests() -> Iterator[list[str]]:
    """The addresses at other hosts that the pages asked for, in vain; any that is left at the end
    fails the test.
    """
    requests: list[str] = []
    yield requests
    assert not requests, f"The page asked another host: {requests}"


@pytest.fixture
def console_errors(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What any page of the test wrote into the console as an error, or raised; what is left at the
    end fails the test, and one that provokes an error takes it away.
    """
    errors: list[str] = []
    sessions: list[BrowserContext] = []
    new_context = browser.new_context

    def note(message: ConsoleMessage) -> None:
        # That a form was refused (409, 422) is an answer, which Chromium writes here by itself.
        is_answer = "the server responded with a status of 4" in message.text
        if message.type == "error" and not is_answer:
            errors.append(message.text)

    def listened_to(**options: Any) -> BrowserContext:
        context = new_context(**options)
        context.on("console", note)
        context.on("weberror", lambda error: errors.append(str(error.error)))
        sessions.append(context)
        return context

    monkeypatch.setattr(browser, "new_context", listened_to)
    yield errors
    for session in sessions:  # or its pages would go on asking the server
        session.close()
    assert not errors, f"The console has errors: {errors}"


@pytest.fixture(autouse=True)
def console_is_heard(request: pytest.FixtureRequest) -> None:
    """Every browser test fails on an error in the console. Before its first session is made, or
    that one goes unheard.
    """
    if request.node.get_closest_marker("browser"):
        request.getfixturevalue("console_errors")


@pytest.fixture
def context(
    browser: Browser,
    live_server,
    foreign_requests: list[str],
    request: pytest.FixtureRequest,
) -> Iterator[BrowserContext]:
    """A browser session of this test's own, which reaches no other host than the live server."""
    ours = urlsplit(live_server.url).netloc

    def note(asked: Request) -> None:
        address = urlsplit(asked.url)
        if address.scheme in {"http", "https"} and address.netloc != ours:
            foreign_requests.append(asked.url)

    context = browser.new_context(base_url=live_server.url, locale="en-GB", accept_downloads=True)
    context.set_default_timeout(PATIENCE)
    # listened to, not routed: that would cost two messages for each, and the browser's cache
    context.on("request", note)
    context.tracing.start(snapshots="WORTLAUT_SNAPSHOTS" in os.environ)
    yield context
    _keep_evidence(context, request)
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


def _keep_evidence(context: BrowserContext, request: pytest.FixtureRequest) -> None:
    """Of a failed test: its trace (`playwright show-trace FILE`), and of each page a picture and
    what was in it. With WORTLAUT_SNAPSHOTS the trace has each of its steps as a page, which makes
    every test a tenth dearer.
    """
    if not getattr(request.node, "failed", False):
        context.tracing.stop()
        return
    folder = ARTIFACTS / request.node.nodeid.replace("/", "-").replace("::", "-")
    folder.mkdir(parents=True, exist_ok=True)
    for number, page in enumerate(context.pages):
        page.screenshot(path=folder / f"page-{number}.png", full_page=True)
        (folder / f"page-{number}.html").write_text(page.content(), encoding="utf-8")
    context.tracing.stop(path=folder / "trace.zip")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    report = yield
    item.failed = getattr(item, "failed", False) or report.failed
    return report


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Browser tests last: from the first on, Playwright runs an event loop in the thread of all
    tests after it.
    """
    items.sort(key=lambda item: item.get_closest_marker("browser") is not None)
