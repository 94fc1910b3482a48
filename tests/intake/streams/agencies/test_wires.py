"""Wires as agencies send them, each in its dialect, against what was written down of them first.

The structure is that of public samples (IPTC's examples, Superdesk's fixtures, agencies' manuals);
every word is ours. ``gold.json`` names the facts of each record, or the code of an error.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from intake import IntakeError, read_items

WIRES = Path(__file__).parent / "wires"
GOLD = json.loads((WIRES / "gold.json").read_text("utf-8"))


def as_gold(found, names):
    """What was read, with as many facts as the gold has."""
    if isinstance(found, IntakeError):
        return {"error": found.code}
    told = found.as_dict()
    facts = {name: told.get(name) or type(names[name])() for name in names if name != "absent"}
    if "text" in names:
        facts["text"] = found.text.split("\n\n")
    if "marked" in names:
        passages = sorted(found.passages, key=lambda passage: passage.span[0])
        facts["marked"] = [[p.kind.value, found.text[slice(*p.span)]] for p in passages]
    written = json.dumps(told, ensure_ascii=False)
    if "absent" in names:
        facts["absent"] = [words for words in names["absent"] if words not in written]
    return facts


@pytest.mark.parametrize("name", GOLD)
def test_a_wire_is_read_as_its_agency_meant_it(name):
    found = list(read_items((WIRES / name).read_bytes(), name=name))
    expected = GOLD[name]
    assert len(found) == len(expected)
    assert [as_gold(*pair) for pair in zip(found, expected, strict=True)] == expected


def test_every_wire_has_its_gold():
    assert {path.name for path in WIRES.iterdir()} - {"gold.json"} == set(GOLD)
