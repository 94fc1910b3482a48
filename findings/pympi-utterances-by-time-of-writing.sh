#!/usr/bin/env bash
# pympi-ling 1.71 gives the utterances of an ELAN file in the order in which they were written down.
#
# Guess: what a tier holds comes by its times, as ELAN shows it and as the tiers are called time-aligned;
# one that was forgotten and put in later comes where it was said.
# Seen: the list goes by when each was entered, also after saving and reading; what was put in between
# stands at the end, an answer before its question. It goes by time only on the way to a TextGrid, where
# a tier named »default« comes along that nobody made.
# What follows for a fact-checking desk: utterances are sorted by their times before they are read as a
# conversation.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pympi-ling==1.71
"$folder/venv/bin/python" - <<'PROGRAM'
from pathlib import Path
from tempfile import TemporaryDirectory

from pympi.Elan import Eaf

file = Eaf()
file.add_tier("Adler")
file.add_annotation("Adler", 5000, 6000, "No.")
file.add_annotation("Adler", 0, 1000, "Good evening.")
file.add_annotation("Adler", 2000, 4000, "Will we pay?")

written = ["No.", "Good evening.", "Will we pay?"]
assert [words for _, _, words in file.get_annotation_data_for_tier("Adler")] == written
with TemporaryDirectory() as folder:
    path = str(Path(folder, "talk.eaf"))
    file.to_file(path)
    again = Eaf(path).get_annotation_data_for_tier("Adler")
print(again)
assert [words for _, _, words in again] == written

tiers = {tier.name: list(tier.get_all_intervals()) for tier in file.to_textgrid().get_tiers()}
print(tiers)
said = [words for _, _, words in tiers["Adler"] if words]
assert said == ["Good evening.", "Will we pay?", "No."]
assert list(tiers) == ["default", "Adler"]
PROGRAM
