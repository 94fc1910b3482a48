#!/usr/bin/env bash
# sakurs 0.4.2: »No. 5 said no« begins with the answer »No.«, and »Anna Adler, M.P., said no« is two sentences.
#
# Guess: a splitter with rules for English abbreviations ends no sentence before a comma or a small letter, and
# knows that »No.« before a figure is a number.
# Seen: »Anna Adler, M.P.« and », said no.« are two, so are »Adler of Lenau, N.Y.« and », met Beck.«: the speaker
# is in one sentence, what she did in the next. »Gov.«, »Sen.«, »Rev.«, »Sept.« and »Art.« end sentences, »Dr.« and
# »Gen.« do not. »Dr. Beck said no. Adler left.« is one, as »no.« is a number there: just where it is none.
# What follows for a fact-checking desk: a sentence that begins with a comma, or »No.« before a figure, is put
# together again before anybody looks for a speaker in it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check sakurs==0.4.2
"$folder/venv/bin/python" - <<'PROGRAM'
import sakurs


def split(text):
    found = sakurs.split(text, language="en")
    print(found)
    return found


assert split("Dr. Beck said so. Adler left.") == ["Dr. Beck said so.", "Adler left."]
assert split("No. 5 said no.") == ["No.", "5 said no."]
assert split("Anna Adler, M.P., said no.") == ["Anna Adler, M.P.", ", said no."]
assert split("Adler of Lenau, N.Y., met Beck.") == ["Adler of Lenau, N.Y.", ", met Beck."]
assert split("Gov. Beck met Sen. Adler.") == ["Gov.", "Beck met Sen.", "Adler."]
assert split("Art. 5 says no.") == ["Art.", "5 says no."]
assert split("Dr. Beck said no. Adler left.") == ["Dr. Beck said no. Adler left."]
PROGRAM
