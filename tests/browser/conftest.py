"""What the browser tests share: somebody logged in, and a worker that reads what waits."""

from threading import Thread

import pytest
from django.db import connections
from procrastinate.contrib.django import app

from claims.jobs.worker_connector import WorkerConnector
from newsroom.models import User
from newsroom.roles import EDITOR
from tests.cast import client_of, person


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


def sign_in(page, username):
    """Give the page's session what `log_in` leads to, without a visit to the form and the start
    page.
    """
    cookie = client_of(User.objects.get(username=username)).cookies["sessionid"]
    page.context.add_cookies(
        [{"name": cookie.key, "value": cookie.value, "domain": "localhost", "path": "/"}]
    )


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
    sign_in(page, "ellen")
    return page
