#!/usr/bin/env bash
# goose3 3.1.22: »She will <u>not</u> pay« is »She will pay«; quotations in <blockquote> are gone.
#
# Guess: elements inside a sentence go and their words stay; a quotation that is set apart is part of an
# article's text.
# Seen: up to three or four words vanish inside <u>, <ins>, <mark>, <q>, <cite>, <abbr>, <time>, <sub>
# and <code>, longer ones stay; <em>, <b>, <span> and links are kept. A <blockquote> is not in the text,
# nor is a paragraph as short as »“No,” she said.«, nor a subheading.
# What follows for a fact-checking desk: a denial or a figure is never taken from a text alone that a
# reader of pages gives; the page is looked at.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check goose3==3.1.22
"$folder/venv/bin/python" - <<'PROGRAM'
from goose3 import Goose

around = (
    "<p>The council met on Monday and heard a report on the state of the water works, and the "
    "mayor said that it was in a good state.</p>"
)
reader = Goose()


def read(markup):
    page = f"<html><head><title>Council</title></head><body><article>{around * 3}{markup}{around}"
    text = reader.extract(raw_html=page + "</article></body></html>").cleaned_text
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    found = [line for line in lines if not line.startswith("The council met on Monday")]
    print(found)
    return found


for tag in ("u", "ins", "mark", "q", "cite", "abbr", "time", "sub", "code"):
    kept = read(f"<p>She said that the town will <{tag}>not</{tag}> pay for the bridge this year.</p>")
    assert kept == ["She said that the town will pay for the bridge this year."], (tag, kept)
for tag in ("em", "b", "span"):
    kept = read(f"<p>She said that the town will <{tag}>not</{tag}> pay for the bridge this year.</p>")
    assert kept == ["She said that the town will not pay for the bridge this year."], (tag, kept)
quotation = "We will not build this bridge for the money that the state offers to us."
assert read(f"<blockquote><p>{quotation}</p></blockquote>") == []
assert read(f"<p>{quotation}</p>") == [quotation]
PROGRAM
