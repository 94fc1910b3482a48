#!/usr/bin/env bash
# normality 3.1.0: Sørensen in ASCII is »So/rensen«, and three and a half percent are »312 Prozent«.
#
# Guess: a library that makes names comparable writes ø as o or oe, as it does in slugs, and ½ as 1/2 or not at all.
# Seen: `ascii_text` gives »So/rensen« and »Bjo/rn AEro/«; normalize(ascii=True) makes two words of it, »so rensen«,
# while `slugify` has »sorensen«: three keys for one name. ½ becomes 12 behind the number before it, and ten to the
# minus third is 103. The sister package rigour 2.6.1 has Sorensen and 31/2.
# What follows for a fact-checking desk: Danish and Norwegian names get their key from one function only; figures are
# taken from the text as it came.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check normality==3.1.0 rigour==2.6.1
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
from normality import ascii_text, normalize, slugify
from rigour.text import ascii_text as other


def keys(name):
    found = [ascii_text(name), normalize(name, ascii=True), slugify(name), other(name)]
    print(name, found)
    return found


assert keys("Łukasz Adler") == ["Lukasz Adler", "lukasz adler", "lukasz-adler", "Lukasz Adler"]
assert keys("Sørensen") == ["So/rensen", "so rensen", "sorensen", "Sorensen"]
assert keys("Bjørn Ærø")[0] == "Bjo/rn AEro/"
assert keys("3½ Prozent")[0] == "312 Prozent"
assert keys("10⁻³")[0] == "103"
PROGRAM
