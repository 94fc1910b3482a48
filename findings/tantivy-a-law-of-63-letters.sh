#!/usr/bin/env bash
# tantivy 0.27.0: a law whose name has 63 letters is not found, and »-3 Prozent« finds all percents but 3.
#
# Guess: the tokenizer »de_stem«, for German, takes its long words, for which the language is known; a sign before a
# figure belongs to the figure.
# Seen: a word of forty bytes or more is not indexed, with umlauts one of fewer letters: the
# Rindfleischetikettierungsgesetz is found, the law with »überwachungsaufgabenübertragung« in it is in no index and
# gives no error. The sign before a 3 means »without«. »Lehrer:innen« is the word »innen« in a field »Lehrer«, and
# refused.
# What follows for a fact-checking desk: names of laws are looked up in a list of laws; what finds nothing is asked
# again with a part of the word.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check tantivy==0.27.0
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
import tantivy

LONG = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"
TEXTS = [f"Das {LONG} gilt", "Das Rindfleischetikettierungsgesetz gilt", "Es sind 3 Prozent", "Es sind 80 Prozent"]

builder = tantivy.SchemaBuilder()
builder.add_text_field("text", stored=True, tokenizer_name="de_stem")
index = tantivy.Index(builder.build())
writer = index.writer(15_000_000, 1)
for text in TEXTS:
    writer.add_document(tantivy.Document(text=text))
writer.commit()
index.reload()
searcher = index.searcher()


def found(asked):
    hits = searcher.search(index.parse_query(asked, ["text"]), 10).hits
    texts = sorted(searcher.doc(address)["text"][0] for _, address in hits)
    print(asked, "->", texts)
    return texts


assert found("gilt") == sorted(TEXTS[:2])
assert found("Rindfleischetikettierungsgesetz") == [TEXTS[1]]
assert found(LONG) == []
assert found("3 Prozent") == sorted(TEXTS[2:])
assert found("-3 Prozent") == [TEXTS[3]]
try:
    found("Lehrer:innen")
except ValueError as error:
    print(error)
    assert "Lehrer" in str(error)
else:
    raise AssertionError("Lehrer:innen is searched")
PROGRAM
