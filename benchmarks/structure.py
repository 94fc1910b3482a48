"""How each room is laid out: ``python -m benchmarks structure [CHECKOUT] [--markdown]``.

Modules, entries at the top of the room, imports between its modules, the arrows between entries at
its top that these make, modules in a circle of imports, the longest line and the lines over 100
columns, the length of functions (median and 90th percentile, in lines without the docstring), the
highest complexity and the functions over 15 (McCabe's number, with »and«, »or« and comprehensions
as branches), comments per hundred lines of code, and public names that another module defines too.
Migrations are left out. Another checkout can be given, to compare.
"""

from __future__ import annotations

import ast
import io
import statistics
import sys
import tokenize
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

import grimp

ROOMS = (
    "newsroom",
    "api",
    "claims",
    "articles",
    "speakers",
    "extraction",
    "fetching",
    "intake",
    "record_versions",
)
CONVENTIONAL = {"Command", "Migration", "main"}
LONGEST, MOST_COMPLEX = 100, 15
HEADS = (
    "room", "modules", "top", "imports", "arrows", "in circles", "longest line", f"over {LONGEST}",
    "function median", "function p90", "complexity", f"over {MOST_COMPLEX}", "comments",
    "namesakes",
)  # fmt: skip
FUNCTIONS = ast.FunctionDef | ast.AsyncFunctionDef
BRANCHES = (
    ast.If, ast.IfExp, ast.For, ast.AsyncFor, ast.While, ast.ExceptHandler, ast.match_case,
)  # fmt: skip
DOCUMENTED = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Module


@dataclass
class Room:
    name: str
    files: list[Path]
    top: int
    widths: list[int] = field(default_factory=list)
    lengths: list[int] = field(default_factory=list)
    complexities: list[int] = field(default_factory=list)
    comments: int = 0
    code: int = 0
    public: Counter[str] = field(default_factory=Counter)


def main(arguments: list[str]) -> int:
    markdown = "--markdown" in arguments
    given = [argument for argument in arguments if not argument.startswith("--")]
    root = Path(given[0] if given else Path(__file__).parents[1]).resolve()
    rooms = [measured(root, name) for name in ROOMS if (root / name).is_dir()]
    names = sum((room.public for room in rooms), Counter[str]())
    imports, arrows, circles = imports_of(root, [room.name for room in rooms])
    rows = [
        _row(room, (imports[room.name], len(arrows[room.name]), circles[room.name]), names)
        for room in rooms
    ]
    show([list(HEADS), *([str(cell) for cell in row] for row in rows)], markdown=markdown)
    return 0


def _row(room: Room, between: tuple[int, int, int], names: Counter[str]) -> list[object]:
    """``between`` are its imports from others, the rooms these are of, and those in a circle."""
    return [
        room.name,
        len(room.files),
        room.top,
        *between,
        max(room.widths, default=0),
        sum(width > LONGEST for width in room.widths),
        round(statistics.median(room.lengths)) if room.lengths else 0,
        percentile(room.lengths, 0.9),
        max(room.complexities, default=0),
        sum(number > MOST_COMPLEX for number in room.complexities),
        f"{100 * room.comments / max(room.code, 1):.1f}",
        sum(names[name] > 1 for name in room.public),
    ]


def measured(root: Path, name: str) -> Room:
    files = [file for file in (root / name).rglob("*.py") if "migrations" not in file.parts]
    top = [entry for entry in (root / name).iterdir() if entry.name != "__pycache__"]
    room = Room(name, files, len(top))
    for file in files:
        text = file.read_text("utf-8")
        tree = ast.parse(text)
        room.widths += map(len, text.splitlines())
        documented = docstring_lines(tree)
        count_lines(room, text, documented)
        functions = [node for node in ast.walk(tree) if isinstance(node, FUNCTIONS)]
        room.complexities += map(complexity, functions)
        room.lengths += [
            len(set(range(node.lineno, (node.end_lineno or 0) + 1)) - documented)
            for node in functions
        ]
        if file.name != "__main__.py":
            room.public.update(
                node.name
                for node in tree.body
                if isinstance(node, FUNCTIONS | ast.ClassDef)
                and not node.name.startswith("_")
                and node.name not in CONVENTIONAL
            )
    return room


def docstring_lines(tree: ast.Module) -> set[int]:
    found: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, DOCUMENTED) and ast.get_docstring(node) is not None:
            found.update(range(node.body[0].lineno, (node.body[0].end_lineno or 0) + 1))
    return found


def count_lines(room: Room, text: str, documented: set[int]) -> None:
    code: set[int] = set()
    comments: set[int] = set()
    nothing = {tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER}
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            comments.add(token.start[0])
        elif token.type not in nothing:
            code.update(range(token.start[0], token.end[0] + 1))
    room.comments += len(comments)
    room.code += len(code - documented)


def imports_of(
    root: Path, rooms: list[str]
) -> tuple[Counter[str], dict[str, set[tuple[str, str]]], Counter[str]]:
    """Of each room the imports between its modules, the pairs of entries at its top that they join,
    and the number of modules in a circle.
    """
    sys.path.insert(0, str(root))
    graph = grimp.build_graph(*rooms, exclude_type_checking_imports=True, cache_dir=None)
    imports, circles = Counter[str](), Counter[str]()
    arrows: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for module in graph.modules:
        room = module.partition(".")[0]
        own = {
            other
            for other in graph.find_modules_directly_imported_by(module)
            if other.partition(".")[0] == room
        }
        imports[room] += len(own)
        arrows[room] |= {pair for other in own if (pair := at_top(module, other))}
        circles[room] += any(module in graph.find_upstream_modules(other) for other in own)
    return imports, arrows, circles


def at_top(module: str, other: str) -> tuple[str, str] | None:
    one, two = ((*name.split("."), "")[1] for name in (module, other))
    return (one, two) if one and two and one != two else None


def complexity(function: ast.AST) -> int:
    """McCabe's number, with each »and« and »or« and each comprehension as a branch too."""
    number = 1
    for node in ast.walk(function):
        if isinstance(node, ast.BoolOp):
            number += len(node.values) - 1
        elif isinstance(node, ast.comprehension):
            number += 1 + len(node.ifs)
        else:
            number += isinstance(node, BRANCHES)
    return number


def percentile(values: list[int], share: float) -> int:
    return sorted(values)[int(share * (len(values) - 1))] if values else 0


def show(rows: list[list[str]], *, markdown: bool) -> None:
    if markdown:
        rows = [rows[0], ["---"] + ["---:"] * (len(HEADS) - 1), *rows[1:]]
        for row in rows:
            print(f"| {' | '.join(row)} |")
        return
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        print("  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
