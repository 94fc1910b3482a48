#!/usr/bin/env bash
# castmd 0.1.0 puts the words of a speaker whose name is not declared into the mouth of the one before.
#
# Guess: a script whose speakers are declared at its head, and whose page says that a speaker must be declared,
# stops at a line »Carla: …« if Carla is not, or takes it for a third voice.
# Seen: the line is added to what Anna says, name and all: »We build. Carla: I never agreed.«, in one voice.
# So are »bert: Nor did I.« (a small letter) and »Bert Beck (SPD): Yes.«. For a sound that is not declared
# there is an error, for a speaker none.
# What follows for a fact-checking desk: the list of speakers of a transcript is compared with the names that
# stand before colons, before anything is said by anybody.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check castmd==0.1.0
"$folder/venv/bin/python" - <<'PROGRAM'
import castmd

SCRIPT = """---
title: Lenau votes
speakers:
  Anna: voice_a
  Bert: voice_b
---
Anna: We build.
Carla: I never agreed.
bert: Nor did I.
Bert Beck (SPD): Yes.
Bert: No.
"""
said = [(line.speaker, line.voice, line.content) for section in castmd.parse(SCRIPT).sections for line in section.items]
print(*said, sep="\n")
assert said == [
    ("Anna", "voice_a", "We build. Carla: I never agreed. bert: Nor did I. Bert Beck (SPD): Yes."),
    ("Bert", "voice_b", "No."),
]
try:
    castmd.parse(SCRIPT.replace("No.", "[No](#gong)."))
except castmd.exceptions.ValidationError as error:
    print(error)
else:
    raise SystemExit("a sound that is not declared is let through now")
PROGRAM
