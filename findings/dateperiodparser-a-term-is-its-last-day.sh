#!/usr/bin/env bash
# dateperiodparser 0.1.3: »3 May to 5 June 2024« is 5 June, »3 and 5 May« the fifth, »early 2024« the whole year.
#
# Guess: a parser of periods that reads »from 7 February 2022 to 6 March 2022« and »March 2, 3, and 4, 2025« reads the
# same spans where the year stands once, behind the second day, or finds nothing; »early« is known or refused.
# Seen: what it cannot place is left out without a word: of the span and of the two days the last day is what is found,
# as sure as any other. »End of 2023« and »early 2024« are the whole years, while »second half 2024« is half of
# one. »Not before May 2024« and »since 2019« are nothing at all.
# What follows for a fact-checking desk: a span is taken over only when its text was read from the first sign to the
# last; days found inside it are candidates.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check dateperiodparser==0.1.3
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
from dateperiodparser import DatePeriodParser

PERIODS = {
    "from 7 February 2022 to 6 March 2022": ["2022-02-07/2022-03-06"],
    "second half 2024": ["2024-07-01/2024-12-31"],
    "3 May to 5 June 2024": ["2024-06-05/2024-06-05"],
    "3 and 5 May 2024": ["2024-05-05/2024-05-05"],
    "end of 2023": ["2023-01-01/2023-12-31"],
    "early 2024": ["2024-01-01/2024-12-31"],
    "not before May 2024": [],
    "since 2019": [],
}
parser = DatePeriodParser()
for text, periods in PERIODS.items():
    found = [f"{period.start:%Y-%m-%d}/{period.end:%Y-%m-%d}" for period in parser.parse(text)]
    print(text, found)
    assert found == periods
PROGRAM
