#!/usr/bin/env bash
# num2words 0.5.14: minus half a percent is »zero point five« and »null Komma fünf«; minus one and a half has its minus.
#
# Guess: every negative number keeps its minus, in German as in English.
# Seen: between minus one and nought the minus is gone in English, German, French, Spanish and Dutch, kept in Italian, and
# kept as an amount of money (»minus null Euro und fünfzig Cent«). numeralform 0.1.9, a typed rebuild of 2026, gives
# the same in English, and in German »minus null point fünf«, with the English word for the comma.
# What follows for a fact-checking desk: growth and shrinking of less than one percent are the numbers checked most; a
# number in words is read back and compared with its digits before it is shown.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check numeralform==0.1.9 num2words==0.5.14
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
from num2words import num2words
from numeralform.compat import num2words as rebuilt

for language in ("en", "de", "fr", "es", "nl", "it"):
    print(language, -0.5, "->", num2words(-0.5, lang=language), "|", -1.5, "->", num2words(-1.5, lang=language))
for language in ("en", "de", "fr", "es", "nl"):
    assert num2words(-0.5, lang=language) == num2words(0.5, lang=language), language
assert num2words(-0.5, lang="de") == "null Komma fünf"
assert num2words(-1.5, lang="de") == "minus eins Komma fünf"
assert num2words(-0.5, lang="it").startswith("meno")
assert num2words(-0.5, lang="de", to="currency") == "minus null Euro und fünfzig Cent"
assert rebuilt(-0.5, lang="en") == "zero point five"
assert rebuilt(-0.5, lang="de") == "minus null point fünf"
PROGRAM
