#!/usr/bin/env bash
# datemonkey 0.2.0 reads a column of years as days of the summer of 1905, surely and without a warning.
#
# Guess: a library that finds out a column's form, to tell what is ambiguous instead of guessing, takes
# 2024, 2023 and 1989 for years, or says that they are none of its forms.
# Seen: they are an »Excel serial date number« with confidence HIGH, not ambiguous, and 2024 is 16 July
# 1905; two years in a row, 1952 and 1953, are two days in a row.
# What follows for a fact-checking desk: columns of dates are read with the years that can occur in mind;
# a day outside of them is asked about, however sure the reader is.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check datemonkey==0.2.0
"$folder/venv/bin/python" - <<'PROGRAM'
from datemonkey import Confidence, detect_format, parse_dates


def read(*values):
    form, batch = detect_format(list(values)), parse_dates(list(values))
    print(values, "->", form.format.label, form.confidence.name, batch.iso_strings)
    return form, batch


form, batch = read("2024", "2023", "1989")
assert form.confidence is Confidence.HIGH and not form.is_ambiguous and batch.ok
assert batch.iso_strings[0] == "1905-07-16T00:00:00"
_, batch = read("1952", "1953")
assert [day.day for day in batch.dates] == [5, 6]
form, _ = read("03-05-2024", "04-06-2024")
assert form.is_ambiguous
PROGRAM
