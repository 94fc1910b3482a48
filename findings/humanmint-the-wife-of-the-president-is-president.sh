#!/usr/bin/env bash
# humanmint 2.0.1: the wife of the President is president with confidence 0.98, and Xi Jinping is a woman.
#
# Guess: a title made canonical is the office that somebody holds: a critic, a candidate, a wife or a former holder
# is another one or has none, as its »Former President« has; Paul and Paula, father and son do not match wholly.
# Seen: what is not known falls away around the office: »Critic of the Police Chief« is police chief, »Candidate
# for Mayor«, »Opponent of the Mayor« and »Ex-Mayor« are mayor, »Non-executive Director« is executive director,
# each as valid; »Mayor« alone is »top executives«. Paul and Paula Beck, Karl Adler Sr. and Jr., Hans Müller and
# Möller, Mr. and Ms. Kim Adler match with 100 of 100. A salutation is made up from the first word: Xi Jinping is
# Ms., as Jan Beck and Nikita Beck are; in Kim Jong Un the first name is Kim.
# What follows for a fact-checking desk: an office is taken from the source word by word, and nobody's from a name.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check humanmint==2.0.1
"$folder/venv/bin/python" - <<'PROGRAM'
from humanmint import compare, mint


def office(text):
    found = mint(title=text).title
    print(text, "->", found["canonical"], found["confidence"])
    assert found["is_valid"] or found["canonical"] is None
    return found["canonical"]


assert office("Mayor") == "top executives"
assert office("Former President") is None
assert office("Wife of the President") == "president"
assert office("Critic of the Police Chief") == "police chief"
for text in ("Candidate for Mayor", "Opponent of the Mayor", "Ex-Mayor", "Not the Mayor"):
    assert office(text) == "mayor"
assert office("Non-executive Director") == "executive director"

assert compare(mint(name="Anna Adler"), mint(name="Anna Cohn")) < 60
alike = (
    ("Paul Beck", "Paula Beck"),
    ("Karl Adler Sr.", "Karl Adler Jr."),
    ("Hans Müller", "Hans Möller"),
    ("Mr. Kim Adler", "Ms. Kim Adler"),
)
for first, second in alike:
    score = compare(mint(name=first), mint(name=second))
    print(first, "|", second, "->", score)
    assert score == 100
addressed = {name: mint(name=name).name["salutation"] for name in ("Xi Jinping", "Jan Beck", "Nikita Beck")}
print(addressed)
assert set(addressed.values()) == {"Ms."}
assert mint(name="Kim Jong Un").name["first"] == "Kim"
PROGRAM
