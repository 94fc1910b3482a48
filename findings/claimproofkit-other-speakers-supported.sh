#!/usr/bin/env bash
# claimproofkit 0.1.1 calls a claim directly supported when another person said it, or the opposite rose.
#
# Guess: a verifier that notices a negation and another figure also notices another speaker, another
# verb of the opposite meaning and exchanged parties, or at least does not call them supported.
# Seen: »not«, »never«, another percentage and another day are contradictions; another mayor's name,
# »rose« for »fell«, another year, »denied« and the court exchanged with the city are directly
# supported, and the document is called safe to publish.
# What follows for a fact-checking desk: shared words support nothing; who said it, to whom, when and
# in which direction are compared part by part, and a person decides.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check claimproofkit==0.1.1
"$folder/venv/bin/python" - <<'PROGRAM'
from claimproofkit import ClaimVerifier, EvidencePassage, SourceType

minutes = EvidencePassage(
    id="1",
    source="Minutes",
    source_type=SourceType.COURT_RECORD,
    text="The court denied the request of the city on 3 May 2024. "
    "Mayor Adler told the council that rents fell by 12 percent in 2023.",
)


def is_safe(document):
    report = ClaimVerifier().verify_document(document, [minutes])
    print(report.is_safe_to_publish, document)
    return report.is_safe_to_publish


supported = (
    "Mayor Adler told the council that rents fell by 12 percent in 2023.",
    "Mayor Berg told the council that rents fell by 12 percent in 2023.",
    "Mayor Adler told the council that rents rose by 12 percent in 2023.",
    "Mayor Adler told the council that rents fell by 12 percent in 2024.",
    "Mayor Adler denied that rents fell by 12 percent in 2023.",
    "The city denied the request of the court on 3 May 2024.",
)
contradicted = (
    "Mayor Adler never told the council that rents fell by 12 percent in 2023.",
    "Mayor Adler told the council that rents fell by 21 percent in 2023.",
    "The court denied the request of the city on 5 May 2024.",
)
assert all(map(is_safe, supported))
assert not any(map(is_safe, contradicted))
PROGRAM
