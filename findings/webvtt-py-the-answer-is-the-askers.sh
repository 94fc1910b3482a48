#!/usr/bin/env bash
# webvtt-py 0.6.0: question and answer in one caption are both Anna Adler's, and »less than 5 percent« is nobody's.
#
# Guess: `voice` names who speaks a caption's text; where two speak, as the format allows (<v Name> for each), it is
# nobody, or the text keeps the second name; SubRip, which has no tags for voices, keeps the sign »<« as it is.
# Seen: `voice` is the first one, and `text` has the words of both without any name, so that Beck's »No.« is Adler's.
# Written as SubRip all names are gone. An »&lt;« of WebVTT stays »&lt;« in the text; the »<« of SubRip begins a tag
# that ends at the next »>«: »Adler: <5 Prozent, Rest > 50.« has the text »Adler:  50.«
# What follows for a fact-checking desk: voices are read from the raw text, one turn for each tag.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check webvtt-py==0.6.0
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
import io

import webvtt

captions = webvtt.from_string("""WEBVTT

00:00:01.000 --> 00:00:04.000
<v Anna Adler>Will you pay?</v>
<v Bert Beck>No.</v>

00:00:04.000 --> 00:00:06.000
<v Bert Beck>Only 5 &lt; 6 &amp; 7</v>
""")
found = [(each.voice, each.text) for each in captions]
print(found)
assert found == [("Anna Adler", "Will you pay?\nNo."), ("Bert Beck", "Only 5 &lt; 6 &amp; 7")]

written = io.StringIO()
captions.write(written, format="srt")
print(written.getvalue())
assert "Adler" not in written.getvalue() and "Beck" not in written.getvalue()

[caption] = webvtt.from_buffer(
    io.StringIO("1\n00:00:01,000 --> 00:00:04,000\nAdler: <5 Prozent, Rest > 50.\n"), format="srt"
)
print(caption.text)
assert caption.text == "Adler:  50."
PROGRAM
