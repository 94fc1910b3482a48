#!/usr/bin/env bash
# Praat's TextGrid: of three readers two leave the marks of quoted words doubled, one where it is a point.
#
# Guess: a mark that stands inside a label is written twice in a TextGrid, as Praat's manual has it, and
# every reader undoes that, for intervals and points, and a file read and written stays the same.
# Seen: textgrid 1.6.1 does. praat-textgrids 1.4.0 leaves them doubled. praatio 6.2.2 reads intervals
# right, but not points, and writes a point that it has read with four marks, eight the next time.
# What follows for a fact-checking desk: a quotation inside a transcript is looked for with its marks, so
# the marks of every format are part of its test.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check textgrid==1.6.1 praat-textgrids==1.4.0 \
    praatio==6.2.2
"$folder/venv/bin/python" - <<'PROGRAM'
from pathlib import Path
from tempfile import TemporaryDirectory

from praatio import textgrid as praatio
from textgrid import TextGrid
from textgrids import TextGrid as PraatTextGrid

HEAD = """File type = "ooTextFile"
Object class = "TextGrid"

xmin = 0
xmax = 2
tiers? <exists>
size = 2
item []:
"""
INTERVALS = """    item [1]:
        class = "IntervalTier"
        name = "Adler"
        xmin = 0
        xmax = 2
        intervals: size = 1
        intervals [1]:
            xmin = 0
            xmax = 2
            text = "She said ""no"" twice."
"""
POINTS = """    item [2]:
        class = "TextTier"
        name = "heard"
        xmin = 0
        xmax = 2
        points: size = 1
        points [1]:
            number = 1
            mark = "He said ""yes"" once."
"""

with TemporaryDirectory() as folder:
    path = str(Path(folder, "talk.TextGrid"))
    Path(path).write_text(HEAD + INTERVALS + POINTS)
    read = TextGrid.fromFile(path)
    assert [read[0][0].mark, read[1][0].mark] == ['She said "no" twice.', 'He said "yes" once.']

    label = PraatTextGrid(path)["Adler"][0].text
    print("praat-textgrids", label)
    assert label == 'She said ""no"" twice.'

    grid = praatio.openTextgrid(path, False)
    labels = [grid.getTier(name).entries[0].label for name in ("Adler", "heard")]
    print("praatio", labels)
    assert labels == ['She said "no" twice.', 'He said ""yes"" once.']
    grid.save(path, format="long_textgrid", includeBlankSpaces=True)
    assert '"He said """"yes"""" once."' in Path(path).read_text()
PROGRAM
