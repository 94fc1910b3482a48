#!/usr/bin/env bash
# date-fuzz 0.0.8: »May 3, 2024« is the year 2024, »3 May 2024« the month, and the 19th century the 19th of a month.
#
# Guess: a finder of dates in running text that reads »Jan 1st 2012« reads a day without »st« or »th« too, or finds
# nothing; a century is a hundred years or nothing; of a span both years are found.
# Seen: a day is one only with its two letters or in figures. Without them »3 May 2024« is 2024-05-00, as a month
# without a day is, and »May 3, 2024«, with a comma before the year, 2024-00-00. »The 19th century« is 00-19, the
# 19th of some month. Of »1920-1945« there is 1920; »c. 1850«, »1850?« and »the 1990s« are not found.
# What follows for a fact-checking desk: a date that is less precise than the text is marked as one that was not
# read.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check date-fuzz==0.0.8
"$folder/venv/bin/python" - <<'PROGRAM'
from date_fuzz import find_dates


def find(text):
    found = [date for date, _ in find_dates(text)]
    print(text, "->", found)
    return found


assert find("He left on 3rd May 2024.") == ["2024-05-03"]
assert find("He left on 20.7.1944.") == ["1944-7-20"]
assert find("He left in May 2024.") == ["2024-05-00"]
assert find("He left on 3 May 2024.") == ["2024-05-00"]
assert find("He left on May 3, 2024.") == ["2024-00-00"]
assert find("It is of the 19th century.") == ["00-19"]
assert find("1920-1945") == ["1920-00-00"]
assert find("c. 1850") == find("the 1990s") == []
PROGRAM
