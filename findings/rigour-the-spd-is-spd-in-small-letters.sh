#!/usr/bin/env bash
# rigour 2.6.1: of SPD and Spd the better spelling is »Spd«, of McDonald and Mcdonald »Mcdonald«.
#
# Guess: a function that picks the best mix of capitals and small letters for a name that came in several spellings
# keeps the capitals of parties, of McDonald, and the small »von«, above all where most sources have them.
# Seen: only whole words in capitals and »Title« are weighed: »Cdu« wins against two of CDU, »Anna Von Beck« against
# »Anna von Beck«; only if nothing else is there, SPD stays. `replace_org_types_display` makes »e.V. der Eltern« of
# »Verein der Eltern«, and »e.V..« of »e.V.«; `remove_org_types` leaves »der Eltern« without what they are.
# What follows for a fact-checking desk: of several spellings the one of the speaker's own site is shown.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check rigour==2.6.1
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
from rigour.names import pick_case, remove_org_types, replace_org_types_display


def picked(*names):
    found = pick_case(list(names))
    print(names, "->", found)
    return found


assert picked("SPD", "spd") == "SPD"
assert picked("SPD", "Spd") == "Spd"
assert picked("CDU", "Cdu", "CDU") == "Cdu"
assert picked("McDonald", "Mcdonald") == "Mcdonald"
assert picked("Anna von Beck", "ANNA VON BECK", "Anna Von Beck") == "Anna Von Beck"
for name, shown in (("Verein der Eltern", "e.V. der Eltern"), ("Kulturverein Lenau e.V.", "Kulturverein Lenau e.V..")):
    print(name, "->", replace_org_types_display(name))
    assert replace_org_types_display(name) == shown
assert remove_org_types("Verein der Eltern").strip() == "der Eltern"
PROGRAM
