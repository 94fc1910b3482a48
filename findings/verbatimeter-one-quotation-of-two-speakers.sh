#!/usr/bin/env bash
# verbatimeter 0.1.3 (2026): a quotation pieced together from two people's sentences has no differing word.
#
# Guess: the check of quotations passes a quotation that stands in the source; the readme says that one which differs
# from the source is a caught fabrication.
# Seen: each word counts that stands in some run of three shared words, and the runs may come from anywhere: what Marsh
# refused and what Reed granted make a sentence that nobody said, with matched_ratio 1.0, no differing token, and exit code
# 0 under --quotes --fail.
# What follows for a fact-checking desk: a quotation is found when it stands in one piece, or with its omissions shown, in
# one speaker's words; a share of words found somewhere is no proof of it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check verbatimeter==0.1.3
cd "$folder"
cat > hearing.txt <<'TEXT'
Ida Marsh said: The council will not pay the rent of the school in the coming year.
Tom Reed said: The council will pay the bill of the hotel.
TEXT
cat > article.txt <<'TEXT'
Marsh said: "The council will pay the bill of the school in the coming year."
TEXT
cat > turned.txt <<'TEXT'
Reed said: "The council will pay the rent of the school."
TEXT
for article in article.txt turned.txt; do
  "$folder/venv/bin/verbatimeter" --source-file hearing.txt --answer-file "$article" --quotes --fail --no-color
done
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
from verbatimeter import check_answer

source = open("hearing.txt", encoding="utf-8").read()
for name in ("article.txt", "turned.txt"):
    result = check_answer(open(name, encoding="utf-8").read(), source, scope="quotes", count_tokens=lambda text: len(text.split()))
    print(name, result.total_differing_tokens, result.results[0].matched_ratio)
    assert result.total_differing_tokens == 0
    assert result.results[0].matched_ratio == 1.0
PROGRAM
