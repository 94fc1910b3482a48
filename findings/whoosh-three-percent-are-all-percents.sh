#!/usr/bin/env bash
# Whoosh-Reloaded 2.7.5: »3 Prozent« finds »52,48 Prozent«, and "hat nicht gelogen" in quotation marks »hat gelogen«.
#
# Guess: an analyzer for German leaves out articles and the like; a figure is a word, and a phrase in quotation marks
# holds that a »nicht« stands between its words, as places of words are kept.
# Seen: words of one letter or digit are left out, of the texts and of what is asked: »3« finds nothing, »3 Prozent«
# every text with »Prozent«, »-3 Prozent« too. »Nicht« is left out, and the places are counted without it, so that the
# phrase with it and the one without find both texts. The plain analyzer keeps »nicht« and loses the 3.
# What follows for a fact-checking desk: what was found is compared with what was asked, figure by figure and »nicht«
# by »nicht«.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check Whoosh-Reloaded==2.7.5
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
from whoosh.analysis import LanguageAnalyzer, StandardAnalyzer
from whoosh.fields import TEXT, Schema
from whoosh.filedb.filestore import RamStorage
from whoosh.qparser import QueryParser

TEXTS = ["Beck nannte 3 Prozent", "Beck nannte 52,48 Prozent", "Adler hat nicht gelogen", "Adler hat gelogen"]


def search(analyzer):
    index = RamStorage().create_index(Schema(text=TEXT(stored=True, analyzer=analyzer)))
    writer = index.writer()
    for text in TEXTS:
        writer.add_document(text=text)
    writer.commit()

    def found(asked):
        with index.searcher() as searcher:
            hits = searcher.search(QueryParser("text", index.schema).parse(asked))
            numbers = sorted(TEXTS.index(hit["text"]) for hit in hits)
        print(asked, "->", [TEXTS[at] for at in numbers])
        return numbers

    return found


german = search(LanguageAnalyzer("de"))
assert german("52 Prozent") == [1]
assert german("3 Prozent") == german("-3 Prozent") == [0, 1]
assert german("3") == []
assert german('"hat nicht gelogen"') == german('"hat gelogen"') == [2, 3]
plain = search(StandardAnalyzer())
assert plain("3 Prozent") == [0, 1]
assert plain('"hat nicht gelogen"') == [2]
PROGRAM
