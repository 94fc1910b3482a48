#!/usr/bin/env bash
# tei-rdfa 0.1.0b4 makes »She did« of »She did not resign« and »Anna« of Anna Adler.
#
# Guess: the value of a property in marked-up text is its whole text, as RDFa says, with what stands in
# elements inside: a surname tagged as such belongs to the name.
# Seen: it ends where the first element begins. »Anna <surname>Adler</surname>« is named Anna, and »She did
# <hi>not</hi> resign.« is »She did«; the graph is valid and nothing is reported.
# What follows for a fact-checking desk: statements about persons are taken from the text of the source,
# not from a graph that was drawn from it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check tei-rdfa==0.1.0b4 rdflib==7.6.0
cat > "$folder/persons.xml" <<'TEI'
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><encodingDesc><listPrefixDef>
<prefixDef ident="schema" matchPattern="(.+)" replacementPattern="https://schema.org/$1"/>
<prefixDef ident="person" matchPattern="(.+)" replacementPattern="https://example.org/person/$1"/>
</listPrefixDef></encodingDesc></teiHeader><text><body><listPerson>
<person about="person:adler"><persName property="schema:name">Anna <surname>Adler</surname></persName>
<note property="schema:description">She did <hi>not</hi> resign.</note></person>
<person about="person:beck"><persName property="schema:name">Bernd Beck</persName></person>
</listPerson></body></text></TEI>
TEI
"$folder/venv/bin/python" - "$folder/persons.xml" <<'PROGRAM'
import sys

from rdflib import URIRef
from tei_rdfa import tei_rdfa

graph = tei_rdfa(sys.argv[1], verbose=False)
print(graph.serialize(format="turtle"))


def value(person, property_name):
    return str(graph.value(URIRef(f"https://example.org/person/{person}"), URIRef(f"https://schema.org/{property_name}")))


assert value("beck", "name") == "Bernd Beck"
assert value("adler", "name") == "Anna"
assert value("adler", "description") == "She did"
PROGRAM
