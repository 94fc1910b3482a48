#!/usr/bin/env bash
# indic-namematch 0.1.0 approves »Anna Adler Jr.« and »Anna Adler Sr.«, Herr Möller and Herr Müller, as one person.
#
# Guess: a matcher that leaves what is undecidable to a person leaves names that differ in the very word that tells
# two people apart: Jr. and Sr., Mr and Mrs; and the letters with a sign are at least as far apart as two others.
# Seen: Jr. and Sr. are titles and dropped, the score is 1.0 and the decision APPROVE; so are Mr and Mrs. Müller and
# Möller have 0.975 and are approved, while Müller and Mueller, one name in two spellings, go to a person.
# »Mohammed Ali« and »Muhammad Ali« have 0.71, no more than »A. Adler« and Andreas Adler.
# What follows for a fact-checking desk: generation and form of address are compared before the name, and German
# letters are written out on both sides.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check indic-namematch==0.1.0
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
from indic_namematch import NameMatcher

matcher = NameMatcher()


def decision(one, other):
    found = matcher.decide(one, other).name
    print(one, "|", other, "->", round(matcher.score(one, other), 3), found)
    return found


assert decision("Anna Adler", "Bert Adler") == "REVIEW"
assert decision("Anna Adler Jr.", "Anna Adler Sr.") == "APPROVE"
assert decision("Mr Kim Beck", "Mrs Kim Beck") == "APPROVE"
assert decision("Hans Müller", "Hans Möller") == "APPROVE"
assert decision("Hans Müller", "Hans Mueller") == "REVIEW"
assert decision("Mohammed Ali", "Muhammad Ali") == decision("A. Adler", "Andreas Adler") == "REVIEW"
PROGRAM
