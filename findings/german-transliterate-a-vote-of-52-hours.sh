#!/usr/bin/env bash
# german-transliterate 0.1.3: a vote of 52:48 is »zweiundfünfzig Stunden achtundvierzig Minuten«, -5 degrees are five.
#
# Guess: German text made ready for a voice says what stands in it: a result with a colon is »zu«, 14:30 Uhr
# »vierzehn Uhr dreißig«, a minus before a figure »minus«, Karl IV. »der Vierte«.
# Seen: every pair of figures with a colon is a length of time, so that 2:1 is two hours and one minute and 14:30
# Uhr »vierzehn Stunden dreißig Minuten Uhr«. The minus of -5 and the plus of +5 go without a word; − (U+2212)
# stays a sign, as do % and §, and IV. is spelt »i v«. Days, thousands and decimal commas are right.
# What follows for a fact-checking desk: what a voice read out is compared with the page before anybody is quoted
# from a recording.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check german-transliterate==0.1.3
"$folder/venv/bin/python" - <<'PROGRAM'
from german_transliterate.core import GermanTransliterate


def read(text):
    found = GermanTransliterate().transliterate(text).strip()
    print(text, "->", found)
    return found


assert read("Am 3. Mai 2024 kamen 1.500 Leute.").startswith("am dritten mai zweitausendvierundzwanzig kamen eintausend")
assert read("52:48 gegen Beck") == "zweiundfünfzig stunden achtundvierzig minuten gegen beck"
assert read("2:1 für Lenau") == "zwei stunden eine minute für lenau"
assert read("um 14:30 Uhr") == "um vierzehn stunden dreißig minuten uhr"
assert read("-5 Grad") == "5 grad"
assert read("Karl IV. kam") == "karl i v. kam"
PROGRAM
