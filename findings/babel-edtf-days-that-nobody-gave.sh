#!/usr/bin/env bash
# babel-edtf 1.2.2 gives both ends of an interval the finer precision, and with it days that nobody gave.
#
# Guess: »2018/2021-12-08«, in office from 2018 to 8 December 2021, is »2018 – 8 December 2021«: the format
# is for dates that say no more than is known.
# Seen: it is »January 1, 2018 – December 8, 2021«; »2004-06/2005« ends in December. In German likewise:
# »1. Jan. 2018 – 8. Dez. 2021«.
# What follows for a fact-checking desk: each end of a span is written with its own precision; a first of
# January or a last of December is doubted.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check babel-edtf==1.2.2 babel==2.19.0 edtf==5.0.2
"$folder/venv/bin/python" - <<'PROGRAM'
from babel_edtf import format_edtf


def shown(date, locale):
    text = " ".join(format_edtf(date, format="long", locale=locale).split())
    print(date, "->", text)
    return text


assert shown("2018", "en") == "2018"
term = shown("2018/2021-12-08", "en")
assert "Jan" in term and " 1, 2018" in term and "8, 2021" in term
assert shown("2018/2021-12-08", "de").startswith("1. Jan")
assert shown("2004-06/2005", "de").endswith("Dezember 2005")
PROGRAM
