#!/usr/bin/env bash
# human-name-compare 0.4.1 takes Herr Martin Schulz and Frau Martina Schulz for one person, and Sr. for Jr.
#
# Guess: a comparison of persons' names that forgives a slip of the hand and knows German forms of address
# does not match a man and a woman, a father and a son, or Müller and Möller.
# Seen: one letter more or less is forgiven whatever stands before the name: Martin and Martina, Paul and
# Paula, Maria and Mario are one, also as Herr and Frau; so are »Karl Adler Sr.« and »Karl Adler Jr.«, and
# Hans Müller and Hans Möller. »Hans-Peter Adler« and »Peter Adler« are two.
# What follows for a fact-checking desk: names that are alike to one letter are two persons until something
# else says that they are one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check human-name-compare==0.4.1 \
    gender-guesser==0.4.0 Levenshtein==0.27.5 nameparser==1.1.3
"$folder/venv/bin/python" - <<'PROGRAM'
from human_name_compare import match_name


def same(first, second):
    matched = match_name(first, second)
    print(first, "|", second, "->", matched)
    return matched


assert same("Herr Martin Schulz", "Frau Martina Schulz")
assert same("Herr Dr. Paul Beck", "Frau Dr. Paula Beck")
assert same("Maria Adler", "Mario Adler")
assert same("Karl Adler Sr.", "Karl Adler Jr.")
assert same("Hans Müller", "Hans Möller")
assert not same("Max Adler", "Moritz Adler")
assert not same("Hans-Peter Adler", "Peter Adler")
PROGRAM
