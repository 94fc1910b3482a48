"""Answers what another tool's own interface costs, for peers.py: one line in, one line out.

    PYTHON_OF_THE_TOOL peer_runner.py TOOL ITEMS

It runs with the tool's own Python packages and none of ours. The tool has ITEMS texts in one
project, written by its own models, and is asked through its own interface. Milliseconds of
processor time, of this process and of the database's process for it.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from importlib import import_module
from itertools import count
from pathlib import Path
from typing import Any

TEXT = "Der Sprecher sagte am Montag: „Die Brücke Nummer {} wird im Mai fertig.“"
LABEL, PAGE = "accepted", 25
NAME, PASSWORD = "editor", "a long password for one hour"
CHOICES = (
    '<View><Text name="text" value="$text"/><Choices name="state" toName="text">'
    f'<Choice value="{LABEL}"/><Choice value="rejected"/></Choices></View>'
)
Ask = Callable[[], Any]


def main() -> None:
    tool, items = sys.argv[1], int(sys.argv[2])
    pages = {"doccano": doccano, "label-studio": label_studio}[tool](items)
    now = processor()
    print("ready", flush=True)
    for line in sys.stdin:
        ask = pages[line.strip()]
        begin = now()
        answer = ask()
        spent = now() - begin
        if answer.status_code not in (200, 201):
            raise RuntimeError(
                f"{line.strip()} answers {answer.status_code}: {answer.content!r:.300}"
            )
        print(spent, flush=True)


def processor() -> Callable[[], float]:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("SET max_parallel_workers_per_gather = 0")
        cursor.execute("SELECT pg_backend_pid()")
        # as the kernel numbers the clock of a process, see clock_getcpuclockid(3)
        clock = (~cursor.fetchone()[0] << 3) | 2
    return lambda: (time.process_time() + time.clock_gettime(clock)) * 1000


def set_up(package: str, settings: str) -> None:
    found = import_module(package)
    sys.path.insert(0, str(Path(found.__path__[0])))
    os.environ["DJANGO_SETTINGS_MODULE"] = settings
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0, interactive=False)


def client_of(user: Any) -> Any:
    from django.test import Client

    client = Client()
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    return client


def fill(model: Any, rows: Any) -> list[int]:
    """The numbers of the rows, which are written in batches."""
    batch: list[Any] = []
    for row in rows:
        batch.append(row)
        if len(batch) == 5000:
            model.objects.bulk_create(batch)
            batch = []
    model.objects.bulk_create(batch)
    return list(model.objects.order_by("pk").values_list("pk", flat=True))


def doccano(items: int) -> dict[str, Ask]:
    set_up("backend", "config.settings.development")
    from django.contrib.auth import get_user_model
    from django.core.management import call_command

    call_command("create_roles", verbosity=0)
    user = get_user_model().objects.create_superuser(NAME, "editor@example.org", PASSWORD)
    client = client_of(user)

    def send(address: str, **values: Any) -> Any:
        return client.post(f"/v1/projects{address}", values, content_type="application/json")

    made = send("", name="claims", description="claims", project_type="DocumentClassification",
                resourcetype="TextClassificationProject")  # fmt: skip
    project = made.json()["id"]
    label = send(f"/{project}/category-types", text=LABEL).json()["id"]
    example = import_module("examples.models").Example
    rows = (
        example(project_id=project, text=TEXT.format(n), upload_name="claims") for n in range(items)
    )
    numbers = fill(example, rows)
    waiting, place = iter(numbers[items // 2 :]), f"/v1/projects/{project}/examples"
    opened = numbers[items // 2]
    return {
        "a list": lambda: client.get(place, {"limit": PAGE, "offset": 0}),
        "an item": lambda: client.get(f"{place}/{opened}"),
        "a decision": lambda: send(f"/{project}/examples/{next(waiting)}/categories", label=label),
    }


def label_studio(items: int) -> dict[str, Ask]:
    set_up("label_studio", "core.settings.label_studio")
    from django.conf import settings
    from django.contrib.auth import get_user_model

    user: Any = get_user_model().objects.create_user("editor@example.org", PASSWORD)
    owned = import_module("organizations.models").Organization
    user.active_organization = owned.create_organization(created_by=user, title="desk")
    user.save()
    client = client_of(user)
    session = client.session
    session["last_login"] = time.time()  # a session without it counts as run out
    session.save()
    client.cookies[settings.SESSION_COOKIE_NAME] = session.session_key

    def send(address: str, **values: Any) -> Any:
        return client.post(address, values, content_type="application/json")

    project = send("/api/projects/", title="claims", label_config=CHOICES).json()["id"]
    task, inner = import_module("tasks.models").Task, count(1)
    rows = (
        task(project_id=project, data={"text": TEXT.format(n)}, inner_id=next(inner))
        for n in range(items)
    )
    numbers = fill(task, rows)
    waiting, opened = iter(numbers[items // 2 :]), numbers[items // 2]
    choice = {
        "from_name": "state", "to_name": "text", "type": "choices", "value": {"choices": [LABEL]},
    }  # fmt: skip
    return {
        "a list": lambda: client.get("/api/tasks/", {"project": project, "page_size": PAGE}),
        "an item": lambda: client.get(f"/api/tasks/{opened}/"),
        "a decision": lambda: send(f"/api/tasks/{next(waiting)}/annotations/", result=[choice]),
    }


if __name__ == "__main__":
    main()
