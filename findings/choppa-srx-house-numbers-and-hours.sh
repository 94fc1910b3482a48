#!/usr/bin/env bash
# choppa-srx 1.0.0 (LanguageTool's rules) makes a sentence of a house number, and two of »5 p.m. Monday«.
#
# Guess: rules that LanguageTool's users have corrected for years know »p.m.« before a day, as American
# newspapers write it, a street's abbreviation before its number, and a month's at the end of a sentence.
# Seen: »At 5 p.m. | Monday he left.« and »Sie wohnt in der Bahnhofstr. | 5. | Er auch.«; the other way, »It
# fell in Sept. The rate rose.« and »Das sagte sie am 5. Dann schwieg sie.« stay in one piece.
# What follows for a fact-checking desk: a claim's sentence can be moved by hand; what was said »at 5 p.m.
# Monday« loses the day that the quotation is checked by.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check "choppa-srx==1.0.0"
"$folder/venv/bin/python" - <<'PROGRAM'
from choppa import DATA_DIR, SrxDocument, SrxTextIterator

rules = SrxDocument(ruleset=str(next(DATA_DIR.rglob("languagetool_segment.srx"))))


def sentences(language, text):
    found = [piece.strip() for piece in SrxTextIterator(rules, f"{language}_two", text)]
    print(" | ".join(found))
    return found


assert sentences("en", "She said so. He left.") == ["She said so.", "He left."]
assert sentences("en", "At 5 p.m. Monday he left.") == ["At 5 p.m.", "Monday he left."]
assert len(sentences("en", "It fell in Sept. The rate rose.")) == 1
assert sentences("de", "Sie wohnt in der Bahnhofstr. 5. Er auch.")[1] == "5."
assert len(sentences("de", "Das sagte sie am 5. Dann schwieg sie.")) == 1
PROGRAM
