#!/usr/bin/env bash
# trafilatura 2.3.1 makes 109 of 10<sup>9</sup>, and an exponent's minus goes with its place.
#
# Guess: a raised number is left out like a footnote, or stays apart by a mark such as ^.
# Seen: its digits are glued to the number before it: ten to the ninth is one hundred and nine,
# 5 m² is 5 m2. Nothing tells the changed figure from a right one.
# What follows for a fact-checking desk: figures are read with raised numbers as such (10⁹).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check \
    trafilatura==2.3.1 lxml_html_clean==0.4.6
"$folder/venv/bin/python" - <<'PROGRAM'
import trafilatura

before = "<p>The council met on Monday and heard a report on the state of the water works.</p>" * 3
page = (
    f"<html><body><article>{before}<p>The dose was 10<sup>9</sup> units on 5 m<sup>2</sup>, "
    f"and the limit is 10<sup>-3</sup> of that.</p>{before}</article></body></html>"
)
text = trafilatura.extract(page, deduplicate=False)
line = next(line for line in text.splitlines() if "dose" in line)
print(line)
assert "was 109 units on 5 m2" in line, line
assert "10-3" in line, line
PROGRAM
