#!/usr/bin/env bash
# sacremoses 0.2.0 (Moses' normalizer of punctuation): »10 000 people« are 10.000 in English, 10,000 in German.
#
# Guess: a normalizer of punctuation, which is run before texts are compared or translated, changes
# quotation marks and dashes and leaves figures alone; what is cut into words is joined as it stood.
# Seen: a no-break space between two digits becomes the sign that parts decimals in the language named:
# a full stop in English, a comma in German. Ten thousand people are ten. In German the full stop of a
# quotation leaves it. Joining cut words writes 14:30 as »14: 30«, 52:48 as »52: 48« and +3 as »+ 3«.
# What follows for a fact-checking desk: figures are read from the text as it was published, never from
# one that was made ready for a model; a plain space between digits is left as it is.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check sacremoses==0.2.0
"$folder/venv/bin/python" - <<'PROGRAM'
from sacremoses import MosesDetokenizer, MosesPunctNormalizer, MosesTokenizer


def normal(text, lang):
    found = MosesPunctNormalizer(lang=lang).normalize(text)
    print(lang, ascii(text), "->", found)
    return found


def joined(text):
    found = MosesDetokenizer(lang="de").detokenize(MosesTokenizer(lang="de").tokenize(text))
    print(text, "->", found)
    return found


assert normal("About 10\u00a0000 people came.", "en") == "About 10.000 people came."
assert normal("Rund 10\u00a0000 Menschen kamen.", "de") == "Rund 10,000 Menschen kamen."
assert normal("It cost 3\u00a0500\u00a0000 euros.", "en") == "It cost 3.500.000 euros."
assert normal("Rund 10 000 Menschen kamen.", "de") == "Rund 10 000 Menschen kamen."
assert normal("Adler sagte: „Ich gehe.“ Dann ging sie.", "de") == 'Adler sagte: "Ich gehe". Dann ging sie.'
assert joined("Um 14:30 Uhr stand es 52:48.") == "Um 14: 30 Uhr stand es 52: 48."
assert joined("Das sind +3 Punkte.") == "Das sind + 3 Punkte."
assert joined("Das sind -3 Punkte.") == "Das sind -3 Punkte."
PROGRAM
