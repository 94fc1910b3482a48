#!/usr/bin/env bash
# bundesrecht 0.1.4 makes »Nr. 26a« letter a of number 26, and two provisions of »Nr. 26 Satz 2«.
#
# Guess: normalise() writes each provision of German law in one form and keeps which one it is: »Nr. 26a«,
# a number put in later, stays, as »Abs. 2a« does; »Nr. 26 Satz 2« is the second sentence of that number.
# Seen: »§ 3 Nr. 26a EStG« is »§ 3 Nr. 26 Buchst. a EStG«, another provision and none of the law's.
# »§ 3 Nr. 26 Satz 2 EStG« is the whole of number 26 and the second sentence of the paragraph; with
# »Satz 1 Buchst. a« likewise. The paragraph's own letter, § 100a, stays.
# What follows for a fact-checking desk: a law is looked up as it was cited; what was put into order is
# compared with that, digit and letter.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check bundesrecht==0.1.4
"$folder/venv/bin/python" - <<'PROGRAM'
from bundesrecht import normalise

EXPECTED = {
    "§ 11 Abs. 2a EStG": ["§ 11 Abs. 2a EStG"],
    "§ 100a Abs. 2 Nr. 1 Buchst. a StPO": ["§ 100a Abs. 2 Nr. 1 Buchst. a StPO"],
    "§ 3 Nr. 26a EStG": ["§ 3 Nr. 26 Buchst. a EStG"],
    "§ 3 Nr. 26 Satz 2 EStG": ["§ 3 Nr. 26 EStG", "§ 3 Satz 2 EStG"],
    "§ 4 Nr. 12 Satz 1 Buchst. a UStG": ["§ 4 Nr. 12 UStG", "§ 4 Satz 1 Buchst. a UStG"],
}
for cited, expected in EXPECTED.items():
    print(cited, "->", normalise(cited))
    assert normalise(cited) == expected
PROGRAM
