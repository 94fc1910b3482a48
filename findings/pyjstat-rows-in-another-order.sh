#!/usr/bin/env bash
# pyjstat 2.4.0: a table sorted by year is written as JSON-stat in which Adler has Beck's votes.
#
# Guess: JSON-stat keeps one flat list of figures, in the order of its dimensions; who writes it from a table puts
# each row's figure where its party and year belong, however the rows are sorted, and leaves a gap for a row that
# is not there.
# Seen: the figures are written in the order of the rows. Sorted by year, as most tables are, Adler's figure of 2024
# is Beck's of 2023 and the other way round; the package reads it back without a word, and so does any reader, as
# the list has the right length. One row too few, and the list is one figure short and cannot be read at all.
# What follows for a fact-checking desk: statistics made from a table are compared with it figure by figure, with
# the names; a file of statistics says nothing about the table it came from.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pyjstat==2.4.0
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
import json

import pandas as pd
from pyjstat import pyjstat

ROWS = [("Adler", "2023", 10), ("Beck", "2023", 30), ("Adler", "2024", 20), ("Beck", "2024", 40)]


def written(rows):
    table = pd.DataFrame(rows, columns=["party", "year", "value"])
    return pyjstat.Dataset.read(table).write()


def read(text):
    rows = pyjstat.Dataset.read(text).write("dataframe").values.tolist()
    print(json.loads(text)["value"], rows)
    return {tuple(row) for row in rows}


assert read(written(sorted(ROWS))) == set(ROWS)
by_year = read(written(ROWS))
assert by_year == {("Adler", "2023", 10), ("Adler", "2024", 30), ("Beck", "2023", 20), ("Beck", "2024", 40)}

short = written(sorted(ROWS)[:3])
assert json.loads(short)["value"] == [10, 20, 30] and json.loads(short)["size"] == [2, 2]
try:
    read(short)
except IndexError as error:
    print(error)
else:
    raise AssertionError("a list that is too short is read")
PROGRAM
