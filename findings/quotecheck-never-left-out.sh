#!/usr/bin/env bash
# quotecheck 0.1.0 finds a quotation in a source that says »never«, a minus or another verb.
#
# Guess: what departs from the source by a word is »drift« and fails, as its readme says; accents
# are folded for names, and a figure keeps its sign.
# Seen: up to twelve letters may stand in the gap of an »interleaved« quotation, meant for page
# numbers and passes: »he had paid« in »he had never paid«, »erhöhen« in »nicht erhöhen«. A minus is
# folded away as a hyphen, ö as o: -0,5 is 0,5 percent, »fördern« is »fordern«, both »found«.
# What follows for a fact-checking desk: a quotation is only found by its words in one piece, and what
# stands between two pieces is shown and read.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check quotecheck==0.1.0
"$folder/venv/bin/python" - <<'PROGRAM'
from quotecheck import check

source = (
    "The minister told the house that he had never paid for the journey to Rome. "
    "„Wir werden die Steuern nicht erhöhen, solange ich im Amt bin“, sagte sie. "
    "Die Wirtschaft wuchs um -0,5 Prozent. Wir fördern den Abbau der Kohle."
)


def found(quotation):
    match = check(quotation, source)
    print(match.status, match.ok, quotation)
    return match.status, match.ok


assert found("told the house that he had paid for the journey to Rome") == ("interleaved", True)
assert found("Wir werden die Steuern erhöhen, solange ich im Amt bin") == ("interleaved", True)
assert found("Die Wirtschaft wuchs um 0,5 Prozent") == ("found", True)
assert found("Wir fordern den Abbau der Kohle") == ("found", True)
assert found("he had paid for the journey to Paris") == ("absent", False)
PROGRAM
