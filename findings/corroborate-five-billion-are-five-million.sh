#!/usr/bin/env bash
# corroborate 0.1.0 finds 5 billion in 5 million; to helix-grounding 0.4.1 »$5 million« is made up, or 5 dollars.
#
# Guess: checkers that compare each number of a text with its source, and promise »every number« and »every
# currency amount«, keep million and billion, the sign and the currency apart, and know $5 million where 5,000,000
# is allowed.
# Seen: corroborate compares digits alone: »5 billion« and »5 euros« stand in »5 million euros«, a rise of 5
# percent in one of -5, dollars in euros, 48-52 in 52-48, percentage points in percent; 1.5 million is not
# 1,500,000. For helix-grounding $5 million is 5: supported where 5 dollars are, made up where 5,000,000 are.
# €1.000 is one euro, -$36 is 36, and »6 per cent«, »EUR 36« and words are no claims.
# What follows for a fact-checking desk: a figure is compared with its unit, its sign and its million.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check corroborate==0.1.0 helix-grounding==0.4.1
"$folder/venv/bin/python" - <<'PROGRAM'
import corroborate
from helix_grounding import ClaimKind, GroundTruth, Verifier


def stands_in(source, text):
    found = corroborate.check_answer(query="", retrieved_chunks=[source], answer=text).ok()
    print(text, "|", source, "->", found)
    return found


assert not stands_in("They paid 5 million euros.", "They paid 6 million euros.")
assert stands_in("They paid 5 million euros.", "They paid 5 billion euros.")
assert stands_in("They paid 5 million euros.", "They paid 5 euros.")
assert stands_in("They paid €5 million.", "They paid $5 million.")
assert stands_in("Wages changed by -5 percent.", "Wages changed by 5 percent.")
assert stands_in("It fell by 5 percent.", "It fell by 5 percentage points.")
assert stands_in("The vote was 52-48.", "The vote was 48-52.")
assert not stands_in("1.5 million people came.", "1,500,000 people came.")


def supported(allowed, text, kind=ClaimKind.CURRENCY):
    found = Verifier().verify(text, GroundTruth().allow_many(kind, [allowed])).is_grounded
    print(text, "|", allowed, "->", found)
    return found


assert supported(36, "It cost $36.") and not supported(40, "It cost $36.")
assert supported(5, "It cost $5 million.") and not supported(5_000_000, "It cost $5 million.")
assert supported(1, "It cost €1.000.") and not supported(1000, "It cost €1.000.")
assert supported(36, "It cost -$36.")
assert supported(5, "It cost EUR 36.")
assert not supported(5, "It fell by 6 percent.", ClaimKind.PERCENTAGE)
assert supported(5, "It fell by 6 per cent.", ClaimKind.PERCENTAGE)
PROGRAM
