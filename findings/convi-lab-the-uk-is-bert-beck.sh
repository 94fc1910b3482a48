#!/usr/bin/env bash
# convi-lab 0.1.1 finds each name in each list: the UK is Bert Beck, Cohn is Hanna Adler, and »No« is North Korea.
#
# Guess: a name that is not in the list is not found, with an error or an empty answer, as a date that is none is an
# empty text in the same package; of two that fit alike none is chosen.
# Seen: the least bad entry is the answer, always, without a figure: Germany is Hanna Adler, Niger are the United
# States, Korea is North Korea where both are in the list. »A. Adler«, »Ozdemir« and »Mueller« are found rightly, so
# that a trial with names of the list shows nothing.
# What follows for a fact-checking desk: a name that comes back is compared with the one that was asked for.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check convi-lab==0.1.1
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
from convi_lab import convert_date_time, convert_name

PEOPLE = ["Anna Adler", "Hanna Adler", "Bert Beck", "Recep Özdemir", "Hans Müller"]
STATES = ["United States", "United Kingdom", "North Korea", "South Korea"]


def found(name, *listed):
    answer = convert_name(name=name, reference=[*listed])
    print(name, "->", answer)
    return answer


assert convert_date_time("garbage") == ""
assert found("A. Adler", *PEOPLE, *STATES) == "Anna Adler"
assert found("Ozdemir", *PEOPLE, *STATES) == "Recep Özdemir"
assert found("UK", *PEOPLE, *STATES) == "Bert Beck"
assert found("Cohn", *PEOPLE, *STATES) == "Hanna Adler"
assert found("Germany", *PEOPLE, *STATES) == "Hanna Adler"
assert found("Niger", *PEOPLE, *STATES) == "United States"
assert found("Korea", *STATES) == found("No", *STATES) == "North Korea"
PROGRAM
