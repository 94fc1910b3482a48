#!/usr/bin/env bash
# coordinate-parser 0.1.1 (PyPI): »52.52° N, 13.405° E«, in Berlin, is the one latitude 52.743; »5 percent« is 5.
#
# Guess: a reader of one coordinate with »comprehensive error messages for invalid inputs« refuses two of them, as
# it does »52 31 N 13 24 E«, and words that are none; a side of the world that it does not know is an error.
# Seen: of a pair of decimal degrees the second number is taken for minutes of the first, also with N and E between
# them: 25 kilometres off, and nothing is said. »5 percent« is 5 degrees, »12 May« 12. O, which is west in French
# and Spanish and east in German, is east, as any word is; 95 N is a latitude unless a check is asked for.
# What follows for a fact-checking desk: a place of a picture is read as a pair or not at all, and shown on a map
# beside the words that it was read from.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check coordinate-parser==0.1.1
"$folder/venv/bin/python" - <<'PROGRAM'
from coordinate_parser import parse_coordinate


def read(text):
    found = round(float(parse_coordinate(text)), 4)
    print(text, "->", found)
    return found


assert read("40°41.65'N") == 40.6942
assert read("0.5 W") == -0.5
assert read("52.52° N, 13.405° E") == read("52.52, 13.405") == 52.7434
assert read("13.4 O") == 13.4
assert read("95 N") == 95
assert read("5 percent") == 5
assert read("12 May") == 12
try:
    parse_coordinate("52 31 N 13 24 E")
except ValueError as error:
    print(error)
else:
    raise SystemExit("a pair with degrees and minutes is read now")
PROGRAM
