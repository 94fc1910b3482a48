#!/usr/bin/env bash
# gridio 1.0.5, a reader of Praat's TextGrid: of »We will / not pay« on two lines »We will« is left.
#
# Guess: a text in a TextGrid ends at its closing quotation mark, wherever that stands; doubled marks are one mark;
# a file that is read and written says the same.
# Seen: an utterance of two lines keeps its first, without an error. In the short format the rest slips: the next
# utterance is »2«, the one after it »3«, both at second 0. Marks stay doubled, those at the end of a text are
# lost, and the file that it writes has \" where Praat's format ends the text.
# What follows for a fact-checking desk: utterances are counted in words, not in intervals, before a reader is
# trusted.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check gridio==1.0.5 praatio==6.2.2
cd "$folder"
"$folder/venv/bin/python" - <<'PROGRAM'
from pathlib import Path

from gridio import data_to_textgrid, textgrid_to_data
from praatio import textgrid

SAID = ["We will\nnot pay", 'She said ""No"" twice', 'Beck: ""Yes""']
HEAD = 'File type = "ooTextFile"\nObject class = "TextGrid"\n\n'
HEAD += "xmin = 0\nxmax = 3\ntiers? <exists>\nsize = 1\nitem []:\n"
TIER = '    item [1]:\n        class = "IntervalTier"\n        name = "Adler"\n        xmin = 0\n        xmax = 3\n'
COUNT = "        intervals: size = 3\n"
INTERVAL = '        intervals [{0}]:\n            xmin = {1}\n            xmax = {0}\n            text = "{2}"\n'
FILE = HEAD + TIER + COUNT + "".join(INTERVAL.format(at + 1, at, text) for at, text in enumerate(SAID))


def read(path):
    found = [text for _, _, text in textgrid_to_data(path)[2][0][2]]
    print(found)
    return found


Path("long.TextGrid").write_text(FILE)
assert read("long.TextGrid") == ["We will", 'She said ""No"" twice', 'Beck: ""Yes']
data_to_textgrid(textgrid_to_data("long.TextGrid"), "again.TextGrid")
lines = ['File type = "ooTextFile"', 'Object class = "TextGrid"', "", "0", "3", "<exists>", "1", '"IntervalTier"']
lines += ['"Adler"', "0", "3", "3", *(line for at, text in enumerate(SAID) for line in (at, at + 1, f'"{text}"'))]
Path("short.TextGrid").write_text("\n".join(map(str, lines)) + "\n")
assert read("short.TextGrid") == ["We will", "2", "3"]
assert r'She said \"\"No\"\" twice' in Path("again.TextGrid").read_text()

entries = textgrid.openTextgrid("long.TextGrid", includeEmptyIntervals=False).tiers[0].entries
assert [entry.label for entry in entries] == ["We will\nnot pay", 'She said "No" twice', 'Beck: "Yes"']
PROGRAM
