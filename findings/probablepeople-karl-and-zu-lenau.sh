#!/usr/bin/env bash
# probablepeople 0.5.6: Karl Freiherr von und zu Lenau is two persons, and María José García Márquez is a firm.
#
# Guess: a parser trained on names of the United States errs in which part is the surname, but that these are one
# person each is no question to it.
# Seen: the first is a household of »Karl Freiherr von« and »zu Lenau«, as »und« is read as the word between two
# names. A name with Graf, a doctor with his degrees, a Hungarian and a Spanish name are corporations, without a
# person in them.
# What follows for a fact-checking desk: the kind that a program gives a name is no ground to take somebody out of the
# list of persons.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check probablepeople==0.5.6
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
import probablepeople


def tagged(name):
    parts, kind = probablepeople.tag(name)
    print(name, "->", kind, dict(parts))
    return kind, dict(parts)


assert tagged("Anna Adler")[0] == "Person"
kind, parts = tagged("Karl Freiherr von und zu Lenau")
assert kind == "Household"
assert (parts["Surname"], parts["SecondGivenName"], parts["SecondSurname"]) == ("von", "zu", "Lenau")
for name in ("María José García Márquez", "Otto Graf Lambsdorff", "Prof. Dr. Dr. h. c. Karl Adler", "Orbán Viktor"):
    assert tagged(name) == ("Corporation", {"CorporationName": name})
PROGRAM
