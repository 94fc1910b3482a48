#!/usr/bin/env bash
# unstruwwel 1.0.2 takes »nicht vor 1950« for before 1950, »seit 2015« for from 2016 on and »1. Mai bis 3. Juni« for 3 June.
#
# Guess: a reader of German dates that follows the rules of museums knows the words of an open end: »nicht vor 1950«
# begins with 1950, and »seit«, »ab«, »frühestens« and »bis« hold the year that is named.
# Seen: »nicht vor« and »not before« end in 1949, »nicht nach« begins in 1951: the denial is gone. »seit«, »ab« and
# »frühestens 2015« begin in 2016, »bis« and »spätestens 2015« end in 2014; in English »since« and »until 2015« are
# that year alone. Of a range of two days only the last is kept, »3.5.2024« is the whole year, and so is »Ende 2023«.
# Each comes without a mark of doubt, while »3. Mai 2024« is right.
# What follows for a fact-checking desk: a period of office is read word by word; what has »nicht«, »seit« or »bis« in
# it is looked at by a person.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check unstruwwel==1.0.2
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
from unstruwwel import unstruwwel


def period(words, language="de"):
    found = unstruwwel(words, language, scheme="iso-format")
    print(words, "->", found)
    return found


assert period("3. Mai 2024") == "2024-05-03/2024-05-03"
assert period("vor 1950") == period("nicht vor 1950") == "..1949-12-31"
assert period("nach 1950") == period("nicht nach 1950") == "1951-01-01.."
assert period("not before 1950", "en") == "..1949-12-31"
assert period("seit 2015") == period("ab 2015") == period("frühestens 2015") == "2016-01-01.."
assert period("bis 2015") == period("spätestens 2015") == "..2014-12-31"
assert period("since 2015", "en") == period("until 2015", "en") == "2015-01-01/2015-12-31"
assert period("1. Mai bis 3. Juni 2024") == "2024-06-03/2024-06-03"
assert period("3.5.2024") == period("Ende 2024") == "2024-01-01/2024-12-31"
PROGRAM
