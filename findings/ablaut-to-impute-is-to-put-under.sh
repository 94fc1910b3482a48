#!/usr/bin/env bash
# ablaut 0.11.0, German: of »unterstellen« it has only what one does with a bicycle in the rain.
#
# Guess: a conjugator that was measured on 194,254 German forms gives the verb of speech: »er unterstellt
# ihr Lügen« (imputes), »er hat ihr Lügen unterstellt«, as it does for »unterstreichen«.
# Seen: »er stellt unter«, »hat untergestellt«: put under a roof. »Umschreiben« (to paraphrase) is »hat
# umgeschrieben«, rewritten; »infragestellen« (to question) is »geinfragestellt«.
# What follows for a fact-checking desk: forms of verbs that part in one meaning and not in the other are
# listed by hand; a generated list would miss »unterstellte« and find the wrong past.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check ablaut==0.11.0
"$folder/venv/bin/python" - <<'PROGRAM'
from ablaut import conjugate


def forms(verb):
    table = conjugate(verb)
    found = (table.present[2], table.preterite[2], table.past_participle)
    print(verb, "->", found)
    return found


assert forms("unterstreichen") == ("unterstreicht", "unterstrich", "unterstrichen")
assert forms("unterstellen") == ("stellt unter", "stellte unter", "untergestellt")
assert forms("umschreiben") == ("schreibt um", "schrieb um", "umgeschrieben")
assert forms("infragestellen")[2] == "geinfragestellt"
PROGRAM
