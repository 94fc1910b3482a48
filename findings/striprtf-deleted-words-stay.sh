#!/usr/bin/env bash
# striprtf 0.0.35 gives back what was struck out of a press release, and what was hidden in it.
#
# Guess: the text of an RTF file is what its reader sees: words deleted with changes tracked
# (\deleted) and hidden words (\v) are left out, as annotations are.
# Seen: annotations are left out; deleted and hidden words stand in the sentence without a mark.
# »Der Rat stimmt zu« is read as »Der Rat stimmt nicht zu«.
# What follows: a statement read from such a file can be the opposite of what was released.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check striprtf==0.0.35
"$folder/venv/bin/python" - <<'PROGRAM'
from striprtf.striprtf import rtf_to_text

expected = {
    r"Der Rat stimmt {\deleted nicht }zu.": "Der Rat stimmt nicht zu.",
    r"Es kostet {\deleted 14}{\revised 15} Millionen.": "Es kostet 1415 Millionen.",
    r"Der Rat stimmt {\v angeblich }zu.": "Der Rat stimmt angeblich zu.",
    r"Der Rat stimmt zu{\*\annotation wirklich?}.": "Der Rat stimmt zu.",
}
for written, seen in expected.items():
    found = rtf_to_text(r"{\rtf1\ansi\ansicpg1252 " + written + "}")
    print(f"{written:50} {found}")
    assert found == seen, found
PROGRAM
