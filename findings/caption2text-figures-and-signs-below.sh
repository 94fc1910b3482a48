#!/usr/bin/env bash
# caption2text 0.1.2 loses an answer that is a figure, and all words from a »<« to the next »>«.
#
# Guess: the transcript of an SRT file leaves out the numbers and times of its captions and the tags, and
# keeps every word that was said.
# Seen: any line of figures alone goes, so »How many died?« has no answer. A »<« that stands for »less
# than« opens a tag: what follows is deleted across captions, up to the next »>«, with the sentence
# »The minister did not resign«. Of WebVTT the notes and the names of cues are words, and times without
# hours stay.
# What follows for a fact-checking desk: captions are read cue by cue, numbers by their place, and only
# known tags are taken out.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check caption2text==0.1.2
cd "$folder"
venv/bin/python - <<'PROGRAM'
import logging
from pathlib import Path

from caption2text import srt_to_transcript, vtt_to_transcript

logging.disable(logging.INFO)
SAID = ["How many died?", "17", "Growth was <1 percent.", "The minister did not resign.", "<i>He stayed.</i>"]
TIMES = "00:00:0{},000 --> 00:00:0{},900"
Path("talk.srt").write_text("\n\n".join(f"{n}\n{TIMES.format(n, n)}\n{each}" for n, each in enumerate(SAID, 1)))
text = srt_to_transcript("talk.srt").splitlines()
print(text)
assert text == ["How many died?", "Growth was He stayed."]

Path("talk.vtt").write_text("WEBVTT\n\nNOTE checked by nobody\n\nintro\n00:01.000 --> 00:03.000\nNo.\n")
text = vtt_to_transcript("talk.vtt").splitlines()
print(text)
assert text == ["NOTE checked by nobody", "intro", "00:01.000 --> 00:03.000", "No."]
PROGRAM
