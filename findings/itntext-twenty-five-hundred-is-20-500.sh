#!/usr/bin/env bash
# itntext 0.1.6, which writes spoken figures: »twenty five hundred people« are »20 500 people«, 80 to 20 is 8020.
#
# Guess: English says 2,500 as »twenty five hundred«, and a rewriter of recognised speech writes that or leaves the
# words; what could be a time of day is one where a clock is spoken of.
# Seen: »twenty five hundred« falls into 20 and 500, which reads as twenty thousand five hundred; »thirty two
# hundred« is »30 200«. »An eighty twenty split« is »an 8020 split«. Figures that could be a clock's are one: »no
# nine eleven calls« are »no 09:11 calls«, and in German »halb acht der Mitglieder« lost a half for half past seven.
# »Fifteen hundred« is »15 hundred«, as it should.
# What follows for a fact-checking desk: figures of a transcript are compared with the recording where they are four
# digits or a time; the words as they were recognised are kept.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check itntext==0.1.6
"$folder/venv/bin/python" - <<'PROGRAM'
from itntext import Normalizer

WRITTEN = {
    "en": {
        "fifteen hundred people came": "15 hundred people came",
        "two hundred and fifty thousand": "250000",
        "twenty five hundred people came": "20 500 people came",
        "thirty two hundred said no": "30 200 said no",
        "an eighty twenty split": "an 8020 split",
        "there were no nine eleven calls": "there were no 09:11 calls",
    },
    "de": {
        "dreihundertfünfzigtausend menschen": "350000 menschen",
        "halb acht der mitglieder": "07:30 Uhr der mitglieder",
    },
}
for language, sentences in WRITTEN.items():
    normalizer = Normalizer(lang=language, operator="itn")
    for spoken, written in sentences.items():
        found = normalizer.normalize(spoken)
        print(spoken, "=>", found)
        assert found == written
PROGRAM
