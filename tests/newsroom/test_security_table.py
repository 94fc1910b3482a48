"""The table of docs/security.md: what it calls met, a test that is there holds."""

import re

import pytest

from tests.newsroom.conftest import PROJECT

TESTS = PROJECT / "tests"
#: Chapter and how many sections it has, ASVS 4.0.3.
SECTIONS = {
    1: 14, 2: 10, 3: 7, 4: 3, 5: 5, 6: 4, 7: 4, 8: 3, 9: 2, 10: 3, 11: 1, 12: 6, 13: 4, 14: 5,
}  # fmt: skip
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


def test_every_section_of_level_2_has_a_line():
    named = {
        ".".join(number.split(".")[:2])
        for line in LINES
        for number in re.findall(r"\d+(?:\.\d+)+", _written_out(line[0]))
    }
    assert {f"{c}.{s}" for c, last in SECTIONS.items() for s in range(1, last + 1)} <= named


def _written_out(numbers):
    """»12.1–12.5« as each of them."""

    def each(found):
        chapter, first, last = found.groups()
        return " ".join(f"{chapter}.{number}" for number in range(int(first), int(last) + 1))

    return re.sub(r"(\d+)\.(\d+)–\1\.(\d+)(?![\d.])", each, numbers)
