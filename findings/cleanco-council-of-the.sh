#!/usr/bin/env bash
# cleanco 2.3 calls the Council of the EU »Council of the«.
#
# Guess: basename() takes legal forms off the names of companies (AG, GmbH, Ltd) and leaves the
# names of public bodies, parties and people alone.
# Seen: any last word that is a legal form somewhere goes: »EU«, »SL«,
# »SA«, »AD«. The Council of the EU, the parliament »Landtag SL« and a person called Kai Oy lose
# their last word; nothing is left of »GP«. »e.V.« goes, »e. V.« with a space stays.
# What follows: organisations that make statements cannot be told apart by it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check cleanco==2.3
"$folder/venv/bin/python" - <<'PROGRAM'
from cleanco import basename

expected = {
    "Deutsche Bahn AG": "Deutsche Bahn",
    "Council of the EU": "Council of the",
    "Rat der EU": "Rat der",
    "Landtag SL": "Landtag",
    "Kai Oy": "Kai",
    "Zentralrat e.V.": "Zentralrat",
    "Zentralrat e. V.": "Zentralrat e. V.",
    "GP": "",
}
for name, seen in expected.items():
    found = basename(name)
    print(f"{name:20} {found!r}")
    assert found == seen, found
PROGRAM
