#!/usr/bin/env bash
# abbr2words 0.2.16: »She said no. 5 members left.« is »She said number 5 members left«, 1.5 m people are meters.
#
# Guess: a »context-aware« expansion of abbreviations, for speech, leaves »no.« at the end of a sentence alone,
# as it leaves »She said no.«; »m« before people is million; »sat.« in small letters is the verb.
# Seen: »no.« before a figure is »number«, so an answer becomes a number and two sentences one. »1.5 m people«
# are »1.5 meter people«, »He sat. Down« is »He Saturday Down«, and in German »So. Müller« is »Sonntag
# Müller«. »52 v. 48« is a lawsuit, »52 versus 48«. »Gov.« before a name stays while »Sen.« and »Rep.« do too
# and »Gen.« does not.
# What follows for a fact-checking desk: what a voice reads out is made from the printed text and is not
# evidence of it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check abbr2words==0.2.16
"$folder/venv/bin/python" - <<'PROGRAM'
from abbr2words import abbr2words


def spoken(text, lang="en"):
    found = abbr2words(text, lang=lang)
    print(text, "|", found)
    return found


assert spoken("No. 5 fell.") == "number 5 fell."
assert spoken("She said no.") == "She said no."
assert spoken("She said no. 5 members left.") == "She said number 5 members left."
assert spoken("1.5 m people") == "1.5 meter people"
assert spoken("He sat. Down he went.") == "He Saturday Down he went."
assert spoken("52 v. 48") == "52 versus 48"
assert spoken("Gen. Adler, Gov. Beck") == "General Adler, Gov. Beck"
assert spoken("so sagte es So. Müller", "de") == "so sagte es Sonntag Müller"
PROGRAM
