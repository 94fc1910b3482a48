#!/usr/bin/env bash
# whatsername 0.1.0 (2026): first names are »mr.« of »Mr. Adler« and »mdb« of »Anna Adler-Beck, MdB«, both »high«.
#
# Guess: a parser that knows titles and gives its confidence is unsure where a title stands alone before a surname, or
# letters of an office behind it.
# Seen: »Dr. Adler« has a title, in »Mr. Adler« it is the first name, with the confidence »high«. What stands behind a
# comma is the first name, »mdb« or »dr.« (»Adler, Dr. Anna«), »high« again, while »Anna María Adler«, which is right,
# has »medium«.
# What follows for a fact-checking desk: a program's confidence is tried on names whose parts are known before
# anything is sorted by it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check whatsername==0.1.0 nameparser==2.6.0
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
from whatsername import parse_name


def parse(name):
    found = parse_name(name)
    print(name, "->", found)
    return found["title"], found["first"], found["last"], found["confidence"]


assert parse("Dr. Ursula von der Leyen") == ("dr.", "ursula", "von der leyen", "high")
assert parse("Mr. Adler") == (None, "mr.", "adler", "high")
assert parse("Anna Adler-Beck, MdB") == (None, "mdb", "anna adler-beck", "high")
assert parse("Adler, Dr. Anna") == (None, "dr.", "adler", "high")
assert parse("Anna María Adler")[1:] == ("anna", "adler", "medium")
PROGRAM
