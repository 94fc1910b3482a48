#!/usr/bin/env bash
# HanTa 1.2.1: the lemma of »AfD-Chefin« is »Afd-chefi«, that of »CDU« is »Cdu«, and »log« (lied) is a name »Log«.
#
# Guess: a lemma is a word of the language or the form itself: a compound with a hyphen, of which reports on parties
# are full, is left as written where it is unknown, and letters of a party stay capitals.
# Seen: whatever is behind the first letter is written small; of an unknown compound the end is taken for an ending:
# »Chefin« loses its n. »Lehrer*innen« is »Lehrer*inn«, where »Lehrerinnen« is right. »Log«, the past of »lügen«, is a
# name, where »gelogen« is right. The name »Wüst« is an adjective.
# What follows for a fact-checking desk: lemmas find, the text itself is shown; parties and names are kept as they
# stand.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check HanTa==1.2.1 numpy==2.4.6
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
from HanTa.HanoverTagger import HanoverTagger

tagger = HanoverTagger("morphmodel_ger.pgz")
EXPECTED = {
    "Lehrerinnen": ("Lehrerin", "NN"),
    "gelogen": ("lügen", "VV(PP)"),
    "CDU": ("Cdu", "NE"),
    "AfD-Chefin": ("Afd-chefi", "NN"),
    "Lehrer*innen": ("Lehrer*inn", "NN"),
    "log": ("Log", "NE"),
    "Wüst": ("wüst", "ADJ(D)"),
}
for word, expected in EXPECTED.items():
    print(word, "->", tagger.analyze(word))
    assert tagger.analyze(word) == expected
PROGRAM
