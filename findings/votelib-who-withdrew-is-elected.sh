#!/usr/bin/env bash
# votelib 0.4.0 elects who withdrew; fresh-blt 0.3.0 counts his votes for nobody, and a shared first place for one.
#
# Guess: a file of ballots (BLT) names who withdrew before the count in a line of its own (-2); the count passes over
# them, and each ballot goes to the next name on it. Who ranks two alike (1=2) has no single first choice.
# Seen: votelib reads that Beck withdrew and hands his ballots on as they are: Beck wins a seat, which Cohn has when
# he is left out. In the first choices of fresh-blt Beck is missing and his 26 ballots with him: Adler has »28 votes
# (50.0%)« of 56 where 54 of 56 name her first, and the shares add up to 53.6 percent. A ballot for Adler and Beck
# alike is Adler's. Its validation says that all is well.
# What follows for a fact-checking desk: shares of votes are added up, and a result from ballots is counted by two
# programs that were tried on a withdrawal.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check votelib==0.4.0 fresh-blt==0.3.0
cd "$folder"
printf '%s\n' '4 2' '-2' '28 1 2 3 0' '26 2 1 3 0' '2 4 0' '0' '"Adler"' '"Beck"' '"Cohn"' '"Dahl"' '"Council"' > a.blt
printf '%s\n' '3 1' '10 1=2 3 0' '4 3 0' '6 2 1 0' '0' '"Adler"' '"Beck"' '"Cohn"' '"Council"' > b.blt
venv/bin/python - <<'PROGRAM'
from votelib.evaluate.sequential import TransferableVoteSelector
from votelib.io import blt

with open("a.blt") as file:
    votes, seats, candidates, _ = blt.load(file)
withdrawn = [candidate.name for candidate in candidates if candidate.withdrawn]
counted = TransferableVoteSelector(quota_function="droop")
elected = [candidate.name for candidate in counted.evaluate(votes, seats)]
left = {}
for ballot, number in votes.items():
    ballot = tuple(candidate for candidate in ballot if not candidate.withdrawn)
    left[ballot] = left.get(ballot, 0) + number
without = [candidate.name for candidate in counted.evaluate(left, seats)]
print("withdrawn", withdrawn, "elected", elected, "without", without)
assert withdrawn == ["Beck"] and elected == ["Adler", "Beck"] and without == ["Adler", "Cohn"]
PROGRAM
venv/bin/fresh_blt validate a.blt > said.txt
venv/bin/fresh_blt stats a.blt > a.txt
venv/bin/fresh_blt stats b.blt > b.txt
grep -h 'votes (' a.txt b.txt
grep -q 'Validation completed successfully' said.txt
grep -qF 'Adler: 28 votes (50.0%)' a.txt
grep -qF 'Dahl: 2 votes (3.6%)' a.txt
grep -qF 'Cohn: 0 votes (0.0%)' a.txt
if grep -q 'Beck' a.txt; then echo "Beck is counted"; exit 1; fi
grep -qF 'Adler: 10 votes (50.0%)' b.txt
grep -qF 'Beck: 6 votes (30.0%)' b.txt
