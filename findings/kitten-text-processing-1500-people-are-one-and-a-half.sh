#!/usr/bin/env bash
# kitten-text-processing 0.1.0 reads German aloud: 1.500 people are »one point five«, 2020-2024 »2020 minus 2024«.
#
# Guess: a grammar for German knows that a full stop parts thousands there, as the comma parts decimals (which it
# does know), and that a dash between two years is »bis«, as its English grammar says »to«.
# Seen: »1.500 Menschen« are »eins punkt fünf null null Menschen«, 100.000 dead »eins null null punkt …«. A dash is
# »minus« in a span of years or people. »Artikel 3.5« is Article »third of May«, »am 3. Mai« is in the wrong
# case. In both languages the years 2023/24 are twenty-three »twenty fourths«, and »24/7« is a fraction.
# What follows for a fact-checking desk: who offers articles to be listened to hears all figures of a page once; what
# was recognised from such a recording is no source of a figure.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check kitten-text-processing==0.1.0
"$folder/venv/bin/python" - <<'PROGRAM'
from kitten_text_processing import normalize_text

SPOKEN = {
    "de": {
        "1,5 Millionen": "eins komma fünf Millionen",
        "1.500 Menschen": "eins punkt fünf null null Menschen",
        "100.000 Tote": "eins null null punkt null null null Tote",
        "2020-2024": "zwei tausend zwanzig minus zwei tausend vier und zwanzig",
        "von 10-15 Personen": "von zehn minus fünfzehn Personen",
        "im Jahr 2023/24": "im Jahr zwei tausend drei und zwanzig vier und zwanzigstel",
        "Artikel 3.5": "Artikel dritter mai",
    },
    "en": {
        "1,500 people": "one thousand five hundred people",
        "from 2020-2024": "from twenty twenty to twenty twenty four",
        "the 2023/24 season": "the two thousand twenty three twenty fourths season",
        "open 24/7": "open twenty four sevenths",
    },
}
for language, texts in SPOKEN.items():
    for text, spoken in texts.items():
        found = normalize_text(text, locale=language)
        print(text, "=>", found)
        assert found == spoken
PROGRAM
