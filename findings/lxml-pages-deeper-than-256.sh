#!/usr/bin/env bash
# lxml 6.1.3 (libxml2 2.14.6) ends an HTML page at 256 levels of nesting; what follows is gone.
#
# Guess: deeper elements are flattened or an error is raised; text behind the deep part stays.
# Seen: no error, no warning in the tree. Everything from the 256th level on is missing, also the
# paragraphs behind it at the top. 300 <font> that an old editor never closed are enough, and so
# trafilatura 2.3.1 gives the beginning of such an article as the whole of it.
# What follows for a fact-checking desk: a page that deep is mended or refused, never cut.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check lxml==6.1.3 \
    trafilatura==2.3.1 lxml_html_clean==0.4.6
"$folder/venv/bin/python" - <<'PROGRAM'
import lxml.html
import trafilatura

sentence = "The council met on Monday and heard a report on the state of the water works. "
start, end = f"<p>{sentence * 3}</p>", "<p>At last it was decided to build them anew.</p>"
for levels in (200, 300):
    page = (
        f"<html><body><article>{start}{'<div>' * levels}<p>{sentence}</p>{'</div>' * levels}{end}"
        "</article></body></html>"
    )
    tree = lxml.html.document_fromstring(page)
    text = trafilatura.extract(page) or ""
    kept = ("decided" in tree.text_content(), "decided" in text)
    print(levels, "levels: the last paragraph is in lxml's tree, in trafilatura's text:", kept)
    assert kept == ((True, True) if levels == 200 else (False, False)), kept
PROGRAM
