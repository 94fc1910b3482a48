#!/usr/bin/env bash
# mediawiki-dump 1.4.1: clean() deletes the words inside <u>, <small> and <q> with their tags.
#
# Guess: »removes HTML tags, keeps links«, as it says: the tags go, the words in them stay; only notes
# and tables lose their text.
# Seen: »he will <u>not</u> pay« is »he will pay«, a quotation in <q> or <blockquote> is gone, and so
# are the words of a link to a page with a colon ([[Adler: A Life|her life]]), which counts as a file.
# What follows for a fact-checking desk: text of a wiki is compared with the page before a denial or a
# quotation is taken from it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check mediawiki-dump==1.4.1
"$folder/venv/bin/python" - <<'PROGRAM'
from mediawiki_dump.tokenizer import clean


def read(wikitext):
    text = " ".join(clean(wikitext).split())
    print(f"{wikitext}   ->   {text}")
    return text


assert read("He will <u>not</u> pay.") == "He will pay."
assert read("She said <q>we will not pay</q> and left.") == "She said and left."
assert read("<blockquote>We will not pay.</blockquote> she said.") == "she said."
assert read("Read [[Adler: A Life|her life]] by [[Ben Beck]].") == "Read by Ben Beck."
assert read("He will ''not'' pay.") == "He will not pay."
PROGRAM
