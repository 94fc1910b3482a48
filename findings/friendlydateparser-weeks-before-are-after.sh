#!/usr/bin/env bash
# friendlydateparser 0.2.4: »3 weeks before 3 May 2024« is 24 May, three weeks after it.
#
# Guess: »before« counts back and »after« on, as its page has both (»2 days before the last day of next month«, »3
# weeks before yesterday«).
# Seen: both count on. Two days before yesterday is tomorrow, a month before 3 May is 3 June, two hours before half
# past two are half past four. »ago« counts back. Words that it does not know (prior to, earlier than) are refused.
# What follows for a fact-checking desk: a date worked out from a sentence is shown beside the sentence, with its
# direction, and tried on both.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check friendlydateparser==0.2.4
"$folder/venv/bin/python" - <<'PROGRAM'
from datetime import datetime

from friendlydateparser import parse_datetime

NOW = datetime(2024, 6, 12, 12)


def read(text):
    found = str(parse_datetime(text, now=NOW))[:16]
    print(text, "->", found)
    return found


assert read("3 weeks before 3 May 2024") == read("3 weeks after 3 May 2024") == "2024-05-24 00:00"
assert read("1 month before 3 May 2024") == "2024-06-03 00:00"
assert read("2 days before yesterday") == "2024-06-13 00:00"
assert read("2 days before the last day of next month") == "2024-08-02 00:00"
assert read("2 hours before 3 May 2024 14:30") == "2024-05-03 16:30"
assert read("3 days ago") == "2024-06-09 12:00"
PROGRAM
