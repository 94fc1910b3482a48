#!/usr/bin/env bash
# date-wrangler 2.3.0: »a week and a half ago« is the second half of last year, »half a year ago« all of last year.
#
# Guess: what a finder of dates in running text does not understand whole it leaves out: of »two and a half years
# ago« nothing is found, so of »a week and a half ago« nothing; a number behind a day and a month is a year only if
# the text has it as one.
# Seen: of »a week and a half ago«, as of a month or a year and a half, the words »a half ago« are left and mean
# the half-year before this one. »Half a year ago« is »a year ago«, »a year and two days ago« the day before
# yesterday. »On 3 May 30 people left« is 3 May 2030. »Section 3 may apply« is 3 May. »Tuesday 6 May 2024«, which
# was a Monday, is taken without a word.
# What follows for a fact-checking desk: a date found in a text is shown with the words around it, and a span of
# which a part was read is none.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check date-wrangler==2.3.0
"$folder/venv/bin/python" - <<'PROGRAM'
from datetime import date

from date_wrangler import parse


def find(text):
    found = [f"{each.text}: {each.range.start} {each.range.end}" for each in parse(text, today=date(2024, 5, 15))]
    print(text, "->", found)
    return found


half = ["a half ago: 2023-07-01 2024-01-01"]
assert find("two years ago") == ["two years ago: 2022-01-01 2023-01-01"]
assert find("two and a half years ago") == []
assert find("She left a week and a half ago.") == half
assert find("She left a year and a half ago.") == half
assert find("half a year ago") == ["a year ago: 2023-01-01 2024-01-01"]
assert find("a year and two days ago") == ["two days ago: 2024-05-13 2024-05-14"]
assert find("On 3 May 30 people left.") == ["3 May 30: 2030-05-03 2030-05-04"]
assert find("Section 3 may apply.") == ["3 may: 2024-05-03 2024-05-04"]
assert find("Tuesday 6 May 2024") == ["Tuesday 6 May 2024: 2024-05-06 2024-05-07"]
PROGRAM
