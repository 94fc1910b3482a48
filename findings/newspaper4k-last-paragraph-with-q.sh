#!/usr/bin/env bash
# newspaper4k 0.9.6 drops an article's last paragraph when a quotation in it is marked up as <q>.
#
# Guess: <q> is part of its paragraph, like <em>; which tag a quotation has does not decide whether
# its paragraph is kept.
# Seen: the same closing paragraph is kept without the tag and lost whole with it, whatever its
# length. In the middle of the article it is kept (its quotation marks are not).
# What follows: the last word of an article is often the answer of the person it is about.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check newspaper4k==0.9.6 lxml-html-clean==0.4.3
"$folder/venv/bin/python" - <<'PROGRAM'
from newspaper import Article

LONG = "The council has decided that the old bridge will be built again next year. " * 6
ANSWER = "that the money has been there for a year, and that nobody has asked for it so far."


def kept(*paragraphs):
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    article = Article("https://example.org/2026/05/bridge", language="en")
    article.download(input_html=f"<html><head><title>Bridge</title></head><body><article><h1>Bridge"
                                f"</h1>{body}</article></body></html>")
    article.parse()
    return ANSWER in article.text


expected = {
    ("last, with <q>", (LONG, f"She said: <q>No</q>, {ANSWER}")): False,
    ("last, without", (LONG, f"She said: “No”, {ANSWER}")): True,
    ("last, with <em>", (LONG, f"She said: <em>No</em>, {ANSWER}")): True,
    ("in the middle, with <q>", (LONG, f"She said: <q>No</q>, {ANSWER}", LONG)): True,
}
for (name, paragraphs), seen in expected.items():
    found = kept(*paragraphs)
    print(f"{name:24} {'kept' if found else 'lost'}")
    assert found is seen, name
PROGRAM
