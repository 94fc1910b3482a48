#!/usr/bin/env bash
# cleanit 0.5.1, its default rules for English: »Of 61 members 51 have said no« is »Of 61 members 5I have«.
#
# Guess: the rule that mends a 1 that should be an I (»1 have« is »I have«) looks at a 1 that stands alone;
# what is taken out are sounds and names in brackets and capitals, and advertisements.
# Seen: any 1 at the end of a number before have, will, did, can or should is an I: »2021 will« is »202I will«,
# »- 1 percent« is »- I percent«, »5 / 8« is »5 I 8«. Everything in brackets goes, so »They did (not) pay« is
# »They did pay«; »ADLER: No.« loses who said it. A caption that has »subs by« in it, »Goals after subs by
# Lenau decided it«, is deleted. No mark of any of it is left.
# What follows for a fact-checking desk: figures and negations of captions are read from the file before any
# cleaning.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check cleanit==0.5.1
"$folder/venv/bin/python" - "$folder/council.en.srt" <<'PROGRAM'
import re
import subprocess
import sys
from pathlib import Path

LINES = [
    "Of 61 members 51 have said no.",
    "What 2021 will bring we know.",
    "They did (not) pay.",
    "Mix 5 / 8 of it.",
    "MAYOR ADLER: No, never.",
    "Goals after subs by Lenau decided it.",
    "I stay.",
]
path = Path(sys.argv[1])
cues = (f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n{line}\n" for n, line in enumerate(LINES, 1))
path.write_text("\n".join(cues))
cleanit = str(Path(sys.executable).with_name("cleanit"))
subprocess.run([cleanit, "-t", "default", "-l", "en", str(path)], check=True)
left = [block.split("\n", 2)[2].strip() for block in re.split(r"\n\n", path.read_text().strip())]
print(*left, sep="\n")
assert left == [
    "Of 61 members 5I have said no.",
    "What 202I will bring we know.",
    "They did pay.",
    "Mix 5 I 8 of it.",
    "No, never.",
    "I stay.",
], left
PROGRAM
