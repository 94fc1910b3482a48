#!/usr/bin/env bash
# arabic-name-romanizer 0.2.0: »كريم Beck« is »Karim Youala«, and Karim II »Karim Al-Thani«.
#
# Guess: what is in Latin letters already is passed through, as its page has a source named passthrough; a number
# of a ruler (الثاني, the second) is an ordinal and no family; »and« before a name parts two people.
# Seen: a name in Latin letters stays only where all is Latin. Beside an Arabic word it goes through the model:
# Beck is Youala, Anna Aaib, a party's SPD Ahas, the 2 of »Karim 2« A. الثاني is Al-Thani, the ruling house of
# Qatar. »Karim and Samir« are Karim Wasmir, one person with a surname.
# What follows for a fact-checking desk: only a stretch of Arabic letters is given to a transliterator, and each
# word's source is kept: what a model made up is no spelling.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check arabic-name-romanizer==0.2.0
"$folder/venv/bin/python" - <<'PROGRAM'
from arabic_name_romanizer import transliterate

KARIM, SAMIR, SECOND = "كريم", "سمير", "الثاني"


def read(text):
    found = transliterate(text)
    print(text, "->", found)
    return found


assert read(KARIM) == "Karim"
assert read("Beck (SPD)") == "Beck (SPD)"
assert read(f"{KARIM} Beck") == "Karim Youala"
assert read(f"Anna {KARIM}") == "Aaib Karim"
assert read(f"SPD {KARIM}") == "Ahas Karim"
assert read(f"{KARIM} {SECOND}") == "Karim Al-Thani"
assert read(f"{KARIM} و{SAMIR}") == "Karim Wasmir"
beck = transliterate(f"{KARIM} Beck", top_k=2)[0].units[1]
print(beck.arabic, beck.latin, beck.source)
assert beck.source == "model"
PROGRAM
