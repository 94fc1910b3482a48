#!/usr/bin/env bash
# isochron 0.1.0 takes 24:00 on 3 May for 00:00 on 3 May: the end of a day is its beginning.
#
# Guess: 24:00, which ISO 8601 allows for the end of a day, is 00:00 of the next one, or refused.
# Seen: »2024-05-03T24:00:00Z« is 3 May 00:00, a day early: an embargo until the end of Friday has ended before Friday.
# An interval that ends with it is over before it begins, and nothing says so. 23:59:60 is 23:59:59.999999. A month,
# »2024-05«, is no date, while a week and a day of the year are.
# What follows for a fact-checking desk: »24:00« is looked for in the text of a moment before it is read.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check isochron==0.1.0
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
from isochron import parse_datetime, parse_interval


def moment(text):
    found = parse_datetime(text)
    print(text, "->", found)
    return found.isoformat()


assert moment("2024-05-03T00:00:00Z") == "2024-05-03T00:00:00+00:00"
assert moment("2024-05-03T24:00:00Z") == "2024-05-03T00:00:00+00:00"
assert moment("2024-05-03T23:59:60Z") == "2024-05-03T23:59:59.999999+00:00"
embargo = parse_interval("2024-05-03T12:00:00Z/2024-05-03T24:00:00Z")
print(embargo)
assert embargo.end < embargo.start
PROGRAM
