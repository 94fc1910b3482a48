#!/usr/bin/env bash
# acdh-cidoc-pyutils 1.12.1 ends an office held since 2017 in 2017, and a death after 1950 in 1950.
#
# Guess: of a TEI person, »from« gives the beginning of an office's time in RDF and leaves its end open;
# »notBefore« bounds a death on one side.
# Seen: the end is filled with the beginning: the mayor since 2017 has a time that ends in 2017 too, and who
# died in 1950 or later died in 1950. The function that reads the dates can be told not to; those that
# write persons' births, deaths and occupations cannot.
# What follows for a fact-checking desk: an end that equals the beginning of an office is taken for unknown
# until a source says so.
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
ADLER = URIRef("https://example.org/adler")
PERSON = etree.fromstring(
    '<person xmlns="http://www.tei-c.org/ns/1.0"><death notBefore="1950"/>'
    '<occupation from="2017">mayor</occupation></person>'
)


def times(graph):
    ends = CRM["P82a_begin_of_the_begin"], CRM["P82b_end_of_the_end"]
    found = [sorted(str(value) for value in graph.objects(None, end)) for end in ends]
    print(found)
    return found


death, *_ = make_birth_death_entities(ADLER, PERSON, "https://example.org/", event_type="death")
assert times(death) == [["1950"], ["1950"]]
office = make_occupations(ADLER, PERSON)
assert times(office[0] if isinstance(office, tuple) else office) == [["2017"], ["2017"]]
PROGRAM
