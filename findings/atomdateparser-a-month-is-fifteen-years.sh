#!/usr/bin/env bash
# atomdateparser 0.0.2, dates for archives: »1920-05« (May 1920) is 1905 to 1920, »after 1900« a day of that year.
#
# Guess: a month as ISO 8601 writes it is that month, as »May 1920« is; a date open on one side keeps one side, or is
# refused as »before 1920« is; an unknown year of a century ([19--]) lies in that century.
# Seen: »1920-05« is taken for two years in the wrong order and turned round. »After 1900«, »1920-« and »pre-1920« are
# the first day of the month in which the program runs, in 1900 and 1920, begin and end. »[19--]« and »undated« get
# the span that stands for unknown, which begins in 1800.
# What follows for a fact-checking desk: a span made by a program is written out beside the date it came from; a day
# in this very month is doubted.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check atomdateparser==0.0.2
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
from datetime import date

from atomdateparser.parser import EventDateParser, UnknownDateFormat

parser = EventDateParser(unknown_date="unknown", timid=True)


def read(text):
    found = parser.parse_event_dates(text)
    print(text, found)
    return found["eventStartDates"], found["eventEndDates"]


month = date.today().strftime("%m")
assert read("May 1920") == ("1920-05-01", "1920-05-31")
assert read("1920-05") == ("1905-01-01", "1920-12-31")
for text, year in {"after 1900": 1900, "1920-": 1920, "pre-1920": 1920}.items():
    assert read(text) == (f"{year}-{month}-01", f"{year}-{month}-01")
assert read("[19--]") == read("undated") == ("1800-01-01", "2010-01-01")
try:
    read("before 1920")
except UnknownDateFormat as error:
    print(error)
else:
    raise AssertionError("before 1920 is read")
PROGRAM
