#!/usr/bin/env bash
# everypolitician-popolo 0.0.11: whoever sat for a whole term is a member for ever, before it and after it.
#
# Guess: `current_at` of a membership that names its term (legislative_period_id), and has no days of its own, goes by
# the days of the term: in EveryPolitician's files days stand only where somebody came late or left early.
# Seen: without days it begins in the far past and ends in the far future, so that a member of the term of 1999 to 2003
# is one in 1950 and today; who left early is right at the end, and sits from the far past on.
# What follows for a fact-checking desk: the days of the term are taken where a membership has none.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check everypolitician-popolo==0.0.11
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
import datetime
import json

from popolo_data.importer import Popolo

TERM = {"id": "t/1", "classification": "legislative period", "name": "1", "start_date": "1999-10-05", "end_date": "2003-10-20"}
MEMBER = {"organization_id": "o", "legislative_period_id": "t/1"}
told = {
    "persons": [{"id": "a", "name": "Anna Adler"}, {"id": "b", "name": "Bert Beck"}],
    "organizations": [{"id": "o", "name": "Landtag Lenau", "classification": "legislature"}],
    "events": [TERM],
    "memberships": [{**MEMBER, "person_id": "a"}, {**MEMBER, "person_id": "b", "end_date": "2001-05-03"}],
}
with open("lenau.json", "w") as file:
    json.dump(told, file)
adler, beck = Popolo.from_filename("lenau.json").memberships
for year, seats in ((1950, (True, True)), (2000, (True, True)), (2002, (True, False)), (2026, (True, False))):
    day = datetime.date(year, 12, 1)
    found = (adler.current_at(day), beck.current_at(day))
    print(day, found)
    assert found == seats
PROGRAM
