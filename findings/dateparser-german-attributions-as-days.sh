#!/usr/bin/env bash
# dateparser 1.5.0 finds a Sunday in »so Müller« and a Friday in »Fr. Müller«.
#
# Guess: search_dates finds expressions of time in running German. »so« is an abbreviation of
# Sonntag only where a date stands around it, and before a name it is how German attributes words.
# Seen: »so«, »die«, »do«, »Fr.« and »Mi« alone are the last such weekday: every »so die Ministerin«
# is two dates, every »Die Partei« a Tuesday.
# What follows: each second attribution of an article is dated. STRICT_PARSING, which asks for day,
# month and year, finds none of them, nor »am 3. Mai«.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check dateparser==1.5.0
"$folder/venv/bin/python" - <<'PROGRAM'
from datetime import datetime

from dateparser.search import search_dates

settings = {"RELATIVE_BASE": datetime(2026, 11, 28)}
strict = {**settings, "STRICT_PARSING": True}
expected = {
    "„Das ist falsch“, so Müller.": [("so", "Sunday")],
    "Fr. Müller sagte das.": [("Fr", "Friday")],
    "so die Ministerin": [("so", "Sunday"), ("die", "Tuesday")],
    "Die Partei kommt auf 20 Prozent": [("Die", "Tuesday")],
    "Das sagte Mi Lan.": [("Mi", "Wednesday")],
    "Paragraf 218 wird geprüft": [],
}
for sentence, seen in expected.items():
    dates = search_dates(sentence, languages=["de"], settings=settings) or []
    found = [(words, day.strftime("%A")) for words, day in dates]
    print(f"{sentence:34} {found}")
    assert found == seen, found
for sentence in (*expected, "Am 3. Mai war es anders."):
    assert search_dates(sentence, languages=["de"], settings=strict) is None, sentence
PROGRAM
