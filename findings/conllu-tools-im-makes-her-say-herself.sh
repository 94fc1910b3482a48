#!/usr/bin/env bash
# conllu-tools 1.3.0, CoNLL-U to brat and back: behind a German »im« every word hangs on the wrong one.
#
# Guess: »im« (in dem), one word in the text and two in the tree, comes back as it went, and so do all heads, since
# the way back has the first file to look at; brat shows the text as it was printed.
# Seen: brat's text says »im in dem Rat«, and on the way back »im« is counted as a word: each head behind it is one too
# high. »Er« is the subject of the comma, »nicht« negates the comma, and »sie«, who said it, is her own head. The
# sentence's numbers and words look as before; nothing is reported.
# What follows for a fact-checking desk: annotations that went through another format are compared with those before,
# edge by edge, before a statement is given to a speaker by them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check conllu-tools==1.3.0
cd "$folder"
mkdir brat back
venv/bin/python - <<'PROGRAM'
from pathlib import Path

from conllu_tools.io import brat_to_conllu, conllu_to_brat, load_language_data

WORDS = [
    ("1", "Er", "PRON", "7", "nsubj"),
    ("2", "hat", "AUX", "7", "aux"),
    ("3-4", "im", "_", "_", "_"),
    ("3", "in", "ADP", "5", "case"),
    ("4", "dem", "DET", "5", "det"),
    ("5", "Rat", "NOUN", "7", "obl"),
    ("6", "nicht", "PART", "7", "advmod"),
    ("7", "gelogen", "VERB", "9", "ccomp"),
    ("8", ",", "PUNCT", "9", "punct"),
    ("9", "sagte", "VERB", "0", "root"),
    ("10", "sie", "PRON", "9", "nsubj"),
    ("11", ".", "PUNCT", "9", "punct"),
]
lines = ["# sent_id = 1", "# text = Er hat im Rat nicht gelogen, sagte sie."]
for number, form, tag, head, relation in WORDS:
    lines.append("\t".join([number, form, form, tag, "_", "_", head, relation, "_", "_"]))
Path("a.conllu").write_text("\n".join(lines) + "\n\n")
conllu_to_brat("a.conllu", "brat")
text = next(Path("brat").glob("*.txt")).read_text()
print(text)
assert "Er hat im in dem Rat nicht gelogen" in text

features = load_language_data("feats", language="la")
brat_to_conllu("brat", "back", features, ref_conllu="a.conllu", output_root=True)
rows = [line.split("\t") for line in next(Path("back").iterdir()).read_text().splitlines() if line[:1].isdigit()]
forms = {row[0]: row[1] for row in rows}
heads = {row[1]: forms.get(row[6], row[6]) for row in rows}
print(heads)
assert (heads["Er"], heads["nicht"], heads["sie"]) == (",", ",", "sie")
assert [row[1] for row in rows] == [word[1] for word in WORDS]
PROGRAM
