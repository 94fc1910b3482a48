#!/usr/bin/env bash
# numbr 2.1.1 finds 1 and 5,000,000 in »one point five million« and 2 in »two and a half million«.
#
# Guess: what writes 1.05 as »one point zero five« reads such words too; what it cannot read in a sentence
# it leaves out, as it returns None elsewhere.
# Seen: the point parts the number into two, one of them five million; »two and a half million« is 2, half a
# year or »half a million« nothing; the score 2-1 is 2 and -1, the years 1989-90 are 1989 and -90. Each
# comes as a plain number.
# What follows for a fact-checking desk: figures in words are read to the end of the phrase, with »point«,
# »half« and the unit, or offered as words.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check numbr==2.1.1
"$folder/venv/bin/python" - <<'PROGRAM'
import numbr

assert numbr.intToWords("1.05") == "one point zero five"
FOUND = {
    "He scored twenty-one of 34 attempts": [21, 34],
    "one point five million people": [1, 5_000_000],
    "two and a half million people": 2,
    "They won 2-1": [2, -1],
    "the winter of 1989-90": [1989, -90],
}
for words, expected in FOUND.items():
    print(words, "->", numbr.extractNumericValue(words))
    assert numbr.extractNumericValue(words) == expected
PROGRAM
