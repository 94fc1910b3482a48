#!/usr/bin/env bash
# citations 0.6.1, which checks quotations against their sources, finds »109 euros« in »10⁹ euros«.
#
# Guess: it forgives what setting does (dashes, line ends, marks of quotation) and nothing that
# changes what is said; decimal points and minus signs, which it keeps, speak for that.
# Seen: a raised number equals the same digits on the line, and the match is not even marked as a
# normalised one; spaces may go or come (»the rapist« is found in »the therapist«, marked as
# normalised); but “no” is not found where the source prints »no«.
# What follows for a fact-checking desk: compare figures as figures, words as words and only marks as
# marks; what a check forgives has to be shown.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check citations==0.6.1
"$folder/venv/bin/python" - <<'PROGRAM'
from citations.verify import resolve_in


def check(quote, source):
    match = resolve_in(quote, source)
    print(f"{quote!r} in {source!r}: {match}")
    return match.state, match.normalized


assert check("109 euros", "The fund holds 10⁹ euros today.") == ("found", False)
assert check("10⁹ euros", "The fund holds 109 euros today.") == ("found", False)
assert check("the rapist", "We met the therapist.") == ("found", True)
assert check("He said “no”", "He said »no« twice.")[0] == "not found"
assert check("rose 35 percent", "It rose 3.5 percent.")[0] == "not found"
assert check("fell to 5 degrees", "It fell to −5 degrees.")[0] == "not found"
PROGRAM
