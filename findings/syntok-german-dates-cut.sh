#!/usr/bin/env bash
# syntok 1.4.4, which splits German texts into sentences, ends one inside »am 3. Mai«.
#
# Guess: it is made for English, Spanish and German, knows ordinals and months, and so keeps the German
# form of a date, which every news item has, in one sentence.
# Seen: »Am 12.« and »Oktober 2024 sagte Adler nein.« are two sentences, and so are »Der 2.« and »Senat
# entschied.«. Short months with a full stop (»3. Sept. 2024«) stay together; abbreviations (»Abs. 2«, »z. B.«,
# »Mio. Euro«) do, too.
# What follows for a fact-checking desk: what was said »on 12 October« loses its day with the sentence
# before it; a splitter is tried on dates first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check syntok==1.4.4
"$folder/venv/bin/python" - <<'PROGRAM'
from syntok import segmenter


def sentences(text):
    found = [
        "".join(token.spacing + token.value for token in sentence).strip()
        for paragraph in segmenter.process(text)
        for sentence in paragraph
    ]
    print(found)
    return found


assert sentences("Am 12. Oktober 2024 sagte Adler nein.") == [
    "Am 12.",
    "Oktober 2024 sagte Adler nein.",
]
assert sentences("Sie kam am 3. Mai.") == ["Sie kam am 3.", "Mai."]
assert sentences("Der 2. Senat entschied.") == ["Der 2.", "Senat entschied."]
for whole in ("Am 3. Sept. 2024 kam er.", "Nach Abs. 2 zahlt z. B. Adler 3,5 Mio. Euro."):
    assert sentences(whole) == [whole]
PROGRAM
