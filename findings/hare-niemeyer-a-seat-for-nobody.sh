#!/usr/bin/env bash
# hare-niemeyer 3.0.0 (npm): of two seats for three equal parties one goes to nobody, and no lot is drawn.
#
# Guess: largest remainders share out all seats; where remainders are equal for the last ones, it draws lots, as its
# page says it does unless told otherwise.
# Seen: three parties with a vote each and two seats are 1, 0, 0, three with 30 votes beside one with 10 have four of
# five seats: what is left over is lost without a word. No lot is drawn: of two equal parties and three seats the
# first named has two in each of a hundred runs, and named the other way round the other one has. sainte-lague
# 3.0.0 of the same author throws, or draws when told to.
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
  const runs = new Set()
  for (let run = 0; run < 100; run++) runs.add(JSON.stringify(remainders(votes, seats)))
  console.log(votes, seats, runs)
  assert.equal(runs.size, 1)
  return JSON.parse([...runs][0])
}
assert.deepEqual(shared({ Adler: 61, Beck: 24, Cohn: 15 }, 10), { Adler: 6, Beck: 2, Cohn: 2 })
assert.deepEqual(shared({ Adler: 1, Beck: 1, Cohn: 1 }, 2), { Adler: 1, Beck: 0, Cohn: 0 })
assert.deepEqual(shared({ Adler: 30, Beck: 30, Cohn: 30, Dahl: 10 }, 5), { Adler: 2, Beck: 1, Cohn: 1, Dahl: 0 })
assert.deepEqual(shared({ Adler: 50, Beck: 50 }, 3), { Adler: 2, Beck: 1 })
assert.deepEqual(shared({ Beck: 50, Adler: 50 }, 3), { Beck: 2, Adler: 1 })
assert.throws(() => divisors({ Adler: 50, Beck: 50 }, 3), /ambiguous/)
PROGRAM
node program.mjs
