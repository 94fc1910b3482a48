#!/usr/bin/env bash
# jetblack-iso8601 2.0.0: a year has 360 days, and a moment without a zone is written with a »Z«.
#
# Guess: a year as a length is refused by a type that knows days only, or has 365 days; what is read without a zone is
# written without one, as the page of the package shows that text comes back as it was.
# Seen: P1Y is 360 days and P3Y ends 15 or 16 days too early: from 3 May 2021 it reaches to 17 April 2024. 00:30 without
# a zone, in Berlin, is written as 00:30 in Greenwich; 3 May 2024 is midnight there.
# What follows for a fact-checking desk: a term of office is counted in the calendar, and zones are set before writing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check jetblack-iso8601==2.0.0
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
from datetime import datetime

from jetblack_iso8601 import datetime_to_iso8601, iso8601_to_datetime, iso8601_to_timedelta

year = iso8601_to_timedelta("P1Y")
print(year, iso8601_to_timedelta("P12M"), datetime(2021, 5, 3) + iso8601_to_timedelta("P3Y"))
assert year.days == iso8601_to_timedelta("P12M").days == 360
assert datetime(2021, 5, 3) + iso8601_to_timedelta("P3Y") == datetime(2024, 4, 17)
kept = datetime_to_iso8601(iso8601_to_datetime("2024-05-03T00:30:00+02:00"))
for text in ("2024-05-03T00:30:00", "2024-05-03"):
    again = datetime_to_iso8601(iso8601_to_datetime(text))
    print(text, "->", again)
    assert iso8601_to_datetime(text).tzinfo is None and again.endswith("Z")
assert kept.endswith("+02:00")
PROGRAM
