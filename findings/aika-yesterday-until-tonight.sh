#!/usr/bin/env bash
# aika 0.3.2, which reads spans of time: a day of 2024 lasts until tonight, and so does an ISO interval of 2024.
#
# Guess: »20.8.2024«, which its page names as an example, is that day; »2024-05-03/2024-05-05« is three days or is
# refused; the last day of a span belongs to it, whatever the span is called.
# Seen: the German day begins on 20 August 2024 and ends at the end of today. The interval begins at 20:24 of its
# first day, its year read as an hour, and ends tonight as well. »Mai 2024« ends with the beginning of 31 May, as if
# nothing had happened on it, while a quarter ends with its last moment; »20. August 2024« has no end at all.
# What follows for a fact-checking desk: an end that lies at today is no end; what was read is written out with both
# days before anything is searched by it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check aika==0.3.2
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
from datetime import datetime

from aika import TimeIntervalParser


def span(text):
    found = TimeIntervalParser().parse(text)
    print(text, found.start, found.end)
    return found.start, found.end


def minute(moment):
    return moment.strftime("%Y-%m-%d %H:%M")


before = datetime.now().date()
start, end = span("20.8.2024")
assert minute(start) == "2024-08-20 00:00" and end.date() >= before and minute(end).endswith("23:59")
start, end = span("2024-05-03/2024-05-05")
assert minute(start) == "2024-05-03 20:24" and end.date() >= before and minute(end).endswith("23:59")

assert [minute(moment) for moment in span("Mai 2024")] == ["2024-05-01 00:00", "2024-05-31 00:00"]
assert [minute(moment) for moment in span("2025Q03")] == ["2025-07-01 00:00", "2025-09-30 23:59"]
assert span("20. August 2024")[1] is None
PROGRAM
