#!/usr/bin/env bash
# metadate 0.6.2: next month is the rest of this one, 31 February is the 29th, and half a year a whole one.
#
# Guess: seen from 15 June, »next month« is July and »last month« all of May; a day that is in no calendar
# is None; »a year and a half ago« is what »1.5 years ago« is; »between 3 and 5 May« has both days in it.
# Seen: next month is 15 to 30 June, last month reaches to today, and »31 February 2024« is 29 February. »A
# year and a half ago« is all of 2023, »1.5 years ago« December 2022; between 3 and 5 May is 5 May.
# What follows for a fact-checking desk: a relative date of a claim is shown with the words it comes from
# and the day of the article, and counts once an editor has looked.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check metadate==0.6.2
"$folder/venv/bin/python" - <<'PROGRAM'
from datetime import datetime

from metadate import parse_date


def period(words):
    found = parse_date(words, reference_date=datetime(2024, 6, 15, 12))
    days = tuple(str(at.date()) for at in (found.start_date, found.end_date))
    print(words, "->", *days)
    return days


assert period("next year") == ("2025-01-01", "2026-01-01")
assert period("next month") == ("2024-06-15", "2024-07-01")
assert period("last month") == ("2024-05-01", "2024-06-15")
assert period("31 February 2024") == ("2024-02-29", "2024-03-01")
assert period("31 June 2023") == ("2023-06-30", "2023-07-01")
assert period("a year and a half ago") == ("2023-01-01", "2024-01-01")
assert period("1.5 years ago") == ("2022-12-01", "2023-01-01")
assert period("between 3 and 5 May 2024") == ("2024-05-05", "2024-05-06")
PROGRAM
