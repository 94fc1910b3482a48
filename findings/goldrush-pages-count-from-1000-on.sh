#!/usr/bin/env bash
# goldrush 0.6.0, keys for the same work in library catalogues: 12 and 912 pages are alike, Adler and Adlerstein too.
#
# Guess: a key that has fields for pages and author differs for a leaflet of 12 pages by Anna Adler and a book of 912
# pages by Otto Adlerstein; a decimal point in a title is not nothing.
# Seen: pages are the first four digits in a row, so they count from 1000 on; the field is empty for 12, 112 and 912.
# Of the author the first five letters count, which Adler, Anna shares with her brother and with Adlerstein. »Taxes
# up 1.5 percent« and »Taxes up 15 percent« have one key. Two works of a year that differ in pages, authors and
# figures are one record to those who merge by it.
# What follows for a fact-checking desk: that two catalogues have a book says it only when the records are read.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check goldrush==0.6.0 mrrc==0.9.2
"$folder/venv/bin/python" - <<'PROGRAM'
import goldrush
import mrrc


def field(tag, **values):
    inner = "".join(f'<subfield code="{code}">{value}</subfield>' for code, value in values.items())
    return f'<datafield tag="{tag}" ind1=" " ind2=" ">{inner}</datafield>'


def key(title="Debates", author="Adler, Anna", pages="12 pages", publisher="Kurier"):
    record = mrrc.xml_to_record(
        '<record xmlns="http://www.loc.gov/MARC21/slim"><leader>00000cam a2200000 i 4500</leader>'
        '<controlfield tag="008">480503s1948    gw            000 0 ger  </controlfield>'
        + field(100, a=author)
        + field(245, a=title)
        + field(264, b=publisher, c="1948")
        + field(300, a=pages)
        + "</record>"
    )
    found = goldrush.generate(record)
    print(title, author, pages, found, sep=" | ")
    return found


leaflet = key()
assert key(title="Minutes") != leaflet
assert key(pages="1012 pages") != leaflet
assert key(pages="912 pages") == key(pages="112 pages") == leaflet
assert key(author="Adler, Bernd") == key(author="Adlerstein, Otto", pages="912 pages") == leaflet
assert key(title="Taxes up 1.5 percent") == key(title="Taxes up 15 percent")
PROGRAM
