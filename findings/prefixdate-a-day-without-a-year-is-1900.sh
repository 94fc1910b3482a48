#!/usr/bin/env bash
# prefixdate 0.6.1: »Friday 3 May« is 3 May 1900 to the day, and half past midnight of 3 May 2024 in Berlin is 2 May.
#
# Guess: a package for dates of varied precision says of each date how much of it is known: a day without a year is
# empty or refused, a span is not its beginning, and a written day keeps the day that is written.
# Seen: with a format that has no year, the year is 1900 and the precision DAY. A time with a zone is turned to
# Greenwich time, where the day is another one, and the zone is not kept. »1945 bis 1949« and »2024/05/03« are the
# years 1945 and 2024; »1945?« is as sure as 1945; a month in words is left out of parse_parts, and so is its day.
# What follows for a fact-checking desk: a year of 1900 is asked about; the words stay beside each date.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check prefixdate==0.6.1
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
from prefixdate import parse, parse_format, parse_parts


def told(found, *words):
    print(*words, "->", found.text, found.precision.name)
    return found.text, found.precision.name


assert told(parse("1945-05-00"), "1945-05-00") == ("1945-05", "MONTH")
assert told(parse_format("Friday 3 May", "%A %d %B"), "Friday 3 May") == ("1900-05-03", "DAY")
assert told(parse_format("3.5.", "%d.%m."), "3.5.") == ("1900-05-03", "DAY")
assert told(parse("2024-05-03T00:30:00+02:00"), "00:30 in Berlin") == ("2024-05-02T22:30:00", "SECOND")
for words, year in (("1945 bis 1949", "1945"), ("2024/05/03", "2024"), ("1945?", "1945")):
    assert told(parse(words), words) == (year, "YEAR")
assert told(parse_parts(2024, "Mai", 3), 2024, "Mai", 3) == ("2024", "YEAR")
PROGRAM
