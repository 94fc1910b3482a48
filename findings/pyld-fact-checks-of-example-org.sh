#!/usr/bin/env bash
# PyLD 3.3.0: a fact check with the address »/fakt/12« is one of http://example.org, whoever published it.
#
# Guess: an address without a host, in a ClaimReview taken out of a page, stays as it is where nobody has said which
# page, or the call is refused.
# Seen: it is completed with http://example.org/base/, in expand, compact, flatten, to_rdf and normalize: two desks
# whose checks have the same path have made one check, and a claim of »12« lies at http://example.org/base/12. An
# empty address is the base itself. Nothing tells; with `base` it is right.
# What follows for a fact-checking desk: `base` is always given; a record with example.org in it is not stored.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check PyLD==3.3.0
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
from pyld import jsonld

CONTEXT = {"@vocab": "https://schema.org/", "url": {"@type": "@id"}}


def check(claim):
    review = {"@type": "ClaimReview", "url": "/fakt/12", "claimReviewed": claim}
    return {"@context": CONTEXT, **review, "itemReviewed": {"@type": "Claim", "url": "12"}}


addresses = set()
for claim in ("Adler lied.", "Beck lied."):
    found = jsonld.compact(check(claim), CONTEXT)
    print(found)
    addresses.add((found["url"], found["itemReviewed"]["url"]))
assert addresses == {("http://example.org/fakt/12", "http://example.org/base/12")}
lines = jsonld.to_rdf(check("No."), {"format": "application/n-quads"})
print(lines)
assert "<http://example.org/fakt/12>" in lines
assert jsonld.compact({"@context": CONTEXT, "url": "", "name": "a"}, CONTEXT)["url"] == "http://example.org/base/"
(right,) = jsonld.expand(check("No."), {"base": "https://lenau.example/a/b"})
assert right["https://schema.org/url"] == [{"@id": "https://lenau.example/fakt/12"}]
PROGRAM
