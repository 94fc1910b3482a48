#!/usr/bin/env bash
# parsedatetime 2.6, German: »vor 2 Wochen« and »letzten Montag« are to come, »Mitte 2024« is 20:24.
#
# Guess: with the German names of days and months, which it brings along, it reads German words for before
# and after as it does English ones, or says that it did not understand.
# Seen: it finds the part that it knows and drops the rest: »vor 2 Wochen« is in two weeks, »letzten
# Montag« the next one, »heute Morgen« tomorrow, each with the sign that a day was found. In both
# languages a year without a month is a time of today: »since 2019« is 20:19.
# What follows for a fact-checking desk: a German text is read by rules for German, and only a whole
# expression counts.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check parsedatetime==2.6
"$folder/venv/bin/python" - <<'PROGRAM'
from datetime import datetime

from parsedatetime import Calendar, Constants

ASKED = datetime(2024, 6, 14, 9)  # a Friday
DAY, TIME = 1, 2


def read(language, text):
    calendar = Calendar(Constants(language, usePyICU=False))
    moment, kind = calendar.parseDT(text, ASKED)
    print(language, text, moment, kind)
    return moment.strftime("%Y-%m-%d %H:%M"), kind


assert read("de_DE", "vor 2 Wochen") == ("2024-06-28 09:00", DAY)
assert read("de_DE", "in 2 Wochen") == ("2024-06-28 09:00", DAY)
assert read("de_DE", "letzten Montag") == ("2024-06-17 09:00", DAY)
assert read("de_DE", "heute Morgen") == ("2024-06-15 09:00", DAY)
assert read("de_DE", "Mitte 2024") == ("2024-06-14 20:24", TIME)
assert read("en_US", "since 2019") == ("2024-06-14 20:19", TIME)
assert read("en_US", "last Monday") == ("2024-06-10 09:00", DAY)
PROGRAM
