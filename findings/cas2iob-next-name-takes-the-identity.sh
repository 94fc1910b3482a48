#!/usr/bin/env bash
# cas2iob 0.1.0 gives a name without a Wikidata address the kind and the Wikidata id of the word before it.
#
# Guess: of a document annotated in INCEpTION each name gets its own tag; one that is linked to another
# authority file, such as the GND, has no Wikidata id, »O«.
# Seen: behind a linked Berlin, the person Adler with a GND address is »B-LOC« and Q64, the city's id;
# behind a word that is no name, Beck is no name at all. What went wrong stands in a list beside the table,
# the table shows no sign of it.
# What follows for a fact-checking desk: identities are taken over with the address as it stands, and names
# are counted before and after a conversion.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check cas2iob==0.1.0 dkpro-cassis==0.12.0
"$folder/venv/bin/python" - <<'PROGRAM'
from cas2iob.cas2iob import convert
from cassis import Cas, TypeSystem

types = TypeSystem()
SENTENCE, TOKEN, ENTITY = (
    types.create_type(f"de.tudarmstadt.ukp.dkpro.core.api.{name}", "uima.tcas.Annotation")
    for name in ("segmentation.type.Sentence", "segmentation.type.Token", "ner.type.NamedEntity")
)
for feature in ("value", "identifier"):
    types.create_feature(ENTITY, feature, "uima.cas.String")


def table(text, *named):
    cas = Cas(types)
    cas.sofa_string = text
    place = lambda words: {"begin": text.index(words), "end": text.index(words) + len(words)}
    cas.add(SENTENCE(begin=0, end=len(text)))
    cas.add_all([TOKEN(**place(word)) for word in text.split()])
    cas.add_all([ENTITY(**place(name), value=kind, identifier=address) for name, kind, address in named])
    rows, _ = convert(*(list(cas.select(each.name)) for each in (SENTENCE, TOKEN, ENTITY)), metadata=True)
    print(*rows, sep="\n")
    return {row.split("\t")[0]: row.split("\t")[1::4] for row in rows if row}


berlin = ("Berlin", "LOC", "http://www.wikidata.org/entity/Q64")
rows = table("In Berlin Adler sagte nein", berlin, ("Adler", "PER", "https://d-nb.info/gnd/000000001"))
assert rows["Berlin"] == rows["Adler"] == ["B-LOC", "Q64"]
rows = table("In Berlin sagte Beck nein", berlin, ("Beck", "PER", "https://d-nb.info/gnd/000000002"))
assert rows["Beck"] == ["O", "O"]
PROGRAM
