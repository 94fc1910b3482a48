#!/usr/bin/env bash
# Lotte 1.3.4: »Ich habe das Geld genommen« is found as a quotation of »Ich habe das Geld nie genommen«, without a score.
#
# Guess: a tool that looks for quotations in two texts bridges left out words at a mark for it (»[...]«), ends a match
# at a word that was changed, or says how far the two are from each other.
# Seen: both sentences are one match from end to end, and a match has places and words, nothing else. The same with
# »nicht« and »keine«, and with 3,5 percent, 52 million and 2024 against 5,3 percent, 48 million and 2023.
# What follows for a fact-checking desk: within each match the words are compared once more, figures and negations
# first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check Lotte==1.3.4 rapidfuzz==3.14.6
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
from lotte.Lotte import Lotte


def match(source, target):
    [found] = Lotte().compare(source, target)
    pair = found.source_match_segment.text, found.target_match_segment.text
    print(*pair, sep="\n", end="\n\n")
    assert set(vars(found)) == {"source_match_segment", "target_match_segment"}
    return pair


for source, target in (
    (
        "Ich habe das Geld nie genommen und ich werde es nie nehmen, sagte sie.",
        "Ich habe das Geld genommen und ich werde es nehmen, sagte sie.",
    ),
    (
        "Die Stadt wird das Geld in diesem Jahr nicht an den Kreis zahlen, und es wird keine Zahlung geben.",
        "Die Stadt wird das Geld in diesem Jahr an den Kreis zahlen, und es wird eine Zahlung geben.",
    ),
    (
        "Die Kosten stiegen um 3,5 Prozent auf 52 Millionen Euro im Jahr 2024 in Lenau.",
        "Die Kosten stiegen um 5,3 Prozent auf 48 Millionen Euro im Jahr 2023 in Lenau.",
    ),
):
    assert match(source, target) == (source, target)
PROGRAM
