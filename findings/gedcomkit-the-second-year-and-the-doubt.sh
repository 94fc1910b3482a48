#!/usr/bin/env bash
# gedcomkit 0.1.19, »archival-grade«: 10 February 1732/33 is of 1732, »1901?« is exact, 03/05/1901 is in March.
#
# Guess: a year written twice, 1732/33, as days before Lady Day were, is the later one in today's count, or an
# open question; a mark of doubt makes a date uncertain; a day in figures alone is not decided.
# Seen: earliest and latest are both 10 February 1732, a year early, with kind »Exact« and no word of the
# second year in what is displayed. »1901?« is »Exact« 1901, the mark is gone from display and both formats.
# »03/05/1901« is 5 March, »13/05/1901« is not read at all. »44 B.C.« is year -44, which in the count
# with a year 0 (ISO 8601) is 45 B.C.
# What follows for a fact-checking desk: births and deaths out of family trees are compared by the original
# text; two sources that differ by a year may agree.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check gedcomkit==0.1.19
"$folder/venv/bin/python" - <<'PROGRAM'
from gedcomkit import parse_date


def read(text):
    date = parse_date(text)
    print(date)
    start = date["earliest"]
    return date["kind"], start and (start["year"], start["month"], start["day"]), date["display"]


assert read("3 MAY 1901") == ("Exact", (1901, 5, 3), "3 May 1901")
assert read("ABT 1901")[0] == "About"
assert read("10 FEB 1732/33") == ("Exact", (1732, 2, 10), "10 February 1732")
assert parse_date("10 FEB 1732/33")["latest"]["year"] == 1732
assert read("1901?") == ("Exact", (1901, None, None), "1901")
assert parse_date("1901?")["gedcom7"] == "1901"
assert read("03/05/1901") == ("Exact", (1901, 3, 5), "5 March 1901")
assert read("13/05/1901")[0] == "Unparsed"
assert read("44 B.C.") == ("Exact", (-44, None, None), "-44")
PROGRAM
