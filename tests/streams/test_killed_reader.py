"""An archive whose reader is killed for good, as a process, and gone on with by another one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection

from articles.models import Article, ExtractionRun
from streams.models import IntakeFile, IntakeLine
from tests.streams.test_file_intake import jsonl

PROJECT = Path(__file__).resolve().parents[2]
ITEMS = 400


@pytest.mark.usefixtures("queue")
def test_a_reader_that_is_killed_twice_leaves_each_item_once(tmp_path):
    path = jsonl(tmp_path, range(ITEMS))
    settings = connection.settings_dict
    environment = os.environ | {"WORTLAUT_TEST_DATABASE": settings["NAME"]}
    for least in (20, 60):
        process = subprocess.Popen(
            [sys.executable, "-c", _READER, str(path)], cwd=PROJECT, env=environment,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            wait_for(least, process)
        finally:
            process.send_signal(signal.SIGKILL)
            process.wait()
    begun = IntakeFile.objects.get()
    assert begun.state == "running"
    assert 60 <= begun.position < ITEMS
    assert begun.place["line"] == begun.position
    call_command("ingest_archive", str(path))
    numbers = list(IntakeLine.objects.order_by("number").values_list("number", flat=True))
    assert numbers == list(range(1, ITEMS + 1))
    assert Article.objects.count() == ExtractionRun.objects.count() == ITEMS
    assert IntakeFile.objects.get().counts == {"new": ITEMS}


# The command in a process of its own, on the test's database.
_READER = """
import os, sys
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
import django
django.setup()
from django.db import connection
connection.settings_dict["NAME"] = os.environ["WORTLAUT_TEST_DATABASE"]
from django.core.management import call_command
call_command("ingest_archive", sys.argv[1])
"""


def wait_for(items: int, process: subprocess.Popen[bytes]) -> None:
    while IntakeLine.objects.count() < items:
        assert process.poll() is None, "the reader ended by itself"
        time.sleep(0.02)
