#!/usr/bin/env bash
# rdflib 7.6.0: a day with a time zone loses the zone, and the end of a day is no time.
#
# Guess: "2017-07-02+02:00"^^xsd:date is kept as written (XML Schema allows the zone, and the day
# is another one elsewhere), and "2017-07-02T24:00:00"^^xsd:dateTime is 3 July, 0:00, as XML Schema
# says.
# Seen: the first is rewritten to "2017-07-02"; the second is marked as ill-typed and has no value.
# A month ("2017-07"^^xsd:gYearMonth) is kept, but has no value to compare either.
# What follows for ClaimReview and NewsArticle data: keep the string of the page beside what a
# graph makes of it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check rdflib==7.6.0
"$folder/venv/bin/python" - <<'PROGRAM'
import logging
from rdflib import Literal, XSD

logging.disable(logging.CRITICAL)
day = Literal("2017-07-02+02:00", datatype=XSD.date)
print("day with zone:", str(day))
assert str(day) == "2017-07-02" and not day.ill_typed

midnight = Literal("2017-07-02T24:00:00", datatype=XSD.dateTime)
print("end of the day:", str(midnight), midnight.value, midnight.ill_typed)
assert midnight.value is None and midnight.ill_typed

month = Literal("2017-07", datatype=XSD.gYearMonth)
print("month:", str(month), month.value)
assert str(month) == "2017-07" and month.value is None
PROGRAM
