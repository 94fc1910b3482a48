#!/usr/bin/env bash
# stringtime 0.0.8: »two summers ago« and »since 2020« are this minute, on today's clock, whatever day is given.
#
# Guess: a phrase that a grammar of dates does not know raises an error; relative_to, the day that relative phrases
# count from, is kept in all that is returned.
# Seen: a line on standard output says that an error occurred, and a Date comes back that is now: not the day
# given, but the clock's, as if it had been read. So for »30 February 2024«, »the 1980s«, »early 2023«, »12 noon«
# and »a decade ago«. »The night of 3 to 4 May« is 1 May in the year after.
# What follows for a fact-checking desk: a date of today that was not asked for is no date.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check stringtime==0.0.8
cd "$folder"
venv/bin/python - <<'PROGRAM' | grep -v -e '^Error parsing' -e '^WARNING' -e '^Generating' -e '^Unknown' -e '^day is'
from datetime import datetime

from stringtime import Date


def read(text):
    found = str(Date(text, relative_to="2024-05-15 12:00:00"))[:16]
    print(text, "->", found)
    return found


assert read("two weeks ago") == "2024-05-01 12:00"
assert read("the last day of February 2024")[:10] == "2024-02-29"
unknown = ("two summers ago", "since 2020", "30 February 2024", "the 1980s", "early 2023", "12 noon", "a decade ago")
for text in unknown:
    before = str(datetime.now())[:16]
    found = read(text)
    assert before <= found <= str(datetime.now())[:16]
assert read("the night of 3 to 4 May")[:10] == "2025-05-01"
PROGRAM
