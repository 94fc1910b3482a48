"""Every field of the records that the extraction's rooms hand to each other has its line."""

import ast
from pathlib import Path

import pytest

ROOM = Path(__file__).resolve().parents[3] / "extraction"
# What a language's rules keep to themselves, the making of the model, and how figures are read.
PRIVATE = ("german/", "english/", "model_building/", "checking/figures/")
# Enumerations whose members anybody may meet in what is returned.
RETURNED = ("records.py", "checking/figures/records.py")


def modules():
    for path in sorted(ROOM.rglob("*.py")):
        name = path.relative_to(ROOM).as_posix()
        if name in RETURNED or not name.startswith(PRIVATE):
            yield name


def fields(name, source):
    """(class, field, line) of each field, and of each member of an enumeration that is returned."""
    for node in ast.parse(source).body:
        if not isinstance(node, ast.ClassDef) or node.name.startswith("_"):
            continue
        for each in node.body:
            if isinstance(each, ast.AnnAssign):
                yield node.name, each.target.id, each.lineno
            elif isinstance(each, ast.Assign) and name in RETURNED:
                yield node.name, each.targets[0].id, each.lineno


def without_line(name, source):
    lines = source.splitlines()
    return [
        f"{owner}.{field}"
        for owner, field, number in fields(name, source)
        if not lines[number - 2].strip().startswith("#: ")
    ]


@pytest.mark.parametrize("name", list(modules()))
def test_every_public_field_says_what_it_holds(name):
    missing = without_line(name, (ROOM / name).read_text("utf-8"))
    assert not missing, f"A line `#: …` above each, with units, and when it is empty: {missing}"


def test_a_field_without_a_line_is_seen():
    source = "class Record:\n    #: Where.\n    begin: int\n    end: int\n"
    assert without_line("records.py", source) == ["Record.end"]
