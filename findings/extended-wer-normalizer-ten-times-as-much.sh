#!/usr/bin/env bash
# extended-wer-normalizer 0.6.0 counts no error when »1.5 percent« was heard as »15 percent«, or +5 as -5.
#
# Guess: a normalizer for the rate of wrong words makes »fifty percent« and »50%« alike and keeps apart
# what is different, figures first.
# Seen: the point of a decimal goes with the other points and the digits are spelled: 1.5 and 15 are both
# »1 5«, in German with the comma too, where 1,5 and 15 million are alike. A minus is lost, »2-1« is 21, and
# the surname Ah is a filler. The rate is 0.0.
# What follows for a fact-checking desk: a transcript's rate of errors says nothing of its figures; they
# are compared by themselves.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check extended-wer-normalizer==0.6.0 jiwer==4.0.0
"$folder/venv/bin/python" - <<'PROGRAM'
import jiwer
from extended_wer_normalizer import normalize_for_wer


def rate(said, heard, language="en"):
    both = [normalize_for_wer(each, language=language) for each in (said, heard)]
    print(said, "|", heard, "->", *both, sep=" ")
    return jiwer.wer(*both)


assert rate("Fifty percent agree.", "50% agree.") == 0
assert rate("Prices rose by 1.5 percent.", "Prices rose by 15 percent.") == 0
assert rate("Prices rose by 5%.", "Prices rose by -5%.") == 0
assert rate("Es waren 1,5 Millionen.", "Es waren 15 Millionen.", "de") == 0
assert rate("They won 2-1.", "They won 21.") == 0
assert rate("Mr. Ah Lee resigned.", "Mr. Lee resigned.") == 0
assert rate("Prices rose.", "Prices fell.") > 0
PROGRAM
