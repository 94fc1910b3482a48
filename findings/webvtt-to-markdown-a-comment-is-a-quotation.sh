#!/usr/bin/env bash
# webvtt-to-markdown 0.9.0: »NOTE not for air« is set as a quotation, and the second of two voices speaks as the first.
#
# Guess: a comment of WebVTT (NOTE), which no player shows, is left out; a voice reaches to the next voice or to
# the end of its caption, as the standard has it, so that </v> may be left out; two voices of a caption are two.
# Seen: a comment comes as a Markdown quotation (>) among what was said. A voice is known only if </v> ends the
# caption: without it nobody speaks and »<v Beck>« stands in the text. Of two voices the first has all, with the
# tags between them. In numbered captions »The vote: 52 to 48.« is said by »The vote«.
# What follows for a fact-checking desk: who speaks is read by a parser of WebVTT.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check webvtt-to-markdown==0.9.0
"$folder/venv/bin/python" - <<'PROGRAM'
from webvtt_to_markdown import transcript_to_markdown


def written(*blocks):
    text = transcript_to_markdown("\n\n".join(["WEBVTT", *blocks]) + "\n").strip()
    print(text, end="\n\n")
    return text


def cue(second, words):
    return f"00:00:0{second}.000 --> 00:00:0{second}.900\n{words}"


closed = written(cue(1, "<v Adler>Yes.</v>"), cue(2, "<v Beck>No.</v>"))
assert closed == "**(00:00:01) Adler**\nYes.\n\n**(00:00:02) Beck**\nNo."
assert written("NOTE not for air", cue(1, "<v Beck>No.</v>")) == "> not for air\n\n**(00:00:01) Beck**\nNo."
assert written(cue(1, "<v Beck>No.")) == "**(00:00:01)**\n<v Beck>No."
both = written(cue(1, "<v Adler>Yes.</v> <v Beck>No.</v>"))
assert both == "**(00:00:01) Adler**\nYes.</v> <v Beck>No."
numbered = written("1\n" + cue(1, "Speaker 1: We lost."), "2\n" + cue(2, "The vote: 52 to 48."))
assert "**(00:00:02) The vote**\n52 to 48." in numbered
PROGRAM
