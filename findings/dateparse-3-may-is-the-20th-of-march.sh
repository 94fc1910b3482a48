#!/usr/bin/env bash
# dateparse 1.4.0 (PyPI): 3 May 2024 is 20 March 2024, 10 May 1998 is 19 October, »last Friday« the coming one.
#
# Guess: a date with its month written out is read in British order too, or not at all; a month with a year is the
# month; »3 days before May 3« is what »three days before May 3« is.
# Seen: of a day, a month and a year the day is taken for the month, the first two digits of the year for the day,
# and the year is the present one: no error for days up to 12. »June 2024« is 20 June, »March 1998« 19 March of
# this year, »5 people left in May 2024« 20 May. With a figure, »3 days before May 3« is 2 March. »May 3 2024« is
# right.
# What follows for a fact-checking desk: a parsed date is written out again and its digits looked for in the text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check dateparse==1.4.0
"$folder/venv/bin/python" - <<'PROGRAM'
from datetime import date

from dateparse import basic_parse


def read(text):
    found = basic_parse(date(2024, 6, 12), text, allow_past=True).date.isoformat()
    print(text, "->", found)
    return found


assert read("may 3 2024") == "2024-05-03"
assert read("four days before march 11") == "2024-03-07"
assert read("on 3 may 2024 she resigned") == "2024-03-20"
assert read("10 may 1998") == "2024-10-19"
assert read("in june 2024 she resigned") == "2024-06-20"
assert read("march 1998") == "2024-03-19"
assert read("5 people left in may 2024") == "2024-05-20"
assert read("3 days before may 3") == "2024-03-02"
assert read("last friday") == "2024-06-14"
PROGRAM
