#!/usr/bin/env bash
# rouge-score 0.1.2 holds Frau Bäcker and Frau Bücker for one word.
#
# Guess: ROUGE counts words that two texts share; two names that differ in a letter are two words.
# Seen: whatever is outside a to z and 0 to 9 parts words and is dropped, so »Bäcker« and »Bücker«
# are both »b cker« and score 1.0; »Zahl ü« and »Zahl ä« do too. A word of umlauts only is nothing.
# What follows: German headlines, summaries and quotations that differ in a name are scored as the
# same, and German figures cannot be set beside English ones. Give it a tokenizer of one's own.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check rouge-score==0.1.2
"$folder/venv/bin/python" - <<'PROGRAM'
from rouge_score import rouge_scorer, tokenizers

plain = rouge_scorer.RougeScorer(["rougeL"])
expected = {
    ("Bäcker fordert Neuwahlen", "Bücker fordert Neuwahlen"): 1.0,
    ("Backer fordert Neuwahlen", "Bucker fordert Neuwahlen"): 0.667,
    ("Löhne steigen", "Lähne steigen"): 1.0,
}
for (one, other), seen in expected.items():
    found = round(plain.score(one, other)["rougeL"].fmeasure, 3)
    print(f"{found:5} {one} | {other}")
    assert found == seen, found


class Words(tokenizers.Tokenizer):
    def tokenize(self, text):
        return text.lower().split()


own = rouge_scorer.RougeScorer(["rougeL"], tokenizer=Words())
found = round(own.score("Bäcker fordert Neuwahlen", "Bücker fordert Neuwahlen")["rougeL"].fmeasure, 3)
print(found, "with words parted at spaces")
assert found == 0.667
PROGRAM
