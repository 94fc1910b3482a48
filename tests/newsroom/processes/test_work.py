"""What a worker has loaded when it begins."""

import os
import subprocess
import sys

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
    environment = os.environ | {"DJANGO_SETTINGS_MODULE": "newsroom.settings"}
    done = subprocess.run(
        [sys.executable, "-c", CODE],
        env=environment,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert done.stdout.split() == []
