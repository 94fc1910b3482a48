#!/usr/bin/env bash
# dateexpr 1.0.0: 15 May 2024 advanced by »P1M« is 1 April, by »P1Y« 1 January 2023, and by »+P1M« 15 June.
#
# Guess: advanced("P1M"), with the period that ISO 8601 and the page of the package write so, is a month later; a plus
# before it changes nothing, as in »+1«.
# Seen: without a sign it is the beginning of the month, year or week before. A term of office of P4Y from 2024 on ends
# in 2020. With the sign a day that is the last of its month stays the last: a month after 30 April is 31 May, and twice a
# month after 30 January is 31 March, while »+P2M« is 30 March. None of it is told.
# What follows for a fact-checking desk: periods that come from others get their sign before they are added.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check dateexpr==1.0.0
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
from dateexpr import DateExpr


def later(day, period):
    found = str(DateExpr(day).advanced(period).date())
    print(day, period, "->", found)
    return found


assert later("2024-05-15", "+P1M") == "2024-06-15"
assert later("2024-05-15", "P1M") == "2024-04-01"
assert later("2024-05-15", "P1Y") == "2023-01-01"
assert later("2024-05-15", "P4Y") == "2020-01-01"
assert later("2024-05-15", "P1W") == "2024-05-06"
assert later("2024-04-30", "+P1M") == "2024-05-31"
assert later("2024-01-30", "+P1M,+P1M") == "2024-03-31"
assert later("2024-01-30", "+P2M") == "2024-03-30"
PROGRAM
