#!/usr/bin/env bash
# gtrex 1.1.0, which grounds quotations in their source, holds »in Maßen« and »in Massen« for one, and
# »nicht« for nothing.
#
# Guess: what it calls a sound difference (letters' case) changes no word, in German either; a
# quotation that lacks the source's »nicht« is refused as one that lacks "not" is.
# Seen: »Alkohol in Maßen« (in moderation) is grounded by the tier »case«, which is sound, in a source
# that says »in Massen« (en masse); the English sentence without "not" is rejected by the polarity
# guard, the German one without »nicht« is repaired into its opposite. The guard's words are English.
# What follows for a fact-checking desk: a quotation that fits after a repair is another quotation, and
# ß is a letter; differences are shown word by word in the language of the text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check gtrex==1.1.0
cd "$folder"
venv/bin/python -W ignore - <<'PROGRAM'
import gtrex

found = gtrex.verify("Die Partei will Alkohol in Maßen erlauben", "Die Partei will Alkohol in Massen erlauben.")
print(found.verdict, found.tier, found.tier_sound, found.span_text)
assert (found.verdict, found.tier, found.tier_sound) == ("grounded", "case", True)

english = "The city will not build the new bridge over the harbour next year, said Anna Adler."
german = "Die Stadt baut die neue Brücke über den Hafen im kommenden Jahr nicht, sagte Anna Adler."
refused = gtrex.repair(english.replace(" not", "").rstrip("."), english)
turned = gtrex.repair(german.replace(" nicht", "").rstrip("."), german)
print(refused.action, refused.stage, refused.text)
print(turned.action, turned.stage, turned.text)
assert (refused.action, refused.stage, refused.text) == ("rejected", "polarity_guard", None)
assert (turned.action, turned.text) == ("substituted", german.rstrip("."))
PROGRAM
