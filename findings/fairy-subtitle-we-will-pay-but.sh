#!/usr/bin/env bash
# fairy-subtitle 1.1.0 (2025): of »We will pay, but not before the vote.« in an ASS file it reads »We will pay«.
#
# Guess: the text is a Dialogue line's last field, so that its commas belong to it, and Comment lines are never shown.
# Seen: each line is cut at every comma and the tenth piece is the text: what stands behind a sentence's first comma is
# gone, »It cost 1,500 euros« is »It cost 1«. An editor's Comment line is a cue like those that were said.
# What follows for a fact-checking desk: what looks like a whole sentence may be the first half of one that goes on to say
# the opposite; a reader of subtitles is tried on commas before anything it reads is quoted.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check fairy-subtitle==1.1.0
cd "$folder"
cat > hearing.ass <<'ASS'
[Script Info]
Title: Hearing
ScriptType: v4.00+

[V4+ Styles]
Format: Name, Fontname, Fontsize
Style: Default,Arial,20

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Comment: 0,0:00:00.00,0:00:02.00,Default,,0,0,0,,Editor: leave this answer out
Dialogue: 0,0:00:02.00,0:00:05.00,Default,Ida Marsh,0,0,0,,We will pay, but not before the vote.
Dialogue: 0,0:00:05.00,0:00:09.00,Default,Tom Reed,0,0,0,,It cost 1,500 euros.
ASS
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
from fairy_subtitle import SubtitleLoader

cues = [(cue.start, cue.text) for cue in SubtitleLoader.load("hearing.ass").cues]
for cue in cues:
    print(*cue)
assert cues == [(0.0, "Editor: leave this answer out"), (2.0, "We will pay"), (5.0, "It cost 1")]
PROGRAM
