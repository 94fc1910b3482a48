"""The table of docs/security.md: what it calls met, a test that is there holds."""

import re

import pytest

from tests.newsroom.conftest import PROJECT

TESTS = PROJECT / "tests"
LINES = [
    [cell.strip() for cell in line.strip("|\n ").split("|")]
    for line in (PROJECT / "docs" / "security.md").read_text().splitlines()
    if re.match(r"\| \d", line)
]


@pytest.mark.parametrize("line", LINES, ids=lambda line: line[0])
def test_every_line_says_how_it_stands(line):
    _number, _asked, stands = line
    assert re.match(r"(met|partly|not met|yours)\b", stands)


@pytest.mark.parametrize("line", LINES, ids=lambda line: line[0])
def test_every_test_that_it_names_is_there(line):
    files = {path.name for path in TESTS.rglob("test_*.py")}
    for name in re.findall(r"test_\w+(?:\.py)?", line[-1]):
        if name.endswith(".py"):
            assert name in files
        else:
            assert any(f"def {name}(" in path.read_text() for path in TESTS.rglob("test_*.py"))
