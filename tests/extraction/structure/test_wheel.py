"""The library installs by itself: its wheel brings code, data and models, asks for no Django, and
works in an environment that holds nothing but it and what it asks for.

What it asks for is linked into that environment from this one, not fetched again.
"""

import json
import os
import shutil
import subprocess
import sys
import venv
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

PROJECT = Path(__file__).parents[3]
SENTENCES = [
    {"id": "de", "text": "Die Ministerin sagte: „Wir bauen die Brücke neu.“", "language": "de"},
    {"id": "en", "text": "“We will build it,” the minister said on Monday.", "language": "en"},
]


def run(*command, **options):
    done = subprocess.run(command, capture_output=True, text=True, **options)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    source.mkdir()
    for name in ("pyproject.toml", "README.md", "LICENSE", "NOTICE"):
        shutil.copy(PROJECT / name, source)
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(PROJECT / "extraction", source / "extraction", ignore=ignored)
    # No isolation: setuptools is here already (spaCy asks for it), so nothing is fetched.
    build = ("wheel", "--no-deps", "--no-build-isolation", "--no-index", "-w", folder, source)
    run(sys.executable, "-m", "pip", *build)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def python(wheel, tmp_path_factory):
    """The Python of an environment with the wheel and the packages that it asks for."""
    home = tmp_path_factory.mktemp("empty")
    venv.create(home, with_pip=False)
    python = home / "bin" / "python"
    into = ("--python", python, "install", "--no-deps", "--no-index", wheel)
    run(sys.executable, "-m", "pip", *into)
    packages = Path(
        run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip()
    )
    (installed,) = metadata.distributions(name="wortlaut", path=[str(packages)])
    for name in closure(installed.requires):
        link(metadata.distribution(name), packages)
    return python


def closure(requirements):
    """The names of all packages that the requirements lead to here, markers heeded."""
    found, open_ones = set(), [Requirement(text) for text in requirements]
    while open_ones:
        one = open_ones.pop()
        if one.name in found or (one.marker and not one.marker.evaluate({"extra": ""})):
            continue
        found.add(one.name)
        open_ones += [Requirement(text) for text in metadata.requires(one.name) or ()]
    return found


def link(distribution, packages):
    for top in {file.parts[0] for file in distribution.files if file.parts[0] != ".."}:
        target = packages / top
        if not target.exists() and top != "__pycache__":
            target.symlink_to(distribution.locate_file(top))


def outside(python, *arguments, **options):
    """Run in the environment, away from the checkout."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "COV"))}
    return run(python, *arguments, cwd=python.parent, env=kept, **options)


def test_asks_for_what_it_uses_and_for_no_django(python):
    asked = outside(
        python, "-c", "from importlib.metadata import requires; print(requires('wortlaut'))"
    )
    assert "spacy" in asked
    assert "django" not in asked.lower()
    assert "psycopg" not in asked


def test_extracts_a_sentence_in_each_language(python):
    lines = "".join(json.dumps(article) + "\n" for article in SENTENCES)
    found = [
        json.loads(line) for line in outside(python, "-m", "extraction", input=lines).splitlines()
    ]
    texts = {article["id"]: article["text"] for article in SENTENCES}
    speakers = {
        one["id"]: texts[one["id"]][slice(*one["statements"][0]["speaker"][0])] for one in found
    }
    assert speakers == {"de": "Die Ministerin", "en": "the minister"}


def test_its_component_is_added_to_a_pipeline_without_an_import(python):
    program = (
        "import spacy, sys; nlp = spacy.blank('de'); nlp.add_pipe('wortlaut_statements');"
        "doc = nlp('Die Ministerin sagte: „Wir bauen.“');"
        "print(len(doc._.statements), 'django' in sys.modules)"
    )
    assert outside(python, "-c", program).split() == ["1", "False"]


def test_brings_its_types_and_no_model_building(python):
    program = (
        "from importlib.resources import files; import importlib.util as u;"
        "print(files('extraction').joinpath('py.typed').is_file(),"
        " u.find_spec('extraction.model_building'), u.find_spec('django'))"
    )
    assert outside(python, "-c", program).split() == ["True", "None", "None"]
