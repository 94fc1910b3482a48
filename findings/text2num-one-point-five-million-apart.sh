#!/usr/bin/env bash
# text2num 3.1.0: »one point five million« is »1.5 1000000«, »half a million« »half a 1000000«, 101 is »a 101«.
#
# Guess: alpha2digit() writes a number with a fraction as one number, or leaves the words; a unit that belongs
# to two numbers goes to both or to none.
# Seen: the fraction and its unit become two numbers with a blank between them, in English and in German
# (»1,5 1000000«); »anderthalb Millionen« is »anderthalb 1000000«. »Between two and three million« is »between
# 2 and 3000000«, in German »zwischen 2 und 3000000«. »Sieben zu zwei Stimmen« is »7 zu zwei Stimmen«,
# 1984 in words »19 84«, »eine Million« »eine 1000000«.
# What follows for a fact-checking desk: transcripts are compared in the words that were heard; a search for
# numbers in such a text finds 1000000 where nobody said a million.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check text2num==3.1.0
"$folder/venv/bin/python" - <<'PROGRAM'
from text_to_num import alpha2digit


def figures(text, lang):
    found = alpha2digit(text, lang)
    print(text, "|", found)
    return found


assert figures("two million euros", "en") == "2000000 euros"
assert figures("one point five million euros", "en") == "1.5 1000000 euros"
assert figures("half a million", "en") == "half a 1000000"
assert figures("a hundred and one", "en") == "a 101"
assert figures("nineteen eighty-four", "en") == "19 84"
assert figures("between two and three million", "en") == "between 2 and 3000000"
assert figures("eins Komma fünf Millionen", "de") == "1,5 1000000"
assert figures("anderthalb Millionen", "de") == "anderthalb 1000000"
assert figures("zwischen zwei und drei Millionen", "de") == "zwischen 2 und 3000000"
assert figures("sieben zu zwei Stimmen", "de") == "7 zu zwei Stimmen"
PROGRAM
