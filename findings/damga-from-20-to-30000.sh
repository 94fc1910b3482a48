#!/usr/bin/env bash
# damga 1.0.5: »fifty to sixty thousand« said is »50 to 60,000« written, »two or three hundred« is »two or 300«.
#
# Guess: a normaliser of recognised speech »safe on sensitive entities« that writes »three to four percent« as 3-4%
# writes spans of thousands and millions with the word at both ends, or leaves the words.
# Seen: only the second number has the thousand: »fifty to sixty thousand« is »50 to 60,000«, »zwanzig bis dreißig
# tausend« »20 bis 30.000«, »five to six thousand« »five to 6,000«. »Two or three hundred people« are »two or 300
# people«, »one to two million euros« »one to €2 million«. In Turkish »iki üç milyon«, two to three million, is »2
# 3.000.000«. »Half a million« is »half 1 million«.
# What follows for a fact-checking desk: a span in a transcript is checked by ear, and one whose ends are a
# thousand times apart always.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check damga==1.0.5
"$folder/venv/bin/python" - <<'PROGRAM'
from damga import InverseNormalizer


def write(language, said):
    written = InverseNormalizer(lang=language).normalize(said)
    print(said, "->", written)
    return written


assert write("en", "three to four percent") == "3-4%"
assert write("en", "two and a half million people") == "2.5 million people"
assert write("en", "fifty to sixty thousand") == "50 to 60,000"
assert write("en", "five to six thousand") == "five to 6,000"
assert write("en", "two or three hundred people") == "two or 300 people"
assert write("en", "one to two million euros") == "one to €2 million"
assert write("en", "half a million people") == "half 1 million people"
assert write("de", "zwanzig bis dreißig tausend") == "20 bis 30.000"
assert write("de", "zwei bis drei millionen") == "zwei bis 3 Millionen"
assert write("tr", "iki üç milyon") == "2 3.000.000"
PROGRAM
