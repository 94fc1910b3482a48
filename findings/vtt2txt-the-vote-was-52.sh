#!/usr/bin/env bash
# vtt2txt 0.1.4 ends what somebody says at the second colon: »The vote was 52:48 against« is »The vote was 52«.
#
# Guess: »Adler: …« at the head of a cue names the speaker, as Zoom writes it, and what stands behind the
# first colon is said, all of it, on both lines of the cue.
# Seen: only what stands between the first and the second colon is kept; the outcome of a vote, an hour or
# »At first: no« are cut, and with them the rest of the sentence. The second line of a cue is lost. The text
# for the analysis program shows no gap.
# What follows for a fact-checking desk: a statement from an interview's file is compared with the captions;
# sentences that end in a figure are suspicious.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check vtt2txt==0.1.4
cat > "$folder/talk.vtt" <<'VTT'
WEBVTT

1
00:00:01.000 --> 00:00:04.000
Anna Adler: The vote was 52:48 against the plan.

2
00:00:05.000 --> 00:00:09.000
Beck: At first: no.
Then yes.
VTT
"$folder/venv/bin/python" - "$folder/talk.vtt" <<'PROGRAM'
import sys

from vtt2txt import parse_vtt

lines, speakers = parse_vtt(sys.argv[1])
said = [(line["speaker"], line["content"]) for line in lines]
print(*said, sep="\n")
assert said == [("Anna Adler", "The vote was 52"), ("Beck", "At first")]
PROGRAM
