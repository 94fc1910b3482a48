#!/usr/bin/env bash
# pycaption 2.3.14 writes the speaker's name of a WebVTT voice into the words.
#
# Guess: a converter keeps the voice as a property or loses it, as webvtt-py and pysubs2 do.
# Seen: »<v Anna Adler>Wir bauen.« becomes the text »Anna Adler: Wir bauen.«; a cue without a voice
# whose words are »Eines: Wir bauen.« looks just the same, and what was said cannot be told from what
# was added.
# What follows: verbatim words are read from the cue before any converter has had it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pycaption==2.3.14
"$folder/venv/bin/python" - <<'PROGRAM'
from pycaption import WebVTTReader

VTT = """WEBVTT

00:01.000 --> 00:02.000
<v Anna Adler>Wir bauen.</v>
<v Bernd>Wann?</v>

00:03.000 --> 00:04.000
Eines: Wir bauen.
"""
captions = WebVTTReader().read(VTT)
(language,) = captions.get_languages()
found = [caption.get_text() for caption in captions.get_captions(language)]
print(found)
assert found == ["Anna Adler: Wir bauen.\nBernd: Wann?", "Eines: Wir bauen."], found
PROGRAM
