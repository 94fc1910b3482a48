#!/usr/bin/env bash
# auto-subs 0.8.0 writes »{\i1}un{\i0}true« as »un true«, 1.5 as »1 .5« over two captions, and leaves what has no times.
#
# Guess: marks of a style have no width, so that a word of which a part is in italics stays a word; tokens of a
# recogniser without a blank before them belong to the token before; a sentence without times for its words stays.
# Seen: each mark becomes a blank: »un true«, »AfD -man«, and »\h« stays as letters. The words of a recogniser, where
# » 1« and ».5« are two, are joined with a blank and parted between captions: »pay 1« and ».5«. A
# sentence whose list of words is empty is left out. Comments are gone from ASS to ASS,
# and the end after two seconds may be »00:00:01,1000«.
# What follows for a fact-checking desk: captions are compared with the recogniser's own sentences before anybody
# quotes from them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check auto-subs==0.8.0
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
from pathlib import Path

import autosubs

FORMAT = "Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text"
Path("talk.ass").write_text(rf"""[Script Info]
ScriptType: v4.00+

[Events]
Format: {FORMAT}
Comment: 0,0:00:00.50,0:00:01.00,Default,,0,0,0,,Checked: false
Dialogue: 0,0:00:01.00,0:00:02.00,Default,Anna Adler,0,0,0,,It is {{\i1}}un{{\i0}}true, {{\i1}}AfD{{\i0}}-man\hsaid.
""")
talk = autosubs.load("talk.ass")
print(autosubs.to_srt(talk))
assert r"It is  un true,  AfD -man\hsaid." in autosubs.to_srt(talk)
assert "--> 00:00:01,1000" in autosubs.to_srt(talk)
assert "Checked" not in autosubs.to_ass(talk)


def words(*spoken):
    return [{"word": word, "start": at, "end": at + 0.9} for at, word in enumerate(spoken)]


first = {"id": 0, "start": 0, "end": 6, "text": " We pay 1.5 million.", "words": words(" We", " pay", " 1", ".5", " million.")}
second = {"id": 1, "start": 7, "end": 8, "text": " That is not so.", "words": []}
third = {"id": 2, "start": 9, "end": 10, "text": " Yes.", "words": [{"word": " Yes.", "start": 9, "end": 10}]}
speech = {"text": "", "language": "en", "segments": [first, second, third]}
found = autosubs.generate(speech, "srt", max_chars=80)
short = autosubs.generate(speech, "srt", max_chars=10)
print(found, short)
assert "We pay 1 .5 million." in found
assert "not so" not in found
assert "We pay 1\n\n" in short and "\n.5" in short
PROGRAM
