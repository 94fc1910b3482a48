#!/usr/bin/env bash
# hare-niemeyer 3.0.0 (npm): of two seats for three parties with equal votes one goes to nobody.
#
# Guess: largest remainders share out all seats; where two remainders are equal for the last one, it is an error to
# be settled by lot, as in sainte-lague 3.0.0 of the same author, which throws.
# Seen: three parties with a vote each and two seats are 1, 0, 0: one seat is lost without a word. Two equal parties
# and three seats are 2 and 1, the first named having won; named the other way round, the other one has.
# What follows for a fact-checking desk: seats that a program shares out are added up, and shared out once more with
# the parties in another order, before a claim about a majority is judged by them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts hare-niemeyer@3.0.0 sainte-lague@3.0.0
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import remainders from 'hare-niemeyer'
import divisors from 'sainte-lague'

const shared = (votes, seats) => {
  const found = remainders(votes, seats)
  console.log(votes, seats, found)
  return found
}
assert.deepEqual(shared({ Adler: 61, Beck: 24, Cohn: 15 }, 10), { Adler: 6, Beck: 2, Cohn: 2 })
assert.deepEqual(shared({ Adler: 1, Beck: 1, Cohn: 1 }, 2), { Adler: 1, Beck: 0, Cohn: 0 })
assert.deepEqual(shared({ Adler: 50, Beck: 50 }, 3), { Adler: 2, Beck: 1 })
assert.deepEqual(shared({ Beck: 50, Adler: 50 }, 3), { Beck: 2, Adler: 1 })
assert.throws(() => divisors({ Adler: 50, Beck: 50 }, 3), /ambiguous/)
PROGRAM
node program.mjs
