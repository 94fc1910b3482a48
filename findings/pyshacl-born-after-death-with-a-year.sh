#!/usr/bin/env bash
# pySHACL 0.40.1: born in 2020 and dead in 1950 is in order where the death is a year; Caesar's generation is not.
#
# Guess: »birth lessThan death« refuses what comes the wrong way round and, as SHACL says, what cannot be
# compared (a day with a year); a shape's datatype gYear takes years only.
# Seen: a day is less than any year, whichever it is, and a year less than no day: the check goes by the names
# of the datatypes. Years are compared as texts, so that before Christ 44 to 10 fails and 10 to 44 passes, as
# does 10000 before 2020. A time without a zone is less than any with one. »MMXX«, »24« and a whole day pass as
# gYear, 1_000 as an integer.
# What follows for a fact-checking desk: dates of persons (Wikidata's have every precision) are brought to
# intervals of days before a shape looks at them, and a report without a violation is not a check of dates.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pyshacl==0.40.1 rdflib==7.6.0
"$folder/venv/bin/python" - <<'PROGRAM'
from pyshacl import validate
from rdflib import Graph

PREFIXES = """@prefix s: <https://schema.org/> . @prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix x: <http://www.w3.org/2001/XMLSchema#> . @prefix e: <https://example.org/> .
"""


def passes(rule, values):
    shape = f"e:shape a sh:NodeShape ; sh:targetClass s:Person ; sh:property [ sh:path s:birthDate ; {rule} ] ."
    data = Graph().parse(data=f"{PREFIXES} e:adler a s:Person ; {values} .", format="turtle")
    conforms, _, _ = validate(data, shacl_graph=Graph().parse(data=PREFIXES + shape, format="turtle"))
    print(conforms, rule, values)
    return conforms


def lived(birth, death):
    return passes("sh:lessThan s:deathDate", f"s:birthDate {birth} ; s:deathDate {death}")


assert lived('"1950-05-03"^^x:date', '"2020-05-03"^^x:date')
assert not lived('"2020-05-03"^^x:date', '"1950-05-03"^^x:date')
assert lived('"2020-05-03"^^x:date', '"1950"^^x:gYear')
assert not lived('"1950"^^x:gYear', '"2020-05-03"^^x:date')
assert lived('"1950"^^x:gYear', '"2020"^^x:gYear')
assert not lived('"-0044"^^x:gYear', '"-0010"^^x:gYear')
assert lived('"-0010"^^x:gYear', '"-0044"^^x:gYear')
assert lived('"10000"^^x:gYear', '"2020"^^x:gYear')
assert lived('"2020-05-03T10:00:00"^^x:dateTime', '"1950-05-03T10:00:00Z"^^x:dateTime')

for written in ("MMXX", "24", "2024-05-03"):
    assert passes("sh:datatype x:gYear", f's:birthDate "{written}"^^x:gYear')
assert passes("sh:datatype x:integer", 's:birthDate "1_000"^^x:integer')
assert not passes("sh:datatype x:integer", 's:birthDate "1.0"^^x:integer')
PROGRAM
