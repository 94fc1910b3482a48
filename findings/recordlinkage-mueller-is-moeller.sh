#!/usr/bin/env bash
# recordlinkage 0.16: cleaned for comparing, Müller is Möller, and a Chinese name equals a Russian one.
#
# Guess: clean(), which puts names into one form before records are linked, folds »ü« to »u« or leaves it; names in
# other scripts stay, or are missing afterwards, and what is missing equals nothing.
# Seen: every letter but A to Z is deleted: »mller« for both, Bär is Br, Groß is Gro. A name in Chinese or Russian is
# the empty text, not a missing one, and two empty texts are equal (exact: 1) and in one block. What stands in
# brackets, the party, is deleted too. A decimal comma and a minus go: 1,5 is 15.
# What follows for a fact-checking desk: persons are compared by the names as written; how many names became one, or
# empty, is counted after every cleaning.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check recordlinkage==0.16 pandas==2.3.3 numpy==2.4.6
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
import pandas
import recordlinkage
from recordlinkage.preprocessing import clean

names = ["Müller", "Möller", "Bär (SPD)", "Br [AfD]", "Groß", "1,5", "-15"]
cleaned = list(clean(pandas.Series(names)))
print(dict(zip(names, cleaned)))
assert cleaned == ["mller", "mller", "br", "br", "gro", "15", "15"]

ours = pandas.DataFrame({"name": clean(pandas.Series(["习近平", "Müller"]))})
theirs = pandas.DataFrame({"name": clean(pandas.Series(["Иванов", "Möller"]))})
assert ours["name"][0] == "" and theirs["name"][0] == ""
index = recordlinkage.Index()
index.block("name")
pairs = index.index(ours, theirs)
compare = recordlinkage.Compare()
compare.exact("name", "name", label="equal")
answer = compare.compute(pairs, ours, theirs)
print(answer)
assert sorted(pairs) == [(0, 0), (1, 1)]
assert list(answer["equal"]) == [1, 1]
PROGRAM
