#!/usr/bin/env bash
# aeidon 2.0.1: saved as LRC, what was said after an hour and forty minutes stands at minute 40.
#
# Guess: LRC counts minutes alone, so a time of 1:40:05 is [100:05.00]; a format that could not hold it would be
# refused. Two times before a line are two captions, thousandths are read like hundredths.
# Seen: the hour is left out: [40:05.00] stands behind [59:59.00], and who reads the file finds the answer among
# those of the first hour. In reading, a line with thousandths ([00:12.345]) or one digit behind the point is passed
# over, and the second of two times is part of the words: »[00:40.00]No«.
# What follows for a fact-checking desk: a place in a recording that comes from a converted file is listened to; files
# whose times do not rise were converted.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check aeidon==2.0.1
cd "$folder"
venv/bin/python - <<'PROGRAM'
from pathlib import Path

import aeidon

CAPTIONS = """1
00:00:01,000 --> 00:00:03,500
We will

2
00:59:59,000 --> 01:00:02,000
not resign.

3
01:40:05,000 --> 01:40:07,000
Never.
"""
Path("talk.srt").write_text(CAPTIONS)
project = aeidon.Project()
project.open_main("talk.srt", "utf_8")
project.save_main(aeidon.files.new(aeidon.formats.LRC, str(Path("talk.lrc").resolve()), "utf_8"))
written = [line for line in Path("talk.lrc").read_text().splitlines() if line]
print(*written, sep="\n")
assert written == ["[00:01.00]We will", "[59:59.00]not resign.", "[40:05.00]Never."]

Path("other.lrc").write_text("[00:01.50]We will\n[00:12.345]not resign.\n[00:20.5]Not now.\n[00:30.00][00:40.00]No\n")
project = aeidon.Project()
project.open_main("other.lrc", "utf_8")
read = [subtitle.main_text for subtitle in project.subtitles]
print(read)
assert read == ["We will", "[00:40.00]No"]
PROGRAM
