"""A desk on the open network is not started with the settings of a test."""

import os
import subprocess
import sys

import pytest

from newsroom.operation.production import unfit_settings
from tests.newsroom.conftest import PROJECT

GOOD = {
    "key": "k3y-of-fifty-characters-or-more-as-it-ought-to-be-1234567890",
    "debug": False,
    "hosts": ["desk.example.org"],
    "https": True,
}


def test_fit_settings_are_no_matter():
    assert unfit_settings(**GOOD) == []


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"key": "short"}, "SECRET_KEY"),
        ({"key": "a" * 80}, "SECRET_KEY"),
        ({"key": "django-insecure-" + GOOD["key"]}, "SECRET_KEY"),
        ({"debug": True}, "DEBUG"),
        ({"hosts": ["*"]}, "ALLOWED_HOSTS"),
        ({"hosts": []}, "ALLOWED_HOSTS"),
        ({"https": False}, "HTTPS"),
    ],
)
def test_what_is_not_fit_is_named(wrong, named):
    (line,) = unfit_settings(**GOOD | wrong)
    assert line.startswith(named)


def test_an_unfit_desk_does_not_start():
    environment = os.environ | {"WORTLAUT_PRODUCTION": "1", "SECRET_KEY": "short", "DEBUG": "1"}
    begun = subprocess.run(
        [sys.executable, "-c", "import newsroom.settings"],
        cwd=PROJECT, env=environment, capture_output=True, text=True,
    )  # fmt: skip
    assert begun.returncode != 0
    for name in ("SECRET_KEY", "DEBUG", "HTTPS"):
        assert name in begun.stderr.splitlines()[-1]
