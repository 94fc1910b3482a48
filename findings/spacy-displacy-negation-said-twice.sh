#!/usr/bin/env bash
# displaCy (spaCy 3.8.18): »We will not raise« with two marks that overlap is »We will not not raise«.
#
# Guess: a mark inside another (the »not« in a quotation, the name in a claim) is drawn inside it, left out or
# refused; the words on the page are those of the text.
# Seen: two marks that overlap print what they share twice. Of a mark inside another the outer one is drawn
# whole, the inner one again behind it, and the text goes on from the inner one's end: »not raise taxes« comes
# a second time. There is no warning. (The style »span« draws them in layers.)
# What follows for a fact-checking desk: words are never copied from a drawing of marks; a page that shows marks
# is compared with the text once its tags are taken off.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check spacy==3.8.18
"$folder/venv/bin/python" - <<'PROGRAM'
import re

from spacy import displacy

TEXT = "Adler: We will not raise taxes."


def drawn(*marks):
    ents = [{"start": TEXT.index(words), "end": TEXT.index(words) + len(words), "label": "M"} for words in marks]
    html = displacy.render({"text": TEXT, "ents": ents}, style="ent", manual=True, jupyter=False)
    words = " ".join(re.sub(r"<span.*?</span>|<[^>]*>", " ", html).split())
    print(marks, "->", words)
    return words


assert drawn("We will not raise taxes").replace(" .", ".") == TEXT
inner = drawn("We will not raise taxes", "not")
assert inner == "Adler: We will not raise taxes not raise taxes."
assert drawn("We will not", "not raise") == "Adler: We will not not raise taxes."
PROGRAM
