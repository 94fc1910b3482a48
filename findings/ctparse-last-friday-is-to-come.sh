#!/usr/bin/env bash
# ctparse 0.3.6: »am vergangenen Freitag« and »seit Montag« lie in the days to come, »am letzten Freitag« at ten o'clock.
#
# Guess: a reader of German and English phrases that is given the day of the report gives »letzten Freitag« and »three
# days ago« a day before it, and says nothing where it does not know a word; there is no 31 June.
# Seen: for a report of Wednesday, 15 May 2024, each of these is Friday the 17th or Monday the 20th. In »letzten« the
# English number ten is found, which is an hour. »vor drei Tagen« is a duration of three days; »vorgestern« is any time
# until yesterday; »am 3. Mai« without a year is of next year. 31 June is 30 June.
# What follows for a fact-checking desk: of phrases with »letzt«, »vergangen«, »seit«, »vor« and "last" only the words
# are kept; what a report tells lies before its day.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check ctparse==0.3.6
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
import datetime
import logging

from ctparse import ctparse

logging.disable(logging.CRITICAL)
REPORT = datetime.datetime(2024, 5, 15, 12, 0)


def read(phrase):
    found = str(ctparse(phrase, ts=REPORT, timeout=10).resolution)
    print(phrase, "->", found)
    return found


assert read("am 9. November 1989").startswith("1989-11-09")
assert read("gestern").startswith("2024-05-14")
for phrase in ("am vergangenen Freitag", "last Friday"):
    assert read(phrase).startswith("2024-05-17")
assert read("am letzten Freitag").startswith("2024-05-17 10:00")
assert read("seit Montag").startswith("2024-05-20")
assert read("vor drei Tagen") == read("three days ago") == "3 days"
assert read("vorgestern").startswith("None - 2024-05-14")
assert read("am 3. Mai").startswith("2025-05-03")
assert read("am 31. Juni").startswith("2024-06-30")
PROGRAM
