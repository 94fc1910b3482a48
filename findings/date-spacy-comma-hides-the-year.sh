#!/usr/bin/env bash
# date-spacy 0.0.1 dates »30 April, 1945« in this year.
#
# Guess: a comma before the year, as many write it, is part of the date, as in »April 30, 1945«; a date whose
# year was not read has none.
# Seen: with the day in front a comma ends the date: »30 April« gets the year in which the program runs,
# as a whole datetime. »The 3rd of May 1999« and »May 1999« are no dates at all.
# What follows for a fact-checking desk: a year that was not printed is a guess and is stored as one, with
# what it was guessed from.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check spacy==3.8.18 date-spacy==0.0.1 dateparser==1.5.0
"$folder/venv/bin/python" - <<'PROGRAM'
from datetime import date

import date_spacy  # noqa: F401 - registers the component
import spacy

nlp = spacy.blank("en")
nlp.add_pipe("find_dates")


def dates(text):
    found = [(each.text, each._.date) for each in nlp(text).ents]
    print(text, found)
    return [(words, moment.date()) for words, moment in found]


assert dates("He died on April 30, 1945.") == [("April 30, 1945", date(1945, 4, 30))]
assert dates("He died on 30 April 1945.") == [("30 April 1945", date(1945, 4, 30))]
[(words, day)] = dates("He died on 30 April, 1945.")
assert (words, day.month, day.day) == ("30 April", 4, 30)
assert abs(day.year - date.today().year) <= 1
assert dates("She left on the 3rd of May 1999.") == []
assert dates("She left in May 1999.") == []
PROGRAM
