#!/usr/bin/env bash
# ovos-date-parser 0.29.0: »heute Abend um acht« is seven o'clock, »last year in May« this year's May.
#
# Guess: of two statements about a time (tonight, at eight; last year, in May) the one makes the other precise, and
# what is not understood is among the words that are left over.
# Seen: seven o'clock is what »Abend« means to it, and the eight is left over. »last year in May« is 1 May of this
# year with nothing left over; »two and a half weeks ago« is one week ago; »since Monday« is the coming one. As a
# length, »a year and a half« is a year.
# What follows for a fact-checking desk: a date with words left over is no date; one without is compared with the
# text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check ovos-date-parser==0.29.0
"$folder/venv/bin/python" - <<'PROGRAM'
from datetime import datetime

from ovos_date_parser import extract_datetime, extract_duration

NOW = datetime(2024, 6, 12, 12)


def read(text, language):
    when, left = extract_datetime(text, language, anchorDate=NOW)
    print(text, "->", when, repr(left))
    return str(when)[:16], left


assert read("am 3. mai 2024 um 14 uhr", "de") == ("2024-05-03 14:00", "")
assert read("heute abend um acht", "de") == ("2024-06-12 19:00", "8")
assert read("last year in may", "en") == ("2024-05-01 00:00", "")
assert read("two and a half weeks ago", "en") == ("2024-06-05 00:00", "2 and half")
assert read("since monday", "en") == ("2024-06-17 00:00", "since")
length, left = extract_duration("a year and a half", "en")
print(length, repr(left))
assert (length.days, left) == (365, "and a 0.5")
PROGRAM
