#!/usr/bin/env bash
# kif-lib 0.13.0, a library on Wikidata's data model, reads 44 BC as AD 44 and refuses a year.
#
# Guess: Time() takes times in the form of Wikidata's own JSON, with a year's precision too
# (+1952-00-00T00:00:00Z, precision 9), and refuses what Python's datetime cannot hold.
# Seen: the minus sign is dropped without a word, and the day is in the wrong age; the year and the
# month of Wikidata's form are refused, a full day is taken.
# What follows for a fact-checking desk: positions on Wikidata often begin in a year; times are read
# from its JSON as they are written, sign and precision first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check kif-lib==0.13.0
cd "$folder"
venv/bin/python - <<'PROGRAM'
from kif_lib import Time


def read(text, precision):
    try:
        found = Time(text, precision).time.date().isoformat()
    except ValueError:
        found = "refused"
    print(text, found)
    return found


assert read("-0044-03-15T00:00:00Z", 11) == "0044-03-15"
assert read("+1952-05-03T00:00:00Z", 11) == "1952-05-03"
assert read("+1952-00-00T00:00:00Z", 9) == "refused"
assert read("+1952-05-00T00:00:00Z", 10) == "refused"
PROGRAM
