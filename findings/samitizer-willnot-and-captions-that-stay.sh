#!/usr/bin/env bash
# samitizer 0.2.4, SAMI subtitles to WebVTT: »We will / not pay« is »We willnot pay«, 52 / to 48 is »52to 48«.
#
# Guess: a line break in a SAMI file is a blank, as in HTML; a SYNC with &nbsp; takes the caption off the screen,
# which is what such a line is for; &lt; is a »<«.
# Seen: line breaks are deleted and words run together. A SYNC that only clears the screen is passed over, so that
# words said from second 1 to 3 stand until second 9, over somebody else's silence; the last caption stands for an
# hour. Entities stay as they are written.
# What follows for a fact-checking desk: the time of a quotation ends where the file clears the screen, and words
# are compared with the file's, blank by blank.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check samitizer==0.2.4
cd "$folder"
"$folder/venv/bin/python" - <<'PROGRAM'
from pathlib import Path

from samitizer import Sami

STYLE = '<STYLE TYPE="text/css"><!--\n.ENCC { name: English; lang: en-US; }\n--></STYLE>'
Path("talk.smi").write_text(
    f"""<SAMI><HEAD>{STYLE}</HEAD><BODY>
<SYNC Start=1000><P Class=ENCC>We will
not pay: 52
to 48, &lt; 5 percent
<SYNC Start=3000><P Class=ENCC>&nbsp;
<SYNC Start=9000><P Class=ENCC>Bye
</BODY></SAMI>
"""
)
captions = Sami("talk.smi", encoding="utf-8").convert("vtt")
print(captions)
assert captions.split("\n\n")[1:] == [
    "1\n00:00:01.000 --> 00:00:09.000\nWe willnot pay: 52to 48, &lt; 5 percent",
    "2\n00:00:09.000 --> 01:00:09.000\nBye",
]
PROGRAM
