#!/usr/bin/env bash
# deepgram-captions 2.0.0 takes AssemblyAI's milliseconds for seconds, and hears one channel of two.
#
# Guess: its converter for AssemblyAI knows that service's unit; a recording with one person on each
# channel gives captions of both.
# Seen: what was said at 1.5 seconds stands at 25 minutes, and from 86.4 seconds on the clock begins
# anew, so that a later sentence is captioned before an earlier one. Of two channels without utterances
# only the first is written, questions without their answers, and nothing says so.
# What follows for a fact-checking desk: times of a transcript are held against the recording's length,
# and the number of voices against that of the transcript.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check deepgram-captions==2.0.0
"$folder/venv/bin/python" - <<'PROGRAM'
from deepgram_captions import AssemblyAIConverter, DeepgramConverter, srt


def heard(text, start, end, **more):
    return {"text": text, "word": text, "start": start, "end": end, "confidence": 1, **more}


words = [
    [heard("Build", 1500, 1900, speaker="A")],  # milliseconds, as that service gives them
    [heard("Wait", 80_000, 80_400, speaker="B")],
    [heard("Stop", 90_000, 90_400, speaker="A")],
]
captions = srt(AssemblyAIConverter({"utterances": [{"words": part} for part in words]}))
starts = [line[:12] for line in captions.splitlines() if "-->" in line]
print(starts)
assert starts == ["00:25:00,000", "22:13:20,000", "01:00:00,000"], starts

question = {"transcript": "resign?", "words": [heard("Will you resign?", 1.0, 2.0)]}
answer = {"transcript": "no", "words": [heard("No.", 2.5, 3.0)]}
both = {"results": {"channels": [{"alternatives": [question]}, {"alternatives": [answer]}]}}
captions = srt(DeepgramConverter(both))
print(captions)
assert "Will you resign?" in captions and "No." not in captions
PROGRAM
