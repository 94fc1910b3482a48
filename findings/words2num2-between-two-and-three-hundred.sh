#!/usr/bin/env bash
# words2num2 0.4.11: »between two and three thousand« is 2000 and 3000, »between two and three hundred« 2 and 300.
#
# Guess: a rewriter of number words in running text, »optimized for« recognised speech, gives both ends of a
# span the same unit, which it does for thousands, millions and billions in English and German; so it does for
# hundreds.
# Seen: »between two and three hundred people« is »between 2 and 300 people«, »six or seven hundred« is »6 or
# 700«, »zwei bis dreihundert« is »2 bis 300«. A first end »one« stays a word: »one to two million« is »one to
# 2000000«, »between one and two hundred thousand« »between one and 200000«.
# What follows for a fact-checking desk: spans are read as a whole before their ends are turned into figures,
# and a tool that was right on one unit is tried on the next.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check words2num2==0.4.11
"$folder/venv/bin/python" - <<'PROGRAM'
from words2num2 import words2num_sentence


def figures(text, lang="en"):
    found = words2num_sentence(text, lang=lang)
    print(text, "|", found)
    return found


assert figures("between two and three thousand people") == "between 2000 and 3000 people"
assert figures("two or three million") == "2000000 or 3000000"
assert figures("zwischen zwei und drei Millionen", "de") == "zwischen 2000000 und 3000000"
assert figures("between two and three hundred people") == "between 2 and 300 people"
assert figures("six or seven hundred") == "6 or 700"
assert figures("zwei bis dreihundert", "de") == "2 bis 300"
assert figures("one to two million") == "one to 2000000"
assert figures("between one and two hundred thousand") == "between one and 200000"
PROGRAM
