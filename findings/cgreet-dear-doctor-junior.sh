#!/usr/bin/env bash
# cgreet 0.3.1, »locale-correct«: »Herr von der Lenau« is »Herr Lenau«, »Herr Dr. Müller jun.« »Herr Dr. jun.«
#
# Guess: a German salutation has the whole surname, with »von der« and »van«; of a name it cannot divide it
# makes the general form, »Sehr geehrte Damen und Herren«, as of a name without Herr or Frau.
# Seen: the last word is the surname, whatever it is: »Sehr geehrter Herr Dr. jun.«, »Sehr geehrter Herr
# Lenau« of »Herr von der Lenau« and of »Herr Bernd van Lenau«. Of »Herr und Frau Beck« one is left, »Sehr
# geehrter Herr Beck«. »Frau Dr. Adler (SPD)« is greeted as the party.
# What follows for a fact-checking desk: a request for comment goes out under a name that somebody has read;
# surnames are stored, and not taken from the end of a line.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check cgreet==0.3.1
"$folder/venv/bin/python" - <<'PROGRAM'
from cgreet import de_salutation


def greeted(name):
    found = de_salutation(name, "de")
    print(name, "|", found)
    return found.removesuffix(",")


assert greeted("Frau Dr. Anna Adler") == "Sehr geehrte Frau Dr. Adler"
assert greeted("Anna Adler") == "Sehr geehrte Damen und Herren"
assert greeted("Herr von der Lenau") == "Sehr geehrter Herr Lenau"
assert greeted("Herr Bernd van Lenau") == "Sehr geehrter Herr Lenau"
assert greeted("Herr Dr. Müller jun.") == "Sehr geehrter Herr Dr. jun."
assert greeted("Herr und Frau Beck") == "Sehr geehrter Herr Beck"
assert greeted("Frau Dr. Adler (SPD)") == "Sehr geehrte Frau Dr. (SPD)"
PROGRAM
