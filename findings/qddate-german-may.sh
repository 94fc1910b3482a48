#!/usr/bin/env bash
# qddate 1.0.17, which dates pages of news sites in many languages, knows every German month but May.
#
# Guess: »3. Mai 2024« is read as »3. April 2024« and »3. Juni 2024« are; where a month is not known,
# none of its language is.
# Seen: eleven months are read and May gives None, in each spelling of the day; the same three letters are
# read in French (»Le 3 mai 2024«), so nothing looks wrong in a test with two or three dates.
# What follows for a fact-checking desk: what reads dates is tried on all twelve months of each language,
# and a page without a date is asked about instead of taking the next best date.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check qddate==1.0.17
"$folder/venv/bin/python" - <<'PROGRAM'
from qddate import DateParser

MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
parser = DateParser()
missing = []
for number, month in enumerate(MONTHS.split(), 1):
    for day in ("3.", "03.", "13."):
        found = parser.parse(f"{day} {month} 2024")
        if found is None:
            missing.append(f"{day} {month}")
        else:
            assert (found.month, found.day) == (number, int(day[:-1])), found
print("not read:", missing)
assert missing == ["3. Mai", "03. Mai", "13. Mai"]
assert parser.parse("Le 3 mai 2024").month == 5
PROGRAM
