#!/usr/bin/env bash
# mdclense 0.1.2: tables and the words of notes are gone, 2*3*4 is 234, and »< 5 % and > 3« is »3«.
#
# Guess: plain text of Markdown has all words, without the marks: cells one after another, notes at the end; a star or
# a line inside a word is no mark, and a sign between numbers no tag.
# Seen: a table of votes is nothing at all, and so is a note that takes a statement back. From »<« to »>« all is taken
# for a tag, over several words. a_b_c is abc, while »5 * 3« with blanks is right. »3. Mai« at the beginning of a line
# is »Mai«.
# What follows for a fact-checking desk: words are counted before and after, and tables are read from the source.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check mdclense==0.1.2
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
from mdclense.parser import MarkdownParser


def plain(source):
    found = MarkdownParser().parse(source)
    print(repr(source), "->", repr(found))
    return found


assert plain("**Adler** paid 5 * 3 euros.") == "Adler paid 5 * 3 euros."
assert plain("| Party | Votes |\n|---|---|\n| SPD | 52 |").strip() == ""
assert "denied" not in plain("Adler said yes.[^1]\n\n[^1]: She denied it later.")
assert plain("It is 2*3*4 in a_b_c.") == "It is 234 in abc."
assert "5" not in plain("It was < 5 percent in May and > 3 in June.")
assert plain("3. Mai 2024 war Wahl.") == "Mai 2024 war Wahl."
PROGRAM
