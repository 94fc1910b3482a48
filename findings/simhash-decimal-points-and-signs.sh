#!/usr/bin/env bash
# simhash 2.1.2 gives »rose by 1.5 percent« and »rose by 15 percent« one fingerprint.
#
# Guess: one figure of a short sentence makes some bits of a fingerprint differ, if few; the same
# fingerprint means the same words in the same order.
# Seen: what is no letter or digit is taken out before the text is cut into pieces, spaces as well: 1.5
# is 15, -3 is 3, »now here« is »nowhere«. 15 and 16 differ in many bits.
# What follows for a fact-checking desk: copies are found by fingerprints and shown with their
# differences; two claims are never merged by them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check simhash==2.1.2
"$folder/venv/bin/python" - <<'PROGRAM'
from simhash import Simhash


def distance(one, other):
    bits = Simhash(one).distance(Simhash(other))
    print(bits, one, other)
    return bits


assert distance("Costs rose by 1.5 percent.", "Costs rose by 15 percent.") == 0
assert distance("It changed by 3 points.", "It changed by -3 points.") == 0
assert distance("The plan is now here.", "The plan is nowhere.") == 0
assert distance("Costs rose by 15 percent.", "Costs rose by 16 percent.") > 5
PROGRAM
