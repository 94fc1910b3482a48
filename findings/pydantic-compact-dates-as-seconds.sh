#!/usr/bin/env bash
# pydantic 2.14.4 reads a year, and a day written without dashes, as seconds since 1970.
#
# Guess: a datetime field takes ISO 8601 in both of its forms, so that 20170709 (as agencies and file
# names write it) is the 9th of July 2017, and refuses a year alone, as it refuses 2017-07. Or it
# refuses both.
# Seen: "20170709" is the 22nd of August 1970 and "2017" is half an hour past midnight on the 1st of
# January 1970, without a word; "2017-07" is refused. A minus sign (U+2212) before the zone is taken.
# A date field refuses both, but takes "1499558400" as the 9th of July 2017.
# What follows: an API or a reader of feeds that trusts the type puts articles into 1970; the date's
# form has to be checked before, or the model be strict.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pydantic==2.14.4
"$folder/venv/bin/python" - <<'PROGRAM'
from datetime import date, datetime

from pydantic import TypeAdapter, ValidationError


def read(kind, written):
    try:
        return TypeAdapter(kind).validate_python(written).isoformat()
    except ValidationError:
        return "refused"


expected = [
    (datetime, "2017", "1970-01-01T00:33:37+00:00"),
    (datetime, "20170709", "1970-08-22T10:58:29+00:00"),
    (datetime, "2017-07", "refused"),
    (datetime, "2017-07-09T07:05:00\N{MINUS SIGN}02:00", "2017-07-09T07:05:00-02:00"),
    (date, "2017", "refused"),
    (date, "20170709", "refused"),
    (date, "1499558400", "2017-07-09"),
]
for kind, written, seen in expected:
    got = read(kind, written)
    print(f"{kind.__name__:8} {written:28} {got}")
    assert got == seen, (written, got)
PROGRAM
