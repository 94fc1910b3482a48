#!/usr/bin/env bash
# chronologia 0.2.9, seen from June 2024: »She resigned on 3 May« is in 2025, »next May« in 2024, »before 2025« 2025.
#
# Guess: a day without a year is the nearest one, or the verb's past counts; »next« is to come, »since« is past;
# »before 2025« and »since March« have one open end, as its spans could have.
# Seen: 3 May is a year ahead, »in May« the one that has passed, and so is »next May«. »Seit Montag«, since
# Monday, is the Monday to come. Of »before 2025«, »not before 2025« and »after 2021« the year alone is the
# span; »since March« is March. »From 3 to 5 May« begins and ends on 1 May, »vom 3. bis 5. Mai 2024« is the 5th,
# and »Ende 2024« the whole year, where »end of 2024« is September on.
# What follows for a fact-checking desk: a statement's day is looked at beside its words before it is stored.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check chronologia==0.2.9
"$folder/venv/bin/python" - <<'PROGRAM'
import datetime

from chronologia import extract_timespans

NOW = datetime.datetime(2024, 6, 15, 12)


def span(text, lang="en-us"):
    (mention,) = extract_timespans(text, lang, NOW)
    found = str(mention.span.start)[:10], str(mention.span.end)[:10]
    print(text, found)
    return found


assert span("She resigned on 3 May 2024.") == ("2024-05-03", "2024-05-04")
assert span("She resigned on 3 May.") == ("2025-05-03", "2025-05-04")
assert span("She resigned in May.") == span("next May") == ("2024-05-01", "2024-06-01")
assert span("seit Montag", "de-de") == ("2024-06-17", "2024-06-18")
assert span("before 2025") == span("not before 2025") == ("2025-01-01", "2026-01-01")
assert span("after 2021") == ("2021-01-01", "2022-01-01")
assert span("since March") == ("2024-03-01", "2024-04-01")
assert span("from 3 to 5 May") == ("2024-05-01", "2024-05-01")
assert span("vom 3. bis 5. Mai 2024", "de-de") == ("2024-05-05", "2024-05-06")
assert span("Ende 2024", "de-de") == ("2024-01-01", "2025-01-01")
assert span("end of 2024") == ("2024-09-01", "2025-01-01")
PROGRAM
