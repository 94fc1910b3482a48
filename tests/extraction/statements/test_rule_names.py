"""Every rule that finds something has a name that people know it by, in both languages."""

import ast
from pathlib import Path

import pytest

import extraction
from extraction.statements.confidence import read_table
from extraction.statements.rule_names import rule_name

FOLDER = Path(extraction.__file__).parent
TABLES = sorted((FOLDER / "data").glob("*/confidence.tsv"))
RULES = sorted({rule for table in TABLES for rule, _has_speaker in read_table(table)})


def named_in_code():
    """The rules that the code names outright: what a draft or source phrase is made with or gets as
    its rule.
    """
    for path in FOLDER.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {
                "Candidate",
                "SourcePhrase",
                "Reason",
            }:
                yield from (
                    argument.value
                    for argument in node.args[:2]
                    if isinstance(argument, ast.Constant)
                )
            if isinstance(node, ast.Assign) and any(
                "rule" in _names_of(target) for target in node.targets
            ):
                values = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
                yield from (value.value for value in values[:1] if isinstance(value, ast.Constant))


def _names_of(target):
    each = target.elts[:1] if isinstance(target, ast.Tuple) else [target]
    return {getattr(one, "attr", "") for one in each}


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_rule_of_the_tables_and_of_the_code_has_a_name(language):
    rules = {*RULES, *(rule for rule in named_in_code() if rule and isinstance(rule, str))}
    assert len(rules) > 50
    nameless = [
        rule
        for rule in sorted(rules)
        if rule_name(rule, language) == rule and rule not in NAMED_ALIKE
    ]
    assert nameless == []


# In one of the languages the name is the rule's own.
NAMED_ALIKE = {"infinitive", "gerund"}


def test_a_name_is_made_of_the_names_of_its_parts():
    assert rule_name("verb, dass clause", "de") == "Redeverb: Nebensatz mit „dass“"
    assert rule_name("verb, dass clause", "en") == "verb of saying: clause with “dass”"


def test_no_two_german_rules_have_one_name():
    german = {rule for rule, _has_speaker in read_table(FOLDER / "data" / "de" / "confidence.tsv")}
    assert len({rule_name(rule, "de") for rule in german}) == len(german)


def test_a_rule_or_language_without_names_keeps_its_own():
    assert rule_name("a rule of long ago", "de") == "a rule of long ago"
    assert rule_name("verb, infinitive", "fr") == "verb, infinitive"
