"""No function of the extraction branches so often that nobody can hold it in mind."""

import ast
from pathlib import Path

from benchmarks.structure import complexity

ROOM = Path(__file__).resolve().parents[3] / "extraction"
# McCabe's number, with each »and«, »or« and comprehension as a branch too.
MOST = 15


def branching(source):
    """The names of the functions with too many branches."""
    functions = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef))
    return [each.name for each in functions if complexity(each) > MOST]


def test_no_function_branches_more_than_fifteen_times():
    found = {path: branching(path.read_text("utf-8")) for path in sorted(ROOM.rglob("*.py"))}
    too_many = {path.relative_to(ROOM).as_posix(): names for path, names in found.items() if names}
    assert not too_many, f"Take these apart: {too_many}"


def test_a_function_of_many_conditions_is_seen():
    condition = " or ".join(f"x == {number}" for number in range(16))
    assert branching(f"def decide(x):\n    return {condition}\n") == ["decide"]
