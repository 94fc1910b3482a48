"""Only the folder of a language knows it: nothing else in the extraction asks which one a text is in."""

import ast
from pathlib import Path

import pytest

from extraction.language_folders import codes

ROOM = Path(__file__).resolve().parents[3] / "extraction"
# The languages' own folders, and the making of the German model.
OWN = ("german", "english", "model_building")
SHARED = sorted(path for path in ROOM.rglob("*.py") if path.relative_to(ROOM).parts[0] not in OWN)


def language_literals(node):
    """The codes of languages in a literal, also of a tuple, list, set or the keys of a dictionary."""
    return [
        each.value
        for each in ast.walk(node)
        if isinstance(each, ast.Constant) and each.value in codes()
    ]


def questions(tree):
    """Lines that compare with a language's code, match it, or look something up by it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare):
            asked = [node.left, *node.comparators]
        elif isinstance(node, ast.MatchValue):
            asked = [node.value]
        elif isinstance(node, ast.Dict):
            asked = [key for key in node.keys if key]
        elif isinstance(node, ast.Subscript):
            asked = [node.slice]
        else:
            continue
        if any(language_literals(each) for each in asked if not isinstance(each, ast.Call)):
            yield node.lineno


@pytest.mark.parametrize("path", SHARED, ids=lambda path: path.relative_to(ROOM).as_posix())
def test_no_shared_module_asks_which_language_it_reads(path):
    lines = list(questions(ast.parse(path.read_text("utf-8"))))
    assert not lines, f"{path.relative_to(ROOM)}, lines {lines}: ask the language's folder instead"


@pytest.mark.parametrize(
    "code",
    [
        'x = tokens.language == "en"',
        'if "de" != language: pass',
        'if language in ("de", "en"): pass',
        'FOR = {"en": 1}',
        'x = words["de"]',
        'match language:\n    case "de":\n        pass',
    ],
)
def test_each_way_to_ask_is_seen(code):
    assert list(questions(ast.parse(code)))


def test_a_word_that_looks_like_a_code_is_none():
    assert not list(questions(ast.parse('word.endswith(("e", "en", "er"))')))
