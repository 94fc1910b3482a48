#!/usr/bin/env bash
# ttconv 1.2.3 shows the comments of an EBU STL file, which are not for transmission, as captions.
#
# Guess: a block whose comment flag is set (01h: »comments not intended for transmission«, EBU Tech
# 3264) is left out, as its format is read for what viewers were shown.
# Seen: the editor's note stands between the captions, with a time of its own and no mark.
# What follows for a fact-checking desk: notes of an editorial office are nobody's words; captions of
# broadcasters are read with their flags, or from a file that was on air.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check ttconv==1.2.3
cat > program.py <<'PROGRAM'
import struct
import subprocess
from pathlib import Path

# The head: 1024 bytes of spaces with the fields that readers need at their places.
HEAD = {
    0: "850STL25.011", 12: "00", 14: "08", 16: "Debate", 224: "240101240101", 236: "00",
    238: "0000300003001", 251: "40", 253: "23", 255: "1", 256: "0000000000000000", 272: "11", 274: "DEU",
}


def block(number, begin, words, comment):
    times = (0, 0, begin, 0, 0, 0, begin + 2, 0)
    text = words.encode("ascii").ljust(112, b"\x8f")
    return struct.pack("<BHBB8BBBB", 0, number, 0xFF, 0, *times, 20, 2, comment) + text


head = bytearray(b" " * 1024)
for place, words in HEAD.items():
    head[place : place + len(words)] = words.encode("ascii")
blocks = (
    block(1, 1, "We build the bridge.", 0),
    block(2, 3, "CHECK: is the name right?", 1),
    block(3, 5, "It costs 3 million.", 0),
)
Path("debate.stl").write_bytes(bytes(head) + b"".join(blocks))
subprocess.run(["venv/bin/tt", "convert", "-i", "debate.stl", "-o", "debate.srt"], check=True, capture_output=True)
shown = [cue.splitlines()[2] for cue in Path("debate.srt").read_text().strip().split("\n\n")]
print(shown)
assert shown == ["We build the bridge.", "CHECK: is the name right?", "It costs 3 million."]
PROGRAM
venv/bin/python program.py
