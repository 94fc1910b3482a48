"""A public name stands for one thing: no function or class of a room has a namesake."""

import ast
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ROOMS = (
    "api",
    "articles",
    "claims",
    "extraction",
    "fetching",
    "intake",
    "newsroom",
    "record_versions",
    "speakers",
    "streams",
)
# What Django or Python look for under these names.
CONVENTIONAL = {"Command", "Migration", "main", "ready"}
# Two modules that do the same duty for two languages, or read two formats, have the same names:
# who uses them goes through the one interface.
TWINS = (("extraction/german/", "extraction/english/"),)

# Namesakes with a reason; whoever removes one takes it out of here.
NAMESAKES = {
    # The extraction's records and the tables that keep them.
    "Passage": "articles.Passage keeps an extraction's Passage",
    "Position": "speakers.Position keeps an extraction's Position",
    "Post": "articles.Post keeps an extraction's Post",
    "Mention": "claims.Mention keeps what the extraction calls a mention",
}


def public_names(path):
    return {
        node.name
        for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        and not node.name.startswith("_")
        and node.name not in CONVENTIONAL
    }


def modules():
    for room in ROOMS:
        for path in sorted((ROOT / room).rglob("*.py")):
            if not {"migrations", "tests"} & set(path.parts) and path.name != "__main__.py":
                yield path


def duty(path):
    """The module, the same for modules of several languages."""
    name = path.relative_to(ROOT).as_posix()
    for twins in TWINS:
        for folder in twins:
            if name.startswith(folder):
                return twins[0]
    return name


def namesakes():
    found = defaultdict(set)
    for path in modules():
        for name in public_names(path):
            found[name].add(duty(path))
    return {name: sorted(places) for name, places in found.items() if len(places) > 1}


def test_no_public_name_is_defined_in_two_modules():
    unexpected = {name: at for name, at in namesakes().items() if name not in NAMESAKES}
    assert not unexpected, f"Rename all but one of each: {unexpected}"


def test_each_exception_is_still_needed():
    assert NAMESAKES.keys() <= namesakes().keys()
