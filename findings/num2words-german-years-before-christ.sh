#!/usr/bin/env bash
# num2words 0.5.14, German: the year 44 BC is »minus one hundred and fifty-six«.
#
# Guess: a year before Christ is »vierundvierzig vor Christus«, as it is »forty-four BC« in English, or
# »minus vierundvierzig«, as the number is.
# Seen: the year is cut into hundreds and a rest, which rounds downwards: -44 is minus one hundred and
# fifty-six, -753 minus eight hundred and forty-seven. Even hundreds and all years after Christ are
# right.
# What follows for a fact-checking desk: what is read out or put into words is turned back into a number
# before anybody hears it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check num2words==0.5.14
"$folder/venv/bin/python" - <<'PROGRAM'
from num2words import num2words


def spoken(year, language="de"):
    words = num2words(year, lang=language, to="year")
    print(year, words)
    return words


assert spoken(-44) == "minuseinshundertsechsundfünfzig"
assert spoken(-753) == "minusachthundertsiebenundvierzig"
assert spoken(-1200) == "minuszwölfhundert"
assert spoken(1984) == "neunzehnhundertvierundachtzig"
assert spoken(-44, "en") == "forty-four BC"
assert num2words(-44, lang="de") == "minus vierundvierzig"
PROGRAM
