#!/usr/bin/env bash
# rdflib 7.6.0, JSON-LD: a claim's appearance whose address has a blank becomes the page of the fact-check itself.
#
# Guess: an address as it is pasted into a page, with a blank in it or behind it, is kept as text, percent-coded,
# or refused, as in Turtle; the statement is not turned into another one.
# Seen: what has a blank is no address to it, and in its place comes the address of the document: the claim is
# said to have appeared in the article that refutes it. Where the address is the id of an object (a WebPage with
# a name), that object is gone with all it says. Nothing is reported. PyLD 3.3.0 leaves the statement out.
# What follows for a fact-checking desk: addresses in ClaimReview are stripped and coded before a graph is made
# of it, and a claim whose source is its own check is looked at.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check rdflib==7.6.0 pyld==3.3.0
"$folder/venv/bin/python" - <<'PROGRAM'
import json

from pyld import jsonld
from rdflib import Graph, URIRef

CHECK = "https://desk.example/check/5"
APPEARANCE = URIRef("https://schema.org/appearance")
CONTEXT = {"@vocab": "https://schema.org/", "appearance": {"@type": "@id"}}


def document(appearance):
    return {"@context": CONTEXT, "@id": f"{CHECK}#claim", "@type": "Claim", "appearance": appearance}


def graph(appearance):
    return Graph().parse(data=json.dumps(document(appearance)), format="json-ld", publicID=CHECK)


def read(address):
    found = [str(value) for value in graph(address).objects(predicate=APPEARANCE)]
    print(repr(address), "->", found)
    return found


def left_out(address):
    return "appearance" not in jsonld.to_rdf(document(address), {"format": "application/n-quads", "base": CHECK})


assert read("https://example.org/a%20speech") == ["https://example.org/a%20speech"]
assert not left_out("https://example.org/a%20speech")
for pasted in ("https://example.org/a speech", "https://example.org/speech ", " https://example.org/speech"):
    assert read(pasted) == [CHECK]
    assert left_out(pasted)

named = graph({"@id": "https://example.org/a speech", "@type": "WebPage", "name": "A speech"})
assert len(named) == 1 and "A speech" not in named.serialize(format="nt")
PROGRAM
