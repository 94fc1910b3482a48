#!/usr/bin/env bash
# undate 0.8.0 reads an unknown end as one that has not come, drops doubts, and knows no year's term.
#
# Guess: EDTF's »1985/« (ended, nobody knows when) and »1985/..« (goes on) stay two things; »1985?« and
# »1985~« keep their mark or are refused; a term that began and ended in 1985 is 1985/1985.
# Seen: both ends are written as »1985/..«; doubtful and approximate years come out as plain ones;
# an interval from a year to the same year is a ValueError, as if its end came first.
# What follows for a fact-checking desk: who left an office on an unknown day is not still in it; ends
# and doubts are kept in fields of one's own beside a library's date.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check undate==0.8.0
"$folder/venv/bin/python" - <<'PROGRAM'
from undate import Undate, UndateInterval

times = ("1985/", "1985/..", "1985/1990", "1985?", "1985~")
again = {time: Undate.parse(time, "EDTF").format("EDTF") for time in times}
print(again)
assert again == {
    "1985/": "1985/..",
    "1985/..": "1985/..",
    "1985/1990": "1985/1990",
    "1985?": "1985",
    "1985~": "1985",
}
try:
    UndateInterval(Undate(1985), Undate(1985))
except ValueError as error:
    print("ValueError:", error)
else:
    raise AssertionError("a term within one year is an interval now")
PROGRAM
