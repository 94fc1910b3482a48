#!/usr/bin/env bash
# acronymkit 0.3.0 and abbreviation-extractor 0.2.0: »Claudia Durmus (CDU)« says that CDU means Claudia Durmus.
#
# Guess: a party in brackets behind a member's name, as every newspaper prints it, is no definition of an
# abbreviation; names of persons are no long forms, least of all with a confidence.
# Seen: where the party's letters occur in the name in their order, the first at a word's beginning, the name is
# the long form: SPD is Stefan Pohland, CSU Carl Sundermann, AfD Afra Deppe, FDP Franz Dörpel, with a
# confidence of 0.87, and dpa is »Dietmar Pahl« in the second. »Anna Beck (CDU)« is nothing, so it happens to
# some members only.
# What follows for a fact-checking desk: abbreviations of parties and agencies come from a list; a glossary
# that was drawn from articles is read by somebody before it replaces anything.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check acronymkit==0.3.0 abbreviation-extractor==0.2.0
"$folder/venv/bin/python" - <<'PROGRAM'
from abbreviation_extractor import extract_abbreviation_definition_pairs
from acronymkit import AcronymEngine

engine = AcronymEngine()


def meanings(text):
    pairs = engine.extract(text).pairs
    kit = {pair.short_form: pair.long_form for pair in pairs}
    other = {each.abbreviation: each.definition for each in extract_abbreviation_definition_pairs(text)}
    print(text, kit, [round(pair.confidence, 2) for pair in pairs], other)
    return kit, other


union = {"CDU": "Christian Democratic Union"}
assert meanings("The Christian Democratic Union (CDU) said no.") == (union, union)
assert meanings("Anna Beck (CDU) said no.") == ({}, {})
for name, party in [
    ("Claudia Durmus", "CDU"),
    ("Stefan Pohland", "SPD"),
    ("Carl Sundermann", "CSU"),
    ("Franz Dörpel", "FDP"),
    ("Afra Deppe", "AfD"),
]:
    assert meanings(f"The minister, {name} ({party}), said no.") == ({party: name}, {party: name}), name
assert meanings("Dietmar Pahl (dpa) reports.")[1] == {"dpa": "Dietmar Pahl"}
PROGRAM
