#!/usr/bin/env bash
# inscriptis 2.6.0 numbers every list from one, whatever the page numbers it from.
#
# Guess: <ol start>, <li value>, <ol reversed> and <ol type="a"> show the numbers and letters that
# a browser shows; html2text and markdownify do so for start.
# Seen: all four come out as 1., 2.: »Punkt 3 unseres Programms« of a page is point 1 of its text.
# A quotation in a quotation has no marks of its own either: both are straight and meet as "".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check inscriptis==2.6.0 lxml==6.0.2
"$folder/venv/bin/python" - <<'PROGRAM'
from inscriptis import get_text

expected = {
    '<ol start="3"><li>Drei</li><li>Vier</li></ol>': " 1. Drei\n 2. Vier",
    '<ol><li value="5">Fünf</li><li>Sechs</li></ol>': " 1. Fünf\n 2. Sechs",
    "<ol reversed><li>Zwei</li><li>Eins</li></ol>": " 1. Zwei\n 2. Eins",
    '<ol type="a"><li>Eins</li><li>Zwei</li></ol>': " 1. Eins\n 2. Zwei",
    "<p><q>Wir <q>bauen</q> jetzt</q></p>": '"Wir ""bauen"" jetzt"',
}
for html, seen in expected.items():
    found = get_text(html).strip("\n").replace("\n\n", "\n")
    print(repr(found))
    assert found == seen, found
PROGRAM
