#!/usr/bin/env bash
# Resiliparse 2.0.1, main content: every bulleted list is gone (»52 for, 48 against«), numbered ones stay.
#
# Guess: »main content« leaves out menus and the like, not a list in the middle of an article; which kind of
# list it is makes no difference, nor how a date in a sentence is marked up.
# Seen: <ul> in an article is left out, whatever its items say and however long they are; the paragraph
# »Votes:« before it stays, as does the same list as <ol>. <time> goes out of the middle of its sentence: »On
# 3 May she said no« is »On she said no«. So does <aside> (»Correction: …«) and a box with »share« in its
# class (share-prices). With main_content=False all of it is there.
# What follows for a fact-checking desk: results of votes and lists of demands are looked for in the whole
# page, too.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check resiliparse==2.0.1
"$folder/venv/bin/python" - <<'PROGRAM'
from resiliparse.extract.html2text import extract_plain_text

LONG = "The council of Lenau voted on Monday, after a debate of many hours about taxes, water and the old bridge."


def text(markup, main_content=True):
    page = f"<html><body><main><article><h1>Vote</h1><p>{LONG}</p>{markup}<p>{LONG}</p></article></main></body></html>"
    found = " ".join(extract_plain_text(page, main_content=main_content).replace(LONG, "…").split())
    print(markup, "|", found)
    return found


assert text("<p>Votes:</p><ol><li>52 for</li><li>48 against</li></ol>") == "Vote … Votes: 1. 52 for 2. 48 against …"
assert text("<p>Votes:</p><ul><li>52 for</li><li>48 against</li></ul>") == "Vote … Votes: …"
assert text(f"<ul><li>{LONG}</li><li>{LONG}</li></ul>") == "Vote … …"
assert text("<p>On <time>3 May</time> she said no.</p>") == "Vote … On she said no. …"
assert text("<aside><p>Correction: the vote was no.</p></aside>") == "Vote … …"
assert text('<div class="share-prices"><p>They fell.</p></div>') == "Vote … …"
assert "52 for" in text("<ul><li>52 for</li></ul>", main_content=False)
PROGRAM
