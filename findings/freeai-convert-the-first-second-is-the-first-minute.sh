#!/usr/bin/env bash
# freeai-convert 0.2.0 (2026), read by srt 3.5.3: words of the first second begin after a minute and last for eleven.
#
# Guess: WebVTT lets one leave out the hours (00:01.000) and SRT does not, so that a converter of the one to the other
# writes them; voices become names or go, and »&amp;« becomes »&«.
# Seen: only the point becomes a comma: »00:01,000 --> 00:04,500 align:start« is no time of SRT, and the srt library, which
# lets much pass, takes it for one minute and for 12 minutes 20 seconds, with no error from either. The voice tag and the
# entity stand among the words.
# What follows for a fact-checking desk: a quotation's place in a recording is tried after a conversion: no cue may be
# longer than some seconds, and none may begin after the next one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check freeai-convert==0.2.0 srt==3.5.3
cd "$folder"
cat > hearing.vtt <<'VTT'
WEBVTT

00:01.000 --> 00:04.500 align:start
<v Ida Marsh>Rent &amp; heating are paid.

00:05.000 --> 00:08.000
<v Tom Reed>They are not.
VTT
"$folder/venv/bin/freeconvert" hearing.vtt hearing.srt
cat hearing.srt
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
import srt

cues = list(srt.parse(open("hearing.srt", encoding="utf-8").read()))
for cue in cues:
    print(cue.start, cue.end, cue.content)
assert [(cue.start.total_seconds(), cue.end.total_seconds()) for cue in cues] == [(60, 740), (300, 480)]
assert cues[0].content == "<v Ida Marsh>Rent &amp; heating are paid."
PROGRAM
