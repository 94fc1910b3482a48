#!/usr/bin/env bash
# sooth 0.4.0, a fact-check before publishing: »The mayor resigned.« is no claim, and »Dr. Beck« loses the doctor.
#
# Guess: a checker that tests a draft claim by claim takes every statement for a claim; what it passes over are
# questions and headings.
# Seen: a sentence of fewer than four words without a digit is left out, on the side of the draft and of the
# sources alike: »The mayor resigned.«, »He never paid.«, »She denies it.« are not checked and support nothing.
# A full stop ends a sentence wherever it stands: »It was Gov. Adler who lied to us.« is checked as »Adler who
# lied to us.«, »The U.S. Senate voted no on it.« as »Senate voted no on it.«. What was left out is kept
# in a list of its own, with »Dr.« and »It was Gov.« in it.
# What follows for a fact-checking desk: the shortest sentences of a draft are the ones that lawyers write about.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check --no-deps sooth==0.4.0
"$folder/venv/bin/python" - <<'PROGRAM'
import importlib.util
import sys
from importlib.metadata import files

# the splitter alone: the rest of the package asks a model over the network
(path,) = [file.locate() for file in files("sooth") if str(file) == "sooth/claims.py"]
spec = importlib.util.spec_from_file_location("claims", path)
claims = importlib.util.module_from_spec(spec)
sys.modules["claims"] = claims
spec.loader.exec_module(claims)


def checked(text):
    found = [claim.text for claim in claims.split_claims(text)]
    evidence = [segment.text for segment in claims.split_segments(text, "source")]
    print(text, found, claims.dropped_sentences(text))
    assert evidence == found
    return found


assert checked("The mayor did not resign.") == ["The mayor did not resign."]
for short in ("The mayor resigned.", "He never paid.", "She denies it.", "Nobody resigned."):
    assert checked(short) == []
assert checked("It was Gov. Adler who lied to us.") == ["Adler who lied to us."]
assert checked("The U.S. Senate voted no on it.") == ["Senate voted no on it."]
assert checked("Dr. Beck voted against the bridge.") == ["Beck voted against the bridge."]
PROGRAM
