#!/usr/bin/env bash
# brat-peek 0.1.2.1 joins annotations and keeps »has a verdict«, but not which; a negated relation is asserted.
#
# Guess: joining two people's brat files of one text renumbers the annotations and keeps what they say.
# Seen: an attribute keeps its name and loses its value: »Verdict T1 False« is »Verdict T1«, which in brat
# is a valid mark that is simply set, and »Role T3 Mayor« is »Role T3«. An attribute of a relation is
# left out, so that »did not say« is »said«; events are gone. Nothing is reported.
# What follows for a fact-checking desk: the annotations of several people are joined by their full lines,
# and attributes are counted with their values before and after.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check brat-peek==0.1.2.1 \
    matplotlib==3.11.2 pandas==3.1.1 scikit-learn==1.9.1 seaborn==0.13.2 spacy==3.8.18 unidecode==1.4.0
cd "$folder"
venv/bin/python - <<'PROGRAM'
from pathlib import Path

from peek import ann_structure, rwsl

FIRST = [
    "T1\tClaim 0 21\tTaxes will be doubled",
    "T2\tPerson 30 35\tAdler",
    "A1\tVerdict T1 False",
    "R1\tSaid Arg1:T2 Arg2:T1",
    "A2\tNegation R1",
]
SECOND = ["T1\tPerson 40 44\tBeck", "A1\tRole T1 Mayor", "T2\tSpeech 45 49\tsaid", "E1\tSpeech:T2 Speaker:T1"]
for person, lines in (("first", FIRST), ("second", SECOND)):
    Path("corpus", person).mkdir(parents=True)
    Path("corpus", person, "talk.ann").write_text("\n".join(lines) + "\n")
Path("joined").mkdir()
documents = [ann_structure.AnnDocument(f"corpus/{person}/talk.ann") for person in ("first", "second")]
rwsl.join_ann_files(documents, "joined")
lines = Path("joined/talk.ann").read_text().splitlines()
print(*lines, sep="\n")
assert [line for line in lines if line[0] == "A"] == ["A1\tVerdict T1", "A2\tRole T3"]
assert "R1\tSaid Arg1:T2 Arg2:T1" in lines
assert not any(line.startswith("E") for line in lines)
PROGRAM
