#!/usr/bin/env bash
# acdh-cidoc-pyutils 1.12.1 lets who died »not before 1950« die in 1950, and ends an office in »undefined«.
#
# Guess: of a TEI person, »notBefore« bounds a death on one side in RDF and »notAfter« a birth on the other;
# an office with a beginning only has no end.
# Seen: the side that nobody knows is filled with the one that is known: both bounds of the death are 1950
# and both of a birth not after 1900 are 1900. Reading the dates can be told not to fill; writing births
# and deaths cannot. The end of an office since 2017 is the English word »undefined« where years stand.
# What follows for a fact-checking desk: a year of birth or death from such a graph is looked up in its
# source; two equal bounds are not a known year.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check acdh-cidoc-pyutils==1.12.1 rdflib==7.6.0
"$folder/venv/bin/python" - <<'PROGRAM'
from acdh_cidoc_pyutils import make_birth_death_entities, make_occupations
from lxml import etree
from rdflib import Namespace, URIRef

CRM = Namespace("http://www.cidoc-crm.org/cidoc-crm/")
ADLER, DOMAIN = URIRef("https://example.org/adler"), "https://example.org/"
PERSON = etree.fromstring(
    '<person xmlns="http://www.tei-c.org/ns/1.0"><persName>Anna Adler</persName>'
    '<birth notAfter="1900"/><death notBefore="1950"/><occupation from="2017">mayor</occupation></person>'
)


def bounds(graph):
    sides = CRM["P82a_begin_of_the_begin"], CRM["P82b_end_of_the_end"]
    found = [str(value) for side in sides for value in graph.objects(None, side)]
    print(found)
    return found


birth, *_ = make_birth_death_entities(ADLER, PERSON, DOMAIN, event_type="birth")
death, *_ = make_birth_death_entities(ADLER, PERSON, DOMAIN, event_type="death")
assert bounds(birth) == ["1900", "1900"]
assert bounds(death) == ["1950", "1950"]
office = make_occupations(ADLER, PERSON)
assert bounds(office[0] if isinstance(office, tuple) else office) == ["2017", "undefined"]
PROGRAM
