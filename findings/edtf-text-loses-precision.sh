#!/usr/bin/env bash
# edtf 5.0.2: text_to_edtf() changes the meaning of what is EDTF already, and of German months.
#
# Guess: a text that is valid EDTF comes back as it is; a month name that is not understood gives
# None, as other things do that are not understood.
# Seen: "2017-07~" (approximately July 2017) loses its tilde; "2017-21" (spring 2017) becomes
# "2017/2021", four years; an open interval loses its openness; of »Mai 2024« and »März 2024« the
# year stays and the month is gone without a sign; of »1. Mai 2024« the day is taken for the month.
# What follows: parse_edtf() first, the natural-language reader only for English.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check edtf==5.0.2
"$folder/venv/bin/python" - <<'PROGRAM'
from edtf import parse_edtf, text_to_edtf

expected = {
    "2017-07~": "2017-07",
    "2017-21": "2017/2021",
    "2017-07/..": "2017-07",
    "Mai 2024": "2024",
    "1. Mai 2024": "2024-01",
    "May 2024": "2024-05",
}
for text, seen in expected.items():
    found = text_to_edtf(text)
    print(f"{text!r:14} {found!r}")
    assert found == seen, (text, found)
for text in ("2017-07~", "2017-21", "2017-07/.."):
    assert str(parse_edtf(text)) == text
PROGRAM
