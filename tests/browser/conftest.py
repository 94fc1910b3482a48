"""What the browser tests share: somebody logged in, and a worker that reads what waits."""

from threading import Thread

import pytest
from django.db import connections
from procrastinate.contrib.django import app

from claims.jobs.worker_connector import WorkerConnector
from newsroom.roles import EDITOR
from tests.cast import person


def work():
    """Let procrastinate's own worker do every job that waits; in a thread, since Playwright's loop
    runs here.
    """
    thread = Thread(target=_work)
    thread.start()
    thread.join()


def _work():
    try:
        with app.replace_connector(WorkerConnector()) as worker:
            worker.run_worker(
                wait=False,
                install_signal_handlers=False,
                listen_notify=False,
                queues=["reading", "fetching"],
            )
    finally:
        connections.close_all()


def log_in(page, username):
    page.goto("/login/")
    page.get_by_label("Login").fill(username)
    page.get_by_label("Password").fill("a long password")
    page.get_by_role("main").get_by_role("button", name="Log in", exact=True).click()
    page.wait_for_url("/")


@pytest.fixture
def ellen(queue):
    """An editor, in a real database that the server's threads see."""
    return person("ellen", EDITOR)


@pytest.fixture
def desk(page, ellen):
    """A page on which Ellen is logged in."""
    log_in(page, "ellen")
    return page
