#!/usr/bin/env bash
# gedcom-lite 0.2.0 reads 44 B.C. as the year 44, »NOT 1920« as 1920, and 9 Thermidor II as the year 2.
#
# Guess: of a date in GEDCOM a parser that gives years gives those of its calendar, with a sign before Christ;
# what it does not know is a phrase without years, as »(after the war)« is.
# Seen: »44 B.C.« and GEDCOM 7's »44 BCE« are exactly 44. Any number at the end is an exact year, whatever
# stands before it: »NOT 1920«, »31 FEB 1900«. The calendar is told for »@#DFRENCH R@ 9 THER 2«, but not for
# the same day in GEDCOM 7's form, »FRENCH_R 9 THER 2«, nor for »HEBREW 13 CSH 5758«: exactly the years 2 and
# 5758. Day and month are never given.
# What follows for a fact-checking desk: »exact« without a calendar is no year to compare with another.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check gedcom-lite==0.2.0
"$folder/venv/bin/python" - <<'PROGRAM'
from gedcom_lite import parse_date_value


def read(text):
    date = parse_date_value(text)
    print(text, date)
    return date.kind, date.start_year, date.end_year, date.calendar


assert read("BEF 3 MAY 1901") == ("range", None, 1901, None)
assert read("(after the war)") == ("phrase", None, None, None)
assert read("44 B.C.") == read("44 BCE") == ("exact", 44, 44, None)
assert read("NOT 1920") == ("exact", 1920, 1920, None)
assert read("31 FEB 1900") == ("exact", 1900, 1900, None)
assert read("@#DFRENCH R@ 9 THER 2") == ("exact", 2, 2, "FRENCH R")
assert read("FRENCH_R 9 THER 2") == ("exact", 2, 2, None)
assert read("HEBREW 13 CSH 5758") == ("exact", 5758, 5758, None)
PROGRAM
