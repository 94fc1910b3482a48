#!/usr/bin/env bash
# metomi-isodatetime 3.2.0: monthly from 31 January is 29 February, 29 March, 29 April, and 1945 is midnight of 1 January.
#
# Guess: a repetition by months is counted from its first day, so that the 31st comes back in March; a year or month is
# kept as a year or month, and a day without a zone has none.
# Seen: each day is counted from the one before: after February all are the 29th, and 28 in a common year. Yearly from
# 29 February it is the 28th for ever, also in 2028. »1945« and »1945-01« are equal to 1945-01-01T00:00:00Z, and are
# written so.
# What follows for a fact-checking desk: how exact a date is, is kept beside it; days that repeat are counted from the
# first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check metomi-isodatetime==1!3.2.0
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
from itertools import islice

from metomi.isodatetime.parsers import TimePointParser, TimeRecurrenceParser

point = TimePointParser(assumed_time_zone=(0, 0)).parse


def repeated(text, number):
    found = [str(each)[:10] for each in islice(TimeRecurrenceParser().parse(text), number)]
    print(text, "->", found)
    return found


assert repeated("R/2024-01-31T00Z/P1M", 4) == ["2024-01-31", "2024-02-29", "2024-03-29", "2024-04-29"]
assert repeated("R/2024-02-29T00Z/P1Y", 5)[1:] == ["2025-02-28", "2026-02-28", "2027-02-28", "2028-02-28"]
print(point("1945"), point("1945-01"), TimePointParser().parse("1945-05-08"))
assert point("1945") == point("1945-01") == point("1945-01-01T00:00Z")
assert str(point("1945")) == "1945-01-01T00:00:00Z"
PROGRAM
