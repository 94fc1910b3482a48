#!/usr/bin/env bash
# cdx_toolkit 0.9.39 ends »up to 15 April« on 30 April, and »up to 29 February 2024« on the 28th.
#
# Guess: a time of few digits is filled up to its last second: a month to the end of the month, a day to the
# end of that day. With only an end given, captures of the year before that day are looked for.
# Seen: the day is always replaced by the last one of its month, February having 28: 20240415 is the end of
# 30 April, so that the year looked through begins on 1 May and half of April 2023 is left out; 20240229 is
# the end of the 28th, before the day that was asked for.
# What follows for a fact-checking desk: a search in an index of web archives is given both ends, to the
# second; captures of a leap day are asked for by their day.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check cdx_toolkit==0.9.39
"$folder/venv/bin/python" - <<'PROGRAM'
from cdx_toolkit.commoncrawl import apply_cc_defaults
from cdx_toolkit.timeutils import pad_timestamp_up

FILLED = {
    "2024": "20241231235959",
    "202404": "20240430235959",
    "20240415": "20240430235959",
    "202402": "20240228235959",
    "20240229": "20240228235959",
}
for asked, filled in FILLED.items():
    print(asked, "->", pad_timestamp_up(asked))
    assert pad_timestamp_up(asked) == filled

question = {"to": "20240415"}
apply_cc_defaults(question)
print(question)
assert question["from_ts"] == "20230501235959"
PROGRAM
