#!/usr/bin/env bash
# whisper-vtt2srt 0.1.2: the caption »1945« is left out, »[SPD]« is a sound, and »No.« and »Yes.« of two people are one.
#
# Guess: of a file made by a recogniser what is cleaned are repetitions, marks and sounds in brackets such as
# [Applause]; lines of two speakers stay two lines, and a caption that is a number is an answer.
# Seen: »1945« and »52« are gone and their place in time is empty. Any bracket is a sound: »Beck [SPD]« is »Beck«, »[not]
# paid« is paid. Names of voices are dropped and their lines are joined: »No. Yes.« has one speaker. »&lt;« stays as
# four letters.
# What follows for a fact-checking desk: remove_sound_descriptions and remove_glitches are switched off, and captions
# are counted before and after.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check whisper-vtt2srt==0.1.2
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
from whisper_vtt2srt import Pipeline

captions = (
    "When did it end?",
    "1945",
    "<v Anna Adler>No.</v>\n<v Bert Beck>Yes.</v>",
    "[Applause] Cohn [SPD] has [not] paid.",
    "It is &lt; 5.",
)
blocks = [f"00:00:0{at}.000 --> 00:00:0{at}.900\n{words}\n" for at, words in enumerate(captions, 1)]
found = Pipeline().convert("WEBVTT\n\n" + "\n".join(blocks))
print(found)
assert found.count("-->") == len(captions) - 1
assert "When did it end?" in found and "1945" not in found
assert "\nNo. Yes.\n" in found and "Adler" not in found
assert "SPD" not in found and "not" not in found and "paid." in found
assert "&lt;" in found
PROGRAM
