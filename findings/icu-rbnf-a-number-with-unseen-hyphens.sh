#!/usr/bin/env bash
# icu-rbnf 0.2.0: the German word for 101 has two characters in it that nobody sees and is not found in any text.
#
# Guess: the words of a number are letters as they are printed, so that 101 and »einhunderteins« can be compared.
# Seen: soft hyphens (U+00AD) stand between the parts: »ein hundert eins« with an unseen mark in each gap, in cardinal
# and ordinal numbers, in de_DE, de_AT and de_CH. It looks right on each page, is no part of the article, and has 16
# characters for 14. Small numbers and English ones have none, so that a trial with »drei« shows nothing.
# What follows for a fact-checking desk: U+00AD is taken out of both sides before numbers in words are compared.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check icu-rbnf==0.2.0
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
import icu_rbnf


def words(number, locale, spell=icu_rbnf.spellout):
    found = spell(number, locale)
    print(number, locale, "->", ascii(found))
    return found


assert words(3, "de_DE") == "drei"
for locale in ("de_DE", "de_AT", "de_CH"):
    assert words(101, locale) == "ein\u00adhundert\u00adeins"
    assert words(101, locale) not in "Es waren einhunderteins Stimmen."
assert words(21, "de_DE", icu_rbnf.spellout_ordinal) == "ein\u00adund\u00adzwanzigste"
assert "\u00ad" not in words(101, "en_GB")
PROGRAM
