"""The documents name what there is: paths, files, benchmarks, each other."""

import re
import subprocess
from pathlib import Path

import pytest

from benchmarks.__main__ import names

ROOT = Path(__file__).resolve().parents[1]
TRACKED = subprocess.run(
    ["git", "ls-files", "--cached", "--others", "--exclude-standard"],  # noqa: S607
    cwd=ROOT,
    capture_output=True,
    text=True,
    check=True,
).stdout.splitlines()
FILES = {name for name in TRACKED if (ROOT / name).exists()}
FOLDERS = {parent.as_posix() for name in FILES for parent in Path(name).parents}
ROOTS = ("", "templates/", "static/")
TOP = {name.partition("/")[0] for name in FILES}
DOCUMENTS = sorted(name for name in FILES if re.fullmatch(r"[A-Z]+\.md|docs/[\w-]+\.md", name))
DECISIONS = sorted(name for name in FILES if name.startswith("docs/decisions/"))
CODE = sorted(
    name
    for name in FILES
    if name.endswith((".py", ".html", ".jinja", ".js", ".css", ".toml", ".yml", "Makefile"))
    and "/vendor/" not in name
    and "/migrations/" not in name
)
QUOTED = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\]\((?!\w+:)([^)#\s]+)")
PATH = re.compile(r"(?<![\w./{<-])((?:[\w.-]+/)+[\w.-]*\w/?)(?![\w{*…])")
MODULE_FILE = re.compile(r"(?<![\w./*}-])((?:\w[\w-]*/)*\w[\w-]*\.(?:py|html|js|css|sh))\b(?!\.)")
BENCHMARK = re.compile(r"python -m benchmarks (?:--markdown )?([a-z]\w+)")
# A changelog says what was; what it names may be gone.
PAST = {"CHANGELOG.md"}
# What CONTRIBUTING.md forbids.
NEVER = {"utils.py", "helpers.py", "services.py"}


def exists(path):
    """From the root, or as templates and ``{% static %}`` name it."""
    return any(f"{root}{path.rstrip('/')}" in FILES | FOLDERS for root in ROOTS)


def named_paths(text):
    """Paths whose first part is one of the repository's own, as they stand in backticks."""
    for quoted in QUOTED.findall(text):
        for path in PATH.findall(quoted):
            if path.partition("/")[0] in TOP:
                yield path


@pytest.mark.parametrize("document", [*DOCUMENTS, *DECISIONS])
def test_a_document_names_only_paths_that_exist(document):
    text = (ROOT / document).read_text("utf-8")
    gone = [] if document in PAST else [path for path in named_paths(text) if not exists(path)]
    folder = Path(document).parent
    gone += [link for link in LINK.findall(text) if not (ROOT / folder / link).exists()]
    assert gone == []


@pytest.mark.parametrize("document", [*DOCUMENTS, *DECISIONS])
def test_a_file_that_a_document_names_within_its_room_is_there(document):
    """`html_pages/refusals.py` as well as `refusals.py` alone."""
    quoted = " ".join(QUOTED.findall((ROOT / document).read_text("utf-8")))
    named = set(MODULE_FILE.findall(quoted)) - NEVER if document not in PAST else ()
    assert [
        name for name in named if not any(f"/{file}".endswith(f"/{name}") for file in FILES)
    ] == []


def test_code_and_comments_name_only_documents_and_modules_that_exist():
    """Paths from the repository's root; ``intake/pages/`` in a comment outlives its folder."""
    wanted = re.compile(
        rf"(?<![\w./-])((?:{'|'.join(sorted(TOP & FOLDERS))})/[\w./-]+\.(?:py|md|html|js|json))\b"
    )
    gone = {
        f"{name}: {path}"
        for name in CODE
        if name != "tests/test_documents.py"
        for path in wanted.findall((ROOT / name).read_text("utf-8"))
        if not exists(path)
    }
    assert gone == set()


def test_every_benchmark_that_is_named_can_be_run():
    named = {
        benchmark
        for document in DOCUMENTS
        for benchmark in BENCHMARK.findall((ROOT / document).read_text("utf-8"))
    }
    assert named - {*names(), "chaos"} == set()


def test_the_readme_leads_to_every_document():
    readme = (ROOT / "README.md").read_text("utf-8")
    missing = [name for name in DOCUMENTS if name.startswith("docs/") and name not in readme]
    assert missing == []


def test_every_decision_has_a_number_of_its_own():
    numbers = [Path(name).name[:4] for name in DECISIONS]
    assert len(numbers) == len(set(numbers))


def test_the_readmes_example_prints_what_stands_below_it(capsys):
    readme = (ROOT / "README.md").read_text("utf-8")
    code, printed = re.search(
        r"```python\n(.*?)```\s+```text\n(.*?)```", readme, re.DOTALL
    ).groups()
    exec(code, {})  # noqa: S102 - our own document
    assert capsys.readouterr().out == printed
