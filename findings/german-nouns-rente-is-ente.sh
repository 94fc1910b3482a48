#!/usr/bin/env bash
# german-nouns 1.2.5: the parts of »Rente« (pension) are »Ente« (duck), those of »Presse« »Esse«.
#
# Guess: a noun that is on the list of a hundred thousand nouns and no compound has itself as its only
# part, or none; the parts together are the word.
# Seen: the first letters are dropped where the rest is a noun: »Kosten« is »Osten«, »Frist« »Rist«,
# »Koalition« »Ion«. »Minister« is »Mini« and »Ster«, »Partei« »Art« and »Ei«. The compounds »Bundestagswahl« and
# »Haushaltsausschuss« are parted as they should be.
# What follows for a fact-checking desk: a search by parts of words asks first whether the word is one, and
# uses only parts that make it up whole.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check german-nouns==1.2.5
"$folder/venv/bin/python" - <<'PROGRAM'
from german_nouns.lookup import Nouns

nouns = Nouns()


def parts(word):
    found = nouns.parse_compound(word)
    print(word, found)
    assert nouns[word], word
    return found


assert parts("Bundestagswahl") == ["Bundestag", "Wahl"]
assert parts("Haushaltsausschuss") == ["Haushalt", "Ausschuss"]
assert parts("Rente") == ["Ente"]
assert parts("Presse") == ["Esse"]
assert parts("Kosten") == ["Osten"]
assert parts("Frist") == ["Rist"]
assert parts("Koalition") == ["Ion"]
assert parts("Minister") == ["Mini", "Ster"]
assert parts("Partei") == ["Art", "Ei"]
PROGRAM
