#!/usr/bin/env bash
# normt2s 0.7.0 (2026): »$1.5m« is »one dollar and fifty cents«, and of 52:48 and 9.30 Uhr the sign or the half is lost.
#
# Guess: a library that reads »$2.5 million« as two point five million dollars knows the press's short form of it, or
# leaves it as it stands.
# Seen: »$1.5m« is »one dollar and fifty centsm«, »€1.5bn« »one euro and fifty centsbn«, and »5m people« »five meters
# people«, all without a sign of doubt. In German »52:48« is »zweiundfünfzig achtundvierzig«, as a time is read, and the
# commoner way to write a time, »9.30 Uhr«, is »neun.30 Uhr«; »5-7 Prozent« has no »bis«. None stands among its known
# limitations.
# What follows for a fact-checking desk: figures that a text-to-speech front end spoke are not what was written; amounts
# are read from the text, and a read-aloud article is no source of them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check normt2s==0.7.0
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
from normt2s import normalize

for language, written, spoken in [
    ("en", "It cost $2.5 million.", "It cost two point five million dollars."),
    ("en", "It cost $1.5m.", "It cost one dollar and fifty centsm."),
    ("en", "It owes €1.5bn.", "It owes one euro and fifty centsbn."),
    ("en", "5m people", "five meters people"),
    ("de", "Die Abstimmung endete 52:48.", "Die Abstimmung endete zweiundfünfzig achtundvierzig."),
    ("de", "Um 9.30 Uhr", "Um neun.30 Uhr"),
    ("de", "5-7 Prozent", "fünf-sieben Prozent"),
]:
    seen = normalize(written, lang=language)
    print(written, "->", seen)
    assert seen == spoken, seen
PROGRAM
