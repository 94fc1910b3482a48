#!/usr/bin/env bash
# subtitle-cleaner 0.3.3 makes »I it« of »I like it«, and of growth below 1 percent growth of 3 percent.
#
# Guess: fillers that are taken out are the »like« and »um« between words that mean nothing; tags are <i>
# and <font>, and figures stay.
# Seen: every »like« goes, the verb and the comparison too, and the German word »um«: »Sie ging um die Ecke«
# is »Sie ging die Ecke«. What stands between »<1 percent« and the next »>« is deleted as a tag: »Growth was
# <1 percent and debt >3 percent« is »Growth was 3 percent«. 1,500 is »1, 500«.
# What follows for a fact-checking desk: a quotation is never taken from captions that went through a
# cleaner; what it changed is asked for first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check subtitle-cleaner==0.3.3
cd "$folder"
venv/bin/python - <<'PROGRAM'
import subprocess
from pathlib import Path

CLEANED = {
    "I like it. Taxes like these hurt.": "I it. Taxes these hurt.",
    "Sie ging um die Ecke, um zu sehen.": "Sie ging die Ecke zu sehen.",
    "Growth was <1 percent and debt >3 percent.": "Growth was 3 percent.",
    "We paid 1,500 euros.": "We paid 1, 500 euros.",
}
cues = (f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n{words}\n" for n, words in enumerate(CLEANED, 1))
Path("talk.srt").write_text("\n".join(cues))
command = ["venv/bin/subtitle-cleaner", "-i", "talk.srt", "-o", "clean.srt"]
subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
lines = Path("clean.srt").read_text(encoding="utf-8-sig").splitlines()
words = [line for line in lines if line and not line.isdigit() and "-->" not in line]
print(*words, sep="\n")
assert words == list(CLEANED.values())
PROGRAM
