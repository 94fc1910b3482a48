#!/usr/bin/env bash
# bratly 0.1.4: of a claim that two people marked the second copy is removed, and the verdict with it.
#
# Guess: where two brat files mark the same words as a claim, taking out duplicates leaves one mark,
# and what either person said about it (a verdict, who said it, a note) hangs on the one that is left.
# Seen: the later mark is taken out, and every attribute, relation and note that names it is taken out as
# an orphan. A first reader who marked without a verdict wipes out the second reader's »False«. The other
# way round it stays, so that the order of the files decides.
# What follows for a fact-checking desk: before duplicates are taken out, what hangs on them is moved to
# the mark that stays, and verdicts are counted before and after.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check bratly==0.1.4
"$folder/venv/bin/python" - <<'PROGRAM'
from bratly import (
    AnnotationCollection,
    AttributeAnnotation,
    EntityAnnotation,
    NoteAnnotation,
    RelationAnnotation,
)

MARKED = ["T1\tClaim 0 21\tTaxes will be doubled"]
JUDGED = [
    "T2\tClaim 0 21\tTaxes will be doubled",
    "T3\tPerson 30 35\tAdler",
    "A1\tVerdict T2 False",
    "R1\tSaid Arg1:T3 Arg2:T2",
    "#1\tAnnotatorNotes T2\tsee the minutes",
]
KINDS = {"A": AttributeAnnotation, "R": RelationAnnotation, "#": NoteAnnotation}


def joined(*files):
    read = {}
    for line in sum(files, []):
        kind = KINDS.get(line[0])
        mark = kind.from_line(line, read) if kind else EntityAnnotation.from_line(line)
        read[mark.id] = mark
    collection = AnnotationCollection(annotations=list(read.values()))
    before = len(collection.annotations)
    collection.remove_duplicates()
    left = [str(each) for each in collection.annotations]
    print(before, "->", *left, sep="\n")
    return left


left = joined(MARKED, JUDGED)
assert left == MARKED + ["T3\tPerson 30 35\tAdler"]
left = joined(JUDGED, MARKED)
assert [line[:2] for line in left] == ["T2", "T3", "A1", "R1", "#1"]
PROGRAM
