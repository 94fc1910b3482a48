#!/usr/bin/env bash
# endnote-utils 1.0.3: the headline »Mayor did not pay 10⁹ euros«, with an italic »not«, is »Mayor did«.
#
# Guess: a field of EndNote's XML is the text of all its <style> elements; EndNote begins a new one wherever
# letters change, at each italic word and raised figure.
# Seen: the first <style> is the field. Of the headline »Mayor did« is left, of an abstract what stands before
# its first bold word: »She resigned.« of »She resigned. Not true, she says.« Editors are among the authors,
# the day of the paper is gone and the year stays, and of the notes »Retracted« nothing is exported.
# What follows for a fact-checking desk: titles in such a table end where an emphasis began; they are compared
# with EndNote.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check endnote-utils==1.0.3
cat > "$folder/papers.xml" <<'XML'
<xml><records><record><database name="papers.enl">papers.enl</database>
<ref-type name="Newspaper Article">23</ref-type>
<contributors><authors><author><style>Adler, Anna</style></author></authors>
<secondary-authors><author><style>Beck, Bernd</style></author></secondary-authors></contributors>
<titles><title><style face="normal">Mayor did </style><style face="italic">not</style><style face="normal"> pay 10</style>
<style face="superscript">9</style><style face="normal"> euros</style></title>
<secondary-title><style>Kurier</style></secondary-title></titles>
<dates><year><style>2024</style></year><pub-dates><date><style>3 May</style></date></pub-dates></dates>
<abstract><style face="normal">She resigned.</style><style face="bold"> Not true, she says.</style></abstract>
<notes><style>Retracted</style></notes></record></records></xml>
XML
"$folder/venv/bin/endnote-utils" --xml "$folder/papers.xml" --out "$folder/papers.csv" --no-report
"$folder/venv/bin/python" - "$folder/papers.csv" <<'PROGRAM'
import csv
import sys
from pathlib import Path

text = Path(sys.argv[1]).read_text(encoding="utf-8")
(row,) = csv.DictReader(text.splitlines())
print(row)
assert row["title"] == "Mayor did"
assert row["abstract"] == "She resigned."
assert row["authors"] == "Adler, Anna; Beck, Bernd"
assert row["year"] == "2024" and "3 May" not in text
assert "Retracted" not in text and "not" not in row["title"]
PROGRAM
