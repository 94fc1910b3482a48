#!/usr/bin/env bash
# Wikidata 0.9.0 (PyPI): the 20th century is 19, an int like the year 19.
#
# Guess: a time of the precision »century« comes as something that is no year, or is refused as a decade
# is; the 20th century, which Wikidata writes as a year from 1901 to 2000, is called 20.
# Seen: the first two digits of the year are the century: 1901 is 19, 2000 is 20, so that two forms of one
# century are two. The value is an int, as years are; who was born in the century 19 and in the year 19
# was born at the same time. Decades raise an error, days and months have types of their own.
# What follows for a fact-checking desk: the precision is read from the claim's own data and kept beside
# the date.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check Wikidata==0.9.0
"$folder/venv/bin/python" - <<'PROGRAM'
from wikidata.client import Client
from wikidata.datavalue import DatavalueError, Decoder

GREGORIAN = "http://www.wikidata.org/entity/Q1985727"
CENTURY, DECADE, YEAR, MONTH = 7, 8, 9, 10


def read(time, precision):
    value = {"time": time, "timezone": 0, "before": 0, "after": 0, "precision": precision}
    data = {"type": "time", "value": {**value, "calendarmodel": GREGORIAN}}
    found = Decoder()(Client(), "time", data)
    print(time, precision, repr(found))
    return found


assert read("+1901-00-00T00:00:00Z", CENTURY) == 19
assert read("+2000-00-00T00:00:00Z", CENTURY) == 20
assert read("+0019-00-00T00:00:00Z", YEAR) == 19
assert read("+2024-05-00T00:00:00Z", MONTH) == (2024, 5)
try:
    read("+1990-00-00T00:00:00Z", DECADE)
except DatavalueError as error:
    print(error)
else:
    raise AssertionError("decades are read")
PROGRAM
