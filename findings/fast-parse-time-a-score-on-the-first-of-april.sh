#!/usr/bin/env bash
# fast-parse-time 1.5.0 dates »4.1 percent« to 1 April 2011 and a score of 4-2 to the day after.
#
# Guess: years are inferred for dates without one, »Mar 28«, from the dates of the same text; a decimal
# before »percent«, a share »4/5 of the council« and a score are no dates, or stay undecided.
# Seen: between two full dates every pair of numbers that fits is a day with a year, and the only candidate:
# 4.1 percent is 1 April 2011, four fifths are 5 April, 4-1 and 4-2 are the first two days of the month.
# What follows for a fact-checking desk: numbers count as days where a month is named or a full date is
# written; the words behind a number are read before it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check fast-parse-time==1.5.0
"$folder/venv/bin/python" - <<'PROGRAM'
from fast_parse_time import parse_date_strings

TEXT = (
    "From 3/28/2011 to 4/22/2011 prices fell by 4.1 percent, 4/5 of the council agreed, "
    "and the town's team lost 4-2."
)
found = {match.text: (str(match.date), len(match.candidates)) for match in parse_date_strings(TEXT)}
for text, (day, _) in found.items():
    print(text, "->", day)
assert found["3/28/2011"] == ("2011-03-28", 1)
assert found["4.1"] == ("2011-04-01", 1)
assert found["4/5"] == ("2011-04-05", 1)
assert found["4-2"] == ("2011-04-02", 1)
PROGRAM
