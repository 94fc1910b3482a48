#!/usr/bin/env bash
# date-model 1.1.4: as a span »15 April 2024« is all of April 2015, »31 December 2024« December 2031, March 1945 2019.
#
# Guess: parse_date_range() gives for a day that day, as parse_date() gives it, for a month with its year that
# month, and nothing for what is in no calendar.
# Seen: a month is looked for anywhere and the year is the first two digits in the text: the day's, or those of the
# century. »12 dead in May 2024« is May 2012, »March 1945« March 2019, and »31 April 2024«, which parse_date()
# refuses, April 2031. With a day of one digit it is the right month, and all of it.
# What follows for a fact-checking desk: a span is shown beside the words that it was read from, and one that does
# not hold the year in the text is no answer.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check date-model==1.1.4
"$folder/venv/bin/python" - <<'PROGRAM'
from date_model import parse_date, parse_date_range


def span(text):
    found = parse_date_range(text)
    print(text, "->", found)
    return found


assert parse_date("15 April 2024") == "2024-04-15"
assert span("May 2024") == ("2024-05-01", "2024-05-31")
assert span("3 May 2024") == ("2024-05-01", "2024-05-31")
assert span("15 April 2024") == ("2015-04-01", "2015-04-30")
assert span("31 December 2024") == ("2031-12-01", "2031-12-31")
assert span("01 May 2024") == ("2001-05-01", "2001-05-31")
assert span("12 dead in May 2024") == ("2012-05-01", "2012-05-31")
assert span("March 1945") == ("2019-03-01", "2019-03-31")
assert span("31 April 2024") == ("2031-04-01", "2031-04-30")
PROGRAM
