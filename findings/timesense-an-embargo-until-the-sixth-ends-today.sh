#!/usr/bin/env bash
# timesense 1.1.0: »until 6 May« is today at six in the evening, »until 6 May 10:00« the tenth of May.
#
# Guess: in a parser of times and events for transcripts a day and its month belong together, whatever number or
# time stands behind them; a deadline of a day ends with that day; »7 to 5« of a vote is no span of hours.
# Seen: of a day, a month and a number the last two are the date: »6 May 10:00« is 10 May, »on 6 May 30 people
# left« 30 May, also in words (five people). Behind »until« the day is an hour and the month is nothing: »until 6
# May« is said to be »by 2 May, 18:00« on 2 May. »Between 5 and 7 May« is the 7th. »The vote was 7 to 5« is from
# seven in the morning to five in the afternoon. With »at« before the time all is right.
# What follows for a fact-checking desk: an embargo is read by a person, and a date is shown in the words it is
# from.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check timesense==1.1.0
"$folder/venv/bin/python" - <<'PROGRAM'
from datetime import datetime

from timesense import TimeSenseParser

parser = TimeSenseParser()


def read(text):
    found = parser.parse(text, now=datetime(2024, 5, 2, 12), language="en").human_readable()
    print(text, "->", found)
    return found


assert read("embargo until 6 May at 10:00") == "by 06.05.2024 10:00"
assert read("vote on 6 May at 10:00") == "06.05.2024 10:00"
assert read("embargo until 6 May 10:00") == "by 10.05.2024 10:00"
assert read("embargo until 6 May") == "by 02.05.2024 18:00"
assert read("on 6 May 30 people left") == "30.05.2024"
assert read("on 6 May five people left") == "05.05.2024"
assert read("on the 6th of May 12 people said no") == "12.05.2024"
assert read("between 5 and 7 May") == "07.05.2024"
assert read("yesterday the vote was 7 to 5") == "01.05.2024 07:00-17:00"
PROGRAM
