#!/usr/bin/env bash
# Two parsers of wikitext and what a reader never sees: layout words and categories in the text.
#
# Guess: strip_code() of mwparserfromhell and plain_text() of wikitextparser leave of a picture its
# caption or nothing, and of a category nothing, with the German names of the namespaces too.
# Seen: mwparserfromhell keeps »mini|hochkant|« in front of the caption, pipes included, also for
# "thumb" of an English page; both print the category's name as a sentence of the article, and
# both drop the words of a quotation that stands in a template.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check mwparserfromhell==0.7.2 wikitextparser==3.0.0
"$folder/venv/bin/python" - <<'PROGRAM'
import mwparserfromhell
import wikitextparser

PAGE = (
    "[[Datei:Rathaus.jpg|mini|hochkant|Das Rathaus]] Die Stadt baut. "
    "{{Zitat|Text=Wir bauen.|Autor=Anna Adler}} [[Kategorie:Politik]]"
)
first = " ".join(mwparserfromhell.parse(PAGE).strip_code().split())
second = " ".join(wikitextparser.parse(PAGE).plain_text().split())
print(first)
print(second)
assert first == "mini|hochkant|Das Rathaus Die Stadt baut. Kategorie:Politik", first
assert second == "Die Stadt baut. Kategorie:Politik", second
english = mwparserfromhell.parse("[[File:Hall.jpg|thumb|The town hall]]").strip_code()
assert english == "thumb|The town hall", english
PROGRAM
