#!/usr/bin/env bash
# negspacy 1.1.0: in »There is no doubt that Beck lied« Beck is negated, in »Neither Adler nor Beck resigned« he is not.
#
# Guess: with its terms for general English (»en«), »no« as an answer negates nothing that follows, »no doubt« and
# »cannot deny« affirm, »neither … nor« negates both; what stands behind »but« is free of the »not« before it.
# Seen: »No, Beck resigned«, »There is no doubt that Beck lied«, »We cannot deny that Beck paid« and »Without
# hesitation Beck named Adler« have their names negated; »Neither Adler nor Beck resigned« and »Adler did not resign«,
# where the name stands first, have not. »Not until 2024« negates the year. »But« is known.
# What follows for a fact-checking desk: a mark of negation by nearby words is no reason to turn a claim round; the
# sentence is shown.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check negspacy==1.1.0 spacy==3.8.18
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
import spacy
from negspacy.negation import Negex  # noqa: F401 (the import registers the component)
from negspacy.termsets import termset

nlp = spacy.blank("en")
nlp.add_pipe("sentencizer")
ruler = nlp.add_pipe("entity_ruler")
ruler.add_patterns([{"label": "PERSON", "pattern": name} for name in ("Adler", "Beck")])
ruler.add_patterns([{"label": "DATE", "pattern": "2024"}])
nlp.add_pipe("negex", config={"neg_termset": termset("en").get_patterns(), "ent_types": ["PERSON", "DATE"]})

NEGATED = {
    "Adler, not Beck, resigned.": {"Beck"},
    "Not Adler but Beck resigned.": {"Adler"},
    "No, Beck resigned.": {"Beck"},
    "There is no doubt that Beck lied.": {"Beck"},
    "We cannot deny that Beck paid.": {"Beck"},
    "Without hesitation Beck named Adler.": {"Adler", "Beck"},
    "It was not until 2024 that Adler paid.": {"2024", "Adler"},
    "Neither Adler nor Beck resigned.": set(),
    "Adler did not resign.": set(),
}
for sentence, names in NEGATED.items():
    found = {entity.text for entity in nlp(sentence).ents if entity._.negex}
    print(sentence, sorted(found))
    assert found == names
PROGRAM
