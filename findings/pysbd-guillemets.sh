#!/usr/bin/env bash
# pysbd 0.3.4 splits German speech in »guillemets« at the mark inside, „low quotes“ not.
#
# Guess: the German rules know both pairs of marks that German newspapers and books set.
# Seen: »Nein!« is cut behind the exclamation mark, so that the closing mark opens the next
# sentence; the same words in „ “ stay whole, and French « » with spaces do too.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pysbd==0.3.4
"$folder/venv/bin/python" - <<'PROGRAM'
import pysbd

def cut(text, language="de"):
    return pysbd.Segmenter(language=language, clean=False).segment(text)

expected = {
    "Er rief »Nein!« und ging.": ["Er rief »Nein!", "« und ging."],
    "Er rief „Nein!“ und ging.": ["Er rief „Nein!“ und ging."],
    "»Kommt er?«, fragte sie.": ["»Kommt er?", "«, fragte sie."],
}
for text, seen in expected.items():
    print(cut(text))
    assert cut(text) == seen, cut(text)
assert len(cut("« Non ! », dit-il. Elle partit.", "fr")) == 2
PROGRAM
