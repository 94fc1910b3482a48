#!/usr/bin/env bash
# flexibledate 1.0.33: »between 3 May and 7 June 2024« is 3 May, 7 May, 3 June or 7 June, as the process has started.
#
# Guess: the same words are the same date each time; »before« and »after«, which are kept, are compared too; a month
# is a word of its own.
# Seen: of several days or months one is taken in the order of a set, and the order changes with each start of Python:
# four seeds give four days. »Mark said on 12 June« is 12 March or 12 June. »Augusta Adler, 1920« is August 1920 and
# »3. Mai 2024« is March without a day. »before 1950« and »after 1950« agree to 100 points, 31 December and 1 January, a
# day apart, to 32.
# What follows for a fact-checking desk: only a date on its own is handed over, and the words of an open end are
# compared apart.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check flexibledate==1.0.33
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
import os
import subprocess
import sys

from FlexibleDate.FlexibleDate import FlexibleDate

read = FlexibleDate.create_flexible_date
ASK = """import sys
from FlexibleDate.FlexibleDate import FlexibleDate
print(*map(FlexibleDate.create_flexible_date, sys.argv[1:]), sep=chr(10))"""
SENTENCES = (
    "Adler said it on 12 June 2024",
    "between 3 May and 7 June 2024",
    "Mark said it on 12 June 2024",
    "Augusta Adler, 1920",
    "3. Mai 2024",
)


def days(seed):
    process = [sys.executable, "-W", "ignore", "-c", ASK, *SENTENCES]
    environment = {**os.environ, "PYTHONHASHSEED": str(seed)}
    return subprocess.run(process, env=environment, capture_output=True, text=True).stdout.split("\n")


def score(one, other):
    points = round(read(one).compare_dates(read(other)))
    print(one, "|", other, "->", points)
    return points


certain, between, mark, augusta, german = (set(found) for found in list(zip(*map(days, range(4))))[:5])
print(certain, between, mark, augusta, german)
assert certain == {"12 Jun 2024"}
assert between == {"3 May 2024", "7 May 2024", "3 Jun 2024", "7 Jun 2024"}
assert mark == {"12 Mar 2024", "12 Jun 2024"}
assert augusta == {"Aug 1920"} and german == {"Mar 2024"}
assert str(read("before 1950")) != str(read("after 1950"))
assert score("before 1950", "after 1950") == score("1950", "1950") == 100
assert score("31 Dec 1999", "1 Jan 2000") == 32
PROGRAM
