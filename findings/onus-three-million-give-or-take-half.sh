#!/usr/bin/env bash
# onus 0.1.0, a checker of claims: 3 million is true within half a million, minus 5 is 5, 52-48 is 52.
#
# Guess: a figure of a claim is compared with the source as it was written; rounding is forgiven in its last
# digit; the sign belongs to the number, and words that it does not know make no number of their own.
# Seen: the tolerance is half of the last digit times the unit: »3 million« stands for all from 2.5 to 3.5
# million, »1.5bn« for 50 million up or down. »-5 percent« and »minus 5 percent« are 5 percent, of a »52-48 vote« the
# 48 is missing, »5 000« with a narrow blank is 5. »One point five million« is the count 5, »between two
# and three million« 2 and 3, »half a million« nothing; »two and a half million« is 2 and 50 percent; »at least«
# and »fewer than« make no difference.
# What follows for a fact-checking desk: »supported« says that a figure like it stands there.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check onus==0.1.0
"$folder/venv/bin/python" - <<'PROGRAM'
from onus import numbers


def found(text):
    quantities = [(each.kind, each.value, each.tolerance) for each in numbers.find(text)]
    print(text, quantities)
    return quantities


def values(text):
    return [value for _, value, _ in found(text)]


assert found("1.5 percent") == [("percent", 1.5, 0.05)]
assert found("3 million") == [("amount", 3000000.0, 500000.0)]
assert found("1.5bn") == [("amount", 1500000000.0, 50000000.0)]
assert found("It fell to -5 percent.") == found("It fell to 5 percent.") == [("percent", 5, 0.5)]
assert values("a 52-48 vote") == [52]
assert values("5\u202f000 people") == [5]
assert found("one point five million") == [("count", 5, 0)]
assert values("between two and three million") == [2, 3]
assert values("half a million") == []
assert values("two and a half million") == [2, 50]
assert found("at least 40") == [(kind, value, tolerance) for kind, value, tolerance in found("fewer than 40")]
PROGRAM
