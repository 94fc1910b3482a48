#!/usr/bin/env bash
# biprop 1.0.4: of two parties with equal claims to the last seat one gets it without a word, by even and odd.
#
# Guess: where two parties have the same quotient for the last seat (votes of 150 and 50, two seats: 150/3 is
# 50/1), a library for the methods of Swiss parliaments says so, or draws lots, or does it the same way each time.
# Seen: halves are rounded to the even number, NumPy's way. With 150 to 50 votes the larger party has both seats;
# with 350, 50 and 50 votes all four of four, though three parties have the same claim to the last; with 250 to 50
# and three seats, the same tie one seat higher, »did not converge after 100 iterations«. Nothing tells the first
# two from a result without a tie.
# What follows for a fact-checking desk: a count of seats is checked for equal quotients before it is reported.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check biprop==1.0.4
"$folder/venv/bin/python" - <<'PROGRAM'
import warnings

import biprop

warnings.simplefilter("error", UserWarning)


def seats(votes, total):
    names = [f"party {number}" for number in range(len(votes))]
    election = biprop.Election([[count] for count in votes], party_names=names, region_names=["Lenau"])
    try:
        found = election.upper_apportionment(total_seats=total, which="parties").tolist()
    except RecursionError as error:
        found = str(error)
    quotients = sorted((count / divisor for count in votes for divisor in range(1, 2 * total, 2)), reverse=True)
    tied = quotients[total - 1] == quotients[total]
    print(votes, total, "seats ->", found, "tied" if tied else "")
    return found, tied


assert seats([150, 50], 3) == ([2, 1], False)
assert seats([150, 50], 2) == ([2, 0], True)
assert seats([350, 50, 50], 4) == ([4, 0, 0], True)
found, tied = seats([250, 50], 3)
assert tied and "did not converge" in found
PROGRAM
