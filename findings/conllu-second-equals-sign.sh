#!/usr/bin/env bash
# conllu 6.0.0 cuts a value at its second »=«, in reading and in what it writes back.
#
# Guess: MISC holds key=value pairs parted by »|«; the first »=« parts key and value, and the rest
# belongs to the value. Reading and writing a file changes nothing.
# Seen: »Source=https://example.org/?id=17« is read as »https://example.org/?id«, without a word,
# and serialize() writes that. pyconll 3.3.1 keeps the address (and puts the keys into another
# order).
# What follows: addresses and other values that hold »=« are lost from annotated corpora by a mere
# round trip.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check conllu==6.0.0 pyconll==3.3.1
"$folder/venv/bin/python" - <<'PROGRAM'
import conllu
import pyconll

row = "1\tJa\tja\tINTJ\t_\t_\t0\troot\t_\tSource=https://example.org/?id=17|Author=Adler\n\n"
sentence = conllu.parse(row)[0]
print("conllu ", sentence[0]["misc"]["Source"], "|", sentence.serialize().split("\t")[-1].strip())
assert sentence[0]["misc"]["Source"] == "https://example.org/?id"
assert "id=17" not in sentence.serialize()
token = pyconll.load_from_string(row)[0][0]
print("pyconll", *token.misc["Source"], "|", token.conll().split("\t")[-1])
assert token.misc["Source"] == {"https://example.org/?id=17"}
assert token.conll().endswith("Author=Adler|Source=https://example.org/?id=17")
PROGRAM
