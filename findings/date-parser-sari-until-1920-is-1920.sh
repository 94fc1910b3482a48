#!/usr/bin/env bash
# date-parser-sari 0.8.11, German dates to EDTF: »bis 1920«, »ab 1920« and the 1920s are the year 1920.
#
# Guess: a parser that was made for the dates of archives and makes »vor 1920« /1920 and »nach 1900« 1900/ knows »bis«,
# »seit«, »ab« and »spätestens« too; a decade is 192X, a century before Christ has its minus.
# Seen: words that it does not know are passed over: until, since, from and at the latest 1920 are all 1920, and so are
# »1920er Jahre«, »1920 oder 1925« and »Mitte 1920«. »Ende 19. Jh.« is the whole century, while »2. Hälfte« is
# half of it. »1. Jh. v. Chr.« is 00XX, the first century after Christ. Of 3 to 5 May the fifth is left.
# What follows for a fact-checking desk: a date as it was written is kept beside what was read, and a year alone is
# held for exact only when nothing else stood there.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check date-parser-sari==0.8.11
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
from sariDateParser.dateParser import parse

READ = {
    "vor 1920": "/1920",
    "nach 1900": "1900/",
    "2. Hälfte 19. Jh.": "1850/1899",
    "bis 1920": "1920",
    "seit 1920": "1920",
    "ab 1920": "1920",
    "spätestens 1920": "1920",
    "1920er Jahre": "1920",
    "1920 oder 1925": "1920",
    "Ende 19. Jh.": "18XX",
    "1. Jh. v. Chr.": "00XX",
    "3.-5. Mai 1920": "1920-05-05",
}
for written, date in READ.items():
    found = parse(written)
    print(written, "=>", found)
    assert found == date
PROGRAM
