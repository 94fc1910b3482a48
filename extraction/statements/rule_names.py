"""What people call a rule: »verb, dass clause« is a »verb of saying: clause with “dass”«, in
English or German.

A rule's own name is what the code, the tables and the exports use; it is made of parts, and each
part has a name in ``data/rule_names.tsv``.
"""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

_FILE = Path(__file__).parents[1] / "data" / "rule_names.tsv"


def rule_name(rule: str, language: str) -> str:
    """The name of ``rule`` in a language (``de`` or ``en``); a rule or language without one has its
    own, unchanged.
    """
    names = _names(language)
    parts = rule.split(", ")
    return (
        ": ".join(names[part] for part in parts) if all(part in names for part in parts) else rule
    )


@cache
def _names(language: str) -> dict[str, str]:
    with _FILE.open(encoding="utf-8", newline="") as source:
        rows = csv.DictReader((line for line in source if not line.startswith("#")), delimiter="\t")
        return {row["part"]: row[language] for row in rows if language in row}
