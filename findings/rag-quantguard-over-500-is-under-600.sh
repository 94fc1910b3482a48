#!/usr/bin/env bash
# rag-quantguard 0.2.4 (2026): »Over 500 people came.« is VERIFIED by »Under 600 people came.«.
#
# Guess: its table promises inequality checks for bounds (»under 50ms«, »at least 95%«), so a lower bound does not follow
# from an upper one.
# Seen: only the two figures are compared, not which side each is open to: at least 500 is VERIFIED by at most 500, under
# 500 by more than 400, over 500 by under 600, all of which say the contrary or leave it open. »At least 500« is
# CONTRADICTED by »at least 400«, which it may well agree with.
# What follows for a fact-checking desk: a bound is a direction and a number; an equal number with another direction is
# shown as a difference, and »verified« by such a tool is no ground for a verdict.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check rag-quantguard==0.2.4
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
from quantguard import QuantitativeGuard

guard = QuantitativeGuard()
for claim, source, status in [
    ("At least 500 people came.", "At most 500 people came.", "VERIFIED"),
    ("Under 500 people came.", "More than 400 people came.", "VERIFIED"),
    ("Over 500 people came.", "Under 600 people came.", "VERIFIED"),
    ("At least 500 people came.", "At least 400 people came.", "CONTRADICTED"),
]:
    result = guard.verify(generated_text=claim, source_chunks=[source])
    print(claim, "|", source, "->", result.is_valid, result.status_counts)
    assert result.status_counts == {status: 1}
    assert result.is_valid == (status == "VERIFIED")
PROGRAM
