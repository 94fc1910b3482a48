#!/usr/bin/env bash
# apportionment 1.0: of equal parties the first named gets the seat; with a threshold of 5, three seats of ten are given.
#
# Guess: a tie, which a law settles by lot, is told, and a threshold is in percent, as laws write it, or a number over
# 1 is refused.
# Seen: with four parties of ten votes each and two seats, the first two of the list have them, in each method; turned
# round it is the other two. Nothing says so unless the text for people (verbose) is asked for or ties are forbidden.
# With threshold=5 no party passes, and each of three gets one seat of the ten.
# What follows for a fact-checking desk: seats are counted twice, with the parties in the opposite order, and added
# up.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check apportionment==1.0 numpy==2.4.6
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
from apportionment.methods import compute


def seats(method, votes, number, **settings):
    found = [int(each) for each in compute(method, votes, number, verbose=False, **settings)]
    print(method, votes, number, settings, "->", found)
    return found


for method in ("dhondt", "saintelague", "largest_remainder", "quota"):
    assert seats(method, [10, 10, 10, 10], 2) == [1, 1, 0, 0]
    assert seats(method, [34, 33, 33], 2) == [1, 1, 0]
assert seats("dhondt", [46, 50, 4], 10, threshold=0.05) == [5, 5, 0]
assert seats("dhondt", [46, 50, 4], 10, threshold=5) == [1, 1, 1]
PROGRAM
