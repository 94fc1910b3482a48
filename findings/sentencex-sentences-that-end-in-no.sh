#!/usr/bin/env bash
# sentencex 1.0.32 runs two sentences together where the first ends in »no.«
#
# Guess: »no.« is an abbreviation before a number; before another word with a capital it ends the
# sentence, all the more behind »voted«.
# Seen: »He said no. Smith agreed.« is one sentence, »She agreed« behind it is one of its own. In
# German »Abg.« and »Bgm.« before a name end a sentence, »Mio.« and »Prof.« do not.
# What follows: what one person refused and another granted stand in one sentence with two
# speakers, and the words of a member of parliament begin in the middle of the label.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check sentencex==1.0.32
"$folder/venv/bin/python" - <<'PROGRAM'
from sentencex import segment

expected = {
    ("en", "He said no. Smith agreed."): 1,
    ("en", "The mayor voted no. Paul voted yes."): 1,
    ("en", "He said no. She agreed."): 2,
    ("en", "He said yes. Smith agreed."): 2,
    ("de", "Der Antrag des Abg. Meier fiel durch."): 2,
    ("de", "Der Antrag von Prof. Meier fiel durch."): 1,
}
for (language, text), seen in expected.items():
    found = [sentence.strip() for sentence in segment(language, text)]
    print(len(found), found)
    assert len(found) == seen, found
PROGRAM
