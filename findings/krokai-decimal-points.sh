#!/usr/bin/env bash
# krokai 0.15.0, a check of quotations, asks for nobody's look at 15 for 1.5 percent, and sees no „…“.
#
# Guess: it forgives dashes, line breaks and marks, and never digits (its own rule): another figure is
# a quotation that was not found. Quotations between German marks are quotations.
# Seen: »15 percent« where the source has »1.5« is a difference of punctuation and »1012 million« for
# »10-12« one of typesetting; both pass without »needs a human«, and the exit code is 0, while
# another year does not. A false quotation in „…“ or »…« is not among the quotations at all.
# What follows for a fact-checking desk: figures are compared as figures; a check says how many
# quotations it has read, and that number is compared with the text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check krokai==0.15.0
cd "$folder"
venv/bin/krokai init --no-claude-md . > /dev/null
words="million euros for the whole of their term in office until the autumn of that year"
echo "The ministers are paid 1.5 percent of 10-12 $words." > law/minutes.txt

check() {
    echo "Adler wrote: $1" > case/draft.md
    venv/bin/krokai check > answer.txt
    echo "$1"
    grep -E "distinct quotations|A[+]B|^[!~ A-Z]{3} ?[a-z]+  " answer.txt
}
says() { grep -qE "$1" answer.txt; }

check "\"paid 15 percent of 10-12 $words\""
says "^ +punctuation +1 "
says "A[+]B: 0"
check "\"paid 1.5 percent of 1012 $words\""
says "typesetting +1 "
says "A[+]B: 0"
check "\"paid 2.5 percent of 10-12 $words\""
says "A[+]B: 1"
check "„paid 2.5 percent of 10-12 $words“"
says " 0 distinct quotations"
says "A[+]B: 0"
check "»paid 2.5 percent of 10-12 $words«"
says " 0 distinct quotations"
says "A[+]B: 0"
