#!/usr/bin/env bash
# label-studio-sdk 2.1.2 drops a label inside another one when it writes CoNLL, and labels full stops.
#
# Guess: words are separated from marks, as »kam .« at the end of a text is; a person named inside a
# quotation stays in some form, or a warning says that the format cannot hold both; a label on half
# a word is refused or marked.
# Seen: »Adler.« with its full stop is a person, since only the last word of a text, commas and
# brackets are separated; the person inside the quotation is gone without a word; a label on »Chef«
# becomes one on »Partei-Chef«.
# What follows for a fact-checking desk: statements with speakers in them travel as spans (JSON), not
# as one label a word; a conversion is compared with its spans before anything is scored on it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check label-studio-sdk==2.1.2
venv/bin/python - <<'PROGRAM'
import json
from pathlib import Path

from label_studio_sdk.converter import Converter

text = "»Wir bauen«, sagte Adler. Der Partei-Chef kam."
labels = (("»Wir bauen«", "QUOTE"), ("Wir", "PER"), ("Adler", "PER"), ("Chef", "PER"))


def region(number, words, label):
    begin = text.index(words)
    value = {"start": begin, "end": begin + len(words), "text": words, "labels": [label]}
    return {"id": str(number), "from_name": "label", "to_name": "text", "type": "labels", "value": value}


result = [region(number, *label) for number, label in enumerate(labels)]
annotation = {"id": 1, "completed_by": 1, "was_cancelled": False, "result": result}
Path("in.json").write_text(json.dumps([{"id": 1, "data": {"text": text}, "annotations": [annotation]}]))
view = (
    '<View><Labels name="label" toName="text"><Label value="QUOTE"/><Label value="PER"/></Labels>'
    '<Text name="text" value="$text"/></View>'
)
Converter(view, ".").convert("in.json", "out", "CONLL2003", is_dir=False)
lines = Path("out/result.conll").read_text().splitlines()
words = [(line.split()[0], line.split()[-1]) for line in lines[1:] if line]
print(words)
assert words == [
    ("»Wir", "B-QUOTE"),
    ("bauen«", "I-QUOTE"),
    (",", "O"),
    ("sagte", "O"),
    ("Adler.", "B-PER"),
    ("Der", "O"),
    ("Partei-Chef", "B-PER"),
    ("kam", "O"),
    (".", "O"),
]
PROGRAM
