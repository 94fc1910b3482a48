#!/usr/bin/env bash
# legal-reference-extraction 0.5.5: »§§ 5 ff. BGB« is section 5f, and a law before a closing mark is none.
#
# Guess: »5 f.« and »5 ff.« are section 5 and those that follow, as in every German judgment; what stands
# around a reference makes no difference to it.
# Seen: »5 f.« is section 5, »5 ff.« the section »5f«, which the code does not have. Before a closing
# quotation mark („§ 130 StGB“) nothing is found, before a full stop it is. Of »Art. 5 GG und Art. 3 EMRK«
# the second is missing, as is »§ 1 Abs. 1 Satz 2 Nr. 3 Buchst. a EStG« altogether.
# What follows for a fact-checking desk: that no law was found says nothing, least of all inside a
# quotation.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check legal-reference-extraction==0.5.5
"$folder/venv/bin/python" - <<'PROGRAM'
from refex.orchestrator import CitationExtractor

extractor = CitationExtractor()


def laws(text):
    found = [(each.book, each.number) for each in extractor.extract(text).citations]
    print(text, found)
    return found


assert laws("Nach § 5 f. BGB gilt das.") == [("bgb", "5")]
assert laws("Nach §§ 5 ff. BGB gilt das.") == [("bgb", "5f")]
assert laws("Sie nannte § 130 StGB. Er ging.") == [("stgb", "130")]
assert laws("Sie sagte: „Das regelt § 130 StGB“, und ging.") == []
assert laws("Nach Art. 5 GG und Art. 3 EMRK gilt das.") == [("gg", "5")]
assert laws("Nach § 1 Abs. 1 Satz 2 Nr. 3 EStG gilt das.") == [("estg", "1")]
assert laws("Nach § 1 Abs. 1 Satz 2 Nr. 3 Buchst. a EStG gilt das.") == []
PROGRAM
