"""What a worker has loaded when it begins."""

import ctypes
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest
from django.db import DEFAULT_DB_ALIAS, close_old_connections, connection, connections

from newsroom.management.commands.work import NICENESS, keep_connections
from tests.other_connection import parameters_of_another

ENVIRONMENT = os.environ | {"DJANGO_SETTINGS_MODULE": "newsroom.settings"}
CODE = """
import sys
import django

django.setup()
from django.core.management import load_command_class

command = load_command_class("newsroom", "work")
command.handle = lambda *arguments, **options: None
command.run_from_argv(["manage.py", "work"])
print(*({"newsroom.urls", "spacy", "claims.views", "ninja"} & set(sys.modules)))
"""


def test_a_worker_begins_without_pages_and_models():
    done = subprocess.run(
        [sys.executable, "-c", CODE],
        env=ENVIRONMENT,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert done.stdout.split() == []


GIVEN_WAY = """
import os
import django

django.setup()
from newsroom.management.commands.work import give_way

before = os.nice(0)
give_way()
print(before, os.nice(0))
"""


def test_pages_go_before_a_worker():
    told = subprocess.run(
        [sys.executable, "-c", GIVEN_WAY], env=ENVIRONMENT, check=True, stdout=subprocess.PIPE
    )
    before, after = map(int, told.stdout.split())
    assert after == min(before + NICENESS, 19)


HEAPS = """
import ctypes
import sys
import threading
import django

django.setup()
from newsroom.management.commands.work import keep_one_heap

keep_one_heap()
have_memory, end = threading.Barrier(5), threading.Event()

def work():
    held = [bytes(3000) for _number in range(100)]
    have_memory.wait()
    end.wait()

threads = [threading.Thread(target=work) for _number in range(4)]
for thread in threads:
    thread.start()
have_memory.wait()
library = ctypes.CDLL(None)
library.fopen.restype = ctypes.c_void_p
file = ctypes.c_void_p(library.fopen(sys.argv[1].encode(), b"w"))
library.malloc_info(0, file)
library.fclose(file)
end.set()
"""


@pytest.mark.skipif(not hasattr(ctypes.CDLL(None), "malloc_info"), reason="one heap without glibc")
def test_the_threads_of_a_worker_share_one_heap(tmp_path):
    told = tmp_path / "heaps.xml"
    subprocess.run([sys.executable, "-c", HEAPS, str(told)], env=ENVIRONMENT, check=True)
    assert told.read_text().count("<heap ") == 1


def test_a_thread_of_the_worker_keeps_its_connection(transactional_db, monkeypatch):
    for name in ("CONN_MAX_AGE", "CONN_HEALTH_CHECKS"):
        kept = connections.settings[DEFAULT_DB_ALIAS][name]
        monkeypatch.setitem(connections.settings[DEFAULT_DB_ALIAS], name, kept)
    keep_connections()

    def three_jobs():
        try:
            first, second = _backend_of_a_job(), _backend_of_a_job()
            with psycopg.connect(**parameters_of_another(), autocommit=True) as server:
                server.execute("SELECT pg_terminate_backend(%s, 5000)", [second])
            return first, second, _backend_of_a_job()
        finally:
            connections.close_all()

    with ThreadPoolExecutor(1) as pool:
        first, second, third = pool.submit(three_jobs).result()
    assert first == second != third


def _backend_of_a_job():
    """As procrastinate does around each job."""
    close_old_connections()
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        number = cursor.fetchone()[0]
    close_old_connections()
    return number
