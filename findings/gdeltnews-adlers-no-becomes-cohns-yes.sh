#!/usr/bin/env bash
# gdeltnews 1.1.0: of two speakers who repeat a sentence the first says what the second did; the marks of quotation go.
#
# Guess: a package that puts articles together again from GDELT's n-grams (each word with the seven before and
# behind it) gives the article, where all its words are there; at worst a repeated passage is there twice.
# Seen: pieces are joined by their longest overlap, wherever it is: a passage that is said twice is said once, and
# what stood between is gone: Adler »will say yes«, as Cohn did, who is gone. An article that ends with the word
# that it began with loses its beginning: »Beck did not take the money … but Beck« begins »did not take«. All
# before a » / « in the first fifth goes: »Adler said the yes / no vote was over« is »no vote was over«. Quotation
# marks are blanks.
# What follows for a fact-checking desk: a text from n-grams finds an article and is never quoted.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check gdeltnews==1.1.0
"$folder/venv/bin/python" - <<'PROGRAM'
from gdeltnews.wordmatch import process_article, transform_dict


def ngrams(text):
    words = text.split()
    for at, word in enumerate(words):
        before, behind = words[max(0, at - 7) : at], words[at + 1 : at + 8]
        yield {
            "ngram": word,
            "pre": " ".join(before),
            "post": " ".join(behind),
            "pos": str(at * 10 // len(words) * 10),
            "date": "2024-05-03T08:00:00Z",
            "lang": "en",
            "type": 1,
        }


def put_together(text):
    found = process_article(("page", transform_dict({"page": list(ngrams(text))})["page"]))["text"]
    print(text, "->", found, sep="\n  ", end="\n\n")
    return found


plain = "The mayor said on Monday that the city of Lenau will not pay the bill for the new bridge over the river."
assert put_together(plain) == plain
same = "the council of the city of Lenau will vote again in May about the bill of Beck"
both = put_together(f"Adler says that {same} and she will say no. Cohn says that {same} and he will say yes.")
assert both == f"Adler says that {same} and he will say yes."
begun = "Beck did not take the money, the court said. The council had never asked anybody but Beck"
assert put_together(begun) == begun.removeprefix("Beck ")
vote = "no vote was over and that nobody in the city would be asked again in May."
assert put_together("Adler said the yes / " + vote) == vote
assert put_together('He said "no" to the plan on Monday.') == "He said no to the plan on Monday."
PROGRAM
