#!/usr/bin/env bash
# fuzzy-date 0.7.0 reads »1989« as today's day of that year, and »May« as today's day in May.
#
# Guess: a year alone is refused, or its first day, as »May 2024« is the first of May; whatever it is, it
# is the same tomorrow.
# Seen: asked on 13 February, 1989 is 13 February 1989, and on the next day the 14th; »May« is 13 May. With
# a year behind it the month is its first day. Nothing tells a day that was written from one that was not.
# What follows for a fact-checking desk: a date that depends on the day of asking is none; years and months
# are kept as years and months.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check fuzzy-date==0.7.0
"$folder/venv/bin/python" - <<'PROGRAM'
from datetime import date

import fuzzydate

ASKED = [date(2026, 2, 13), date(2026, 2, 14)]


def read(text):
    days = [fuzzydate.to_date(text, today=today).isoformat() for today in ASKED]
    print(text, "->", days)
    return days


assert read("1989") == ["1989-02-13", "1989-02-14"]
assert read("May") == ["2026-05-13", "2026-05-14"]
assert read("May 2024") == ["2024-05-01", "2024-05-01"]
assert read("1 May 1989") == ["1989-05-01", "1989-05-01"]
PROGRAM
