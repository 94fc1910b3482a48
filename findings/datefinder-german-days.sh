#!/usr/bin/env bash
# datefinder 1.0.0 reads a written-out German date as the first day of its month.
#
# Guess: it knows German month names and gives 17 July 2017, or it knows none and finds nothing.
# Seen: it knows the month and not the ordinal's full stop, and fills the day with 1: a date of
# day precision that nobody wrote. The English order is right. strict=True finds nothing at all.
# What follows for a fact-checking desk: a date from a library is checked against the words it
# stands for, or its precision is the month.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check datefinder==1.0.0
"$folder/venv/bin/python" - <<'PROGRAM'
from datefinder import find_dates

expected = {
    "Am 17. Juli 2017 sprach die Ministerin.": ["2017-07-01"],
    "Die Sitzung vom 14. März 2025 war kurz.": ["2025-03-01"],
    "The minister spoke on 17 July 2017.": ["2017-07-17"],
}
for sentence, days in expected.items():
    found = [f"{date:%Y-%m-%d}" for date in find_dates(sentence)]
    print(sentence, found)
    assert found == days, found
    if sentence.startswith("Am"):
        assert list(find_dates(sentence, strict=True)) == []
PROGRAM
