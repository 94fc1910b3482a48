#!/usr/bin/env bash
# eadpy 0.2.0: a letter of a series »closed until 2050« and »forged« is told without either.
#
# Guess: a chunk about one file, made »with relevant information from the parent hierarchy«, has what the
# archive says of the series it lies in: what was inherited is why archives describe from the top down.
# Seen: a restriction, a scope note and the origin come along only when they stand at the file itself. Titles
# of all levels, and the dates and size of the whole collection come along. So the letters of a series that
# is closed until 2050 and, says its note, not by Adler, are »Path: Papers of Anna Adler > Letters > 1948«.
# A file without a date shows the collection's dates and no own.
# What follows for a fact-checking desk: whether an archive's file may be used, and whose it is, is looked up
# in the finding aid on every level above it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check eadpy==0.2.0
"$folder/venv/bin/python" - <<'PROGRAM'
import eadpy

CLOSED = "<accessrestrict><p>Closed until 2050.</p></accessrestrict>"
FORGED = "<scopecontent><p>Forgeries, not by Adler.</p></scopecontent>"


def chunk(series="", file=""):
    finding_aid = eadpy.from_string(
        '<ead xmlns="urn:isbn:1-931666-22-9"><eadheader><eadid>lenau</eadid></eadheader><archdesc level="fonds">'
        "<did><unittitle>Papers of Anna Adler</unittitle><unitdate>1948-1952</unitdate></did><dsc>"
        f'<c level="series"><did><unittitle>Letters</unittitle></did>{series}'
        f'<c level="file"><did><unittitle>1948</unittitle></did>{file}</c></c></dsc></archdesc></ead>'
    )
    (only,) = finding_aid.create_item_chunks()
    print(repr(only["text"]))
    return only["text"]


own = chunk(file=CLOSED + FORGED)
assert "Closed until 2050." in own and "not by Adler" in own
inherited = chunk(series=CLOSED + FORGED)
assert "Closed" not in inherited and "Forgeries" not in inherited
assert inherited.startswith("Path: Papers of Anna Adler > Letters > 1948")
assert "Collection Dates: 1948-1952" in inherited
PROGRAM
