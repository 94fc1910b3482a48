#!/usr/bin/env bash
# lattifai-captions 0.4.17 finds no word in a WebVTT file whose times leave out the hours.
#
# Guess: 00:01.000 is a time of WebVTT like 00:00:01.000 (the hours may be left out, and many programs do
# so below one hour); a file in which nothing is understood is refused.
# Seen: a file with short times has no segment and raises no error; where only some times are short,
# those cues are missing. Of two voices in one cue the first one has said it all, and a voice with a
# class (<v.loud Anna>) is none: its tag stands in the words.
# What follows for a fact-checking desk: a recording without words is looked at, and cues are counted
# by the arrows in the file.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check lattifai-captions==0.4.17
"$folder/venv/bin/python" - <<'PROGRAM'
from pathlib import Path
from tempfile import TemporaryDirectory

from lattifai.caption import Caption


def read(cues):
    with TemporaryDirectory() as folder:
        path = Path(folder, "talk.vtt")
        path.write_text("WEBVTT\n\n" + "\n".join(cues))
        found = [(each.speaker, each.text) for each in Caption.read(path).supervisions]
    print(found)
    return found


short = "00:01.000 --> 00:04.000\nWe will not pay.\n"
long = "00:00:05.000 --> 00:00:06.000\nWhy?\n"
assert read([short]) == []
assert read([short, long]) == [(None, "Why?")]

two = "00:00:01.000 --> 00:00:04.000\n<v Anna Adler>We will not pay.\n<v Ben Beck>Why?\n"
assert read([two]) == [("Anna Adler", "We will not pay. Why?")]
loud = "00:00:01.000 --> 00:00:04.000\n<v.loud Anna Adler>No.</v>\n"
assert read([loud]) == [(None, "<v.loud Anna Adler>No.</v>")]
PROGRAM
