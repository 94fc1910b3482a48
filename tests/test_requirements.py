"""What the desk imports is what `make run` installs: requirements.txt, without the tools of
development.
"""

import ast
import re
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent
ROOMS = (
    "api", "articles", "claims", "extraction", "fetching", "intake", "newsroom",
    "published_checks", "record_versions", "speakers", "streams",
)  # fmt: skip
# It builds the model, with requirements-model.txt.
APART = "extraction/model_building"


def imported(tree):
    """(module, line) of each import that runs; those for the type checker alone do not."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            waiting.extend(node.orelse)
            continue
        if isinstance(node, ast.Import):
            yield from ((each.name, node.lineno) for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module, node.lineno
        waiting.extend(ast.iter_child_nodes(node))


def installed():
    """The names of the packages that requirements.txt pins, as one writes them on the index."""
    lines = (PROJECT / "requirements.txt").read_text("utf-8").splitlines()
    names = (re.match(r"[A-Za-z0-9_.-]+(?===)", line.replace(" ", "")) for line in lines)
    return {re.sub(r"[-_.]+", "-", name.group()).lower() for name in names if name}


def foreign_imports(room):
    provided, pinned = packages_distributions(), installed()
    for path in sorted((PROJECT / room).rglob("*.py")):
        place = path.relative_to(PROJECT).as_posix()
        if place.startswith(APART):
            continue
        for module, line in imported(ast.parse(path.read_text("utf-8"))):
            top = module.partition(".")[0]
            if top in sys.stdlib_module_names or (PROJECT / top).exists():
                continue
            packages = {re.sub(r"[-_.]+", "-", name).lower() for name in provided.get(top, ())}
            if not packages & pinned:
                yield f"{place}:{line} {module}"


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_only_what_the_desk_installs(room):
    assert list(foreign_imports(room)) == []


def test_an_import_for_the_type_checker_alone_is_none():
    source = (
        "if TYPE_CHECKING:\n    import x\nelse:\n    import y\ndef f():\n    from z.a import b\n"
    )
    assert sorted(name for name, _line in imported(ast.parse(source))) == ["y", "z.a"]
