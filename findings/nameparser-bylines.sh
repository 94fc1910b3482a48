#!/usr/bin/env bash
# nameparser 2.6.0 on names as newspapers print them: the party is a nickname.
#
# Guess: brackets behind a name are left aside or kept as a suffix, "a. D." and "h. c." are
# suffixes like "MdB" and "Dr. med.", which it knows, and a list of two authors is refused.
# Seen: the party and the age in brackets become the nickname; »a. D.« (retired) becomes the family
# name; of »Dr. h. c.« the h. is the given name; two authors in the form "family, given" are one
# person whose suffix is the second given name.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check nameparser==2.6.0
"$folder/venv/bin/python" - <<'PROGRAM'
from nameparser import HumanName

expected = {
    "Anna Adler (SPD)": {"first": "Anna", "last": "Adler", "nickname": "SPD"},
    "Bert Beck (45)": {"first": "Bert", "last": "Beck", "nickname": "45"},
    "Bernd Adler a. D.": {"first": "Bernd", "middle": "Adler a.", "last": "D."},
    "Dr. h. c. Bernd Beck": {
        "title": "Dr.", "first": "h.", "middle": "c. Bernd", "last": "Beck",
    },
    "Adler, Anna und Beck, Bernd": {
        "first": "Anna und Beck", "last": "Adler", "suffix": "Bernd",
    },
    "Dr. med. Anna Adler": {"title": "Dr. med.", "first": "Anna", "last": "Adler"},
}
for name, seen in expected.items():
    found = {part: word for part, word in HumanName(name).as_dict().items() if word}
    print(f"{name:30} {found}")
    assert found == seen, (name, found)
PROGRAM
