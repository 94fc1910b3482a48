#!/usr/bin/env bash
# pyrankvote 2.0.6: of four votes for Adler and four for Beck, one is »Elected«, now this, now that one.
#
# Guess: an instant-runoff count is the same whenever it is done; a tie that the votes do not decide is reported, or
# goes by a rule that the answer names.
# Seen: lots are drawn and the answer does not tell: the same eight ballots elect Adler in one call and Beck in the
# next, and the printed table says »Elected« and »Rejected« beside equal votes. Who goes out at a tie in an earlier
# round is drawn, too, and with it who wins at the end.
# What follows for a fact-checking desk: a result is recounted twenty times before it is called wrong; equal votes are
# looked for in every round.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pyrankvote==2.0.6
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
import random

from pyrankvote import Ballot, Candidate, instant_runoff_voting

adler, beck, cohn = people = [Candidate(name) for name in ("Adler", "Beck", "Cohn")]


def winners(*orders):
    """Names of all who win when the same ballots are counted again and again."""
    ballots = [Ballot(list(order)) for order in orders]
    random.seed(1)
    counts = [instant_runoff_voting(people, ballots) for _ in range(50)]
    names = {person.name for count in counts for person in count.get_winners()}
    print(sorted(names))
    print(counts[0])
    return names


assert winners(*[[adler]] * 5, *[[beck]] * 4) == {"Adler"}
assert winners(*[[adler]] * 4, *[[beck]] * 4) == {"Adler", "Beck"}
assert winners(*[[adler]] * 3, *[[beck, cohn]] * 2, *[[cohn, beck]] * 2) == {"Beck", "Cohn"}
PROGRAM
