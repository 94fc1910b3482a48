#!/usr/bin/env bash
# chamd 0.5.13, which cleans transcripts in CHAT: 50 percent are 5 percent, 2024 is 224, and a word left out is said.
#
# Guess: the 0 that CHAT puts before a word which the speaker left out (»0not«) takes the word away with it, as
# nobody said it, and an utterance of nothing but 0 is empty; a nought in a figure is a figure.
# Seen: every 0 is deleted, wherever it stands: 100 is 1, 200 300 are 2 and 3, 10:30 is 1 :3, 1.500 is 1.5, 0.5 is
# .5. Of »0not« only the nought goes, and »she did 0not resign« is »she did not resign«. Corrections and
# repetitions are right: »<pay> [//] not pay« is »not pay«.
# What follows for a fact-checking desk: figures and years of a cleaned transcript are counted against the
# transcript.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check chamd==0.5.13
"$folder/venv/bin/python" - <<'PROGRAM'
from chamd import ChatReader

HEAD = (
    "@UTF8\n@Begin\n@Languages:\teng\n@Participants:\tBEC Bert Participant\n@ID:\teng|lenau|BEC|||||Participant|||\n"
)


def clean(utterance):
    (line,) = ChatReader().read_string(f"{HEAD}*BEC:\t{utterance}\n@End\n", "talk.cha").lines
    print(utterance, "->", line.text)
    return line.text


assert clean("we will <pay> [//] not pay .") == "we will not pay ."
assert clean("it is 50 percent .") == "it is 5 percent ."
assert clean("in 2024 he said no .") == "in 224 he said no ."
assert clean("200 came and 1.500 left at 10:30 .") == "2 came and 1.5 left at 1 :3 ."
assert clean("she did 0not resign .") == "she did not resign ."
PROGRAM
