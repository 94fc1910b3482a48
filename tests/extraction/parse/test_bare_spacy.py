"""spaCy is imported without its command line, which is there for who asks."""

import subprocess
import sys

import pytest


def printed(code):
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, stdout=subprocess.PIPE, text=True
    )
    return done.stdout.split()


def test_reading_a_text_imports_no_command_line():
    code = """
import sys
from extraction import extract

print(len(extract("„Wir bauen“, sagte die Ministerin.", "de").statements))
print(*({"typer", "rich", "weasel", "spacy.cli", "spacy.cli.info"} & set(sys.modules)))
"""
    assert printed(code) == ["1"]


@pytest.mark.parametrize(
    "use",
    [
        "from spacy.cli import app, info; print(callable(info))",
        "import spacy; print('spacy_version' in spacy.info(silent=True))",
        "import spacy.cli; print(callable(spacy.cli.setup_cli))",
    ],
)
def test_the_command_line_can_be_had_afterwards(use):
    code = f"from extraction.parse.bare_spacy import import_spacy; import_spacy(); {use}"
    assert printed(code) == ["True"]


def test_who_has_it_already_keeps_it():
    code = """
import spacy
from extraction.parse.bare_spacy import import_spacy

before = spacy.info
import_spacy()
print(spacy.info is before)
"""
    assert printed(code) == ["True"]
