#!/usr/bin/env bash
# extract-numbers 1.0.2: »3.5.2024« has the number 5,202 in it, »on May 3,2024« has 3,202, and of 52-48 the loss is -48.
#
# Guess: numbers »with support for commas, decimals, negatives, and the European format« end where their groups of
# three do; a dash between two numbers is no minus; a million with blanks is one number or three.
# Seen: three digits behind a comma (or, in the European format, a full stop) are taken for a group, and the fourth
# is a number of its own: 3, 5202 and 4 for the third of May; »May 3,2024« gives 3202 and 4. The second figure of a
# vote, of a span (5-7) and of two years (2023-24) is below nought, as is the disease of 2019. The printed minus
# (U+2212) is none; 1 500 000 is 1, 500 and 0.
# What follows for a fact-checking desk: figures are read with the signs around them; a date is recognised first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check extract-numbers==1.0.2
"$folder/venv/bin/python" - <<'PROGRAM'
from extract_numbers import ExtractNumbers


def numbers(text, **options):
    found = ExtractNumbers({"as_string": False, **options}).extractNumbers(text)
    print(text, "->", found)
    return found


assert numbers("-170,000, 8.7 and 1,500 people") == [-170000, 8.7, 1500]
assert numbers("1.500 Menschen, 5,2 Prozent", european_format=True) == [1500, 5.2]
assert numbers("am 3.5.2024", european_format=True) == [3, 5202, 4]
assert numbers("on May 3,2024") == [3202, 4]
assert numbers("a vote of 52-48") == [52, -48]
assert numbers("5-7 percent in 2023-24") == [5, -7, 2023, -24]
assert numbers("COVID-19") == [-19]
assert numbers("\u22125 percent") == [5]
assert numbers("1 500 000 people") == [1, 500, 0]
PROGRAM
