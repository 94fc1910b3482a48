#!/usr/bin/env bash
# chronoparse 0.1.0: 3 May 2024 11:30 pm is half past eleven in the morning, and 5 pm midnight.
#
# Guess: »am« and »pm« count wherever a time stands, as its page has 2:30 PM and time zones, and what is not
# understood is an error or »ambiguous«; the Thai calendar, which the page lists, turns the year 2567 into 2024.
# Seen: behind a day in British order and a blank, »pm« is dropped: 11:30 pm is 11:30, 12:30 am half past noon, and
# nothing is ambiguous. With a comma before the time, no blank before »pm« or in American order it counts. »5 pm«
# is the day's midnight, MESZ and Europe/Berlin are dropped, CEST is not. 13/3/2024 is ambiguous, »Mon« on a Friday
# is not. 3 พฤษภาคม 2567 is in the year 2567.
# What follows for a fact-checking desk: the time of a statement is shown beside the words that it was read from.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check chronoparse==0.1.0
"$folder/venv/bin/python" - <<'PROGRAM'
from chronoparse import parse


def read(text):
    result = parse(text)
    found = result.isoformat()[:16] if callable(result.isoformat) else result.isoformat[:16]
    print(text, "->", found, "ambiguous" if result.ambiguous else "")
    return found, result.ambiguous


assert read("May 3, 2024 11:30 pm") == ("2024-05-03T23:30", False)
assert read("3 May 2024, 11:30 pm") == ("2024-05-03T23:30", False)
assert read("3 May 2024 11:30 pm") == ("2024-05-03T11:30", False)
assert read("Fri, 3 May 2024 11:30 pm") == ("2024-05-03T11:30", False)
assert read("3 May 2024 12:30 am") == ("2024-05-03T12:30", False)
assert read("3 May 2024 5 pm") == ("2024-05-03T00:00", False)
assert read("Mon, 3 May 2024") == ("2024-05-03T00:00", False)
assert read("13/3/2024") == ("2024-03-13T00:00", True)
assert read("3 พฤษภาคม 2567") == ("2567-05-03T00:00", False)
PROGRAM
