#!/usr/bin/env bash
# words-to-numbers 1.5.1 adds up what a comma parts: two hundred, three hundred are 500.
#
# Guess: two figures with a comma between them stay two; »a point of order« holds no figure, as point
# is one only between digits.
# Seen: »two hundred, three hundred« is 500, »one million, one vote« 1000001 vote; »On a point of
# order« is »On 1 of order«, »At this point« is »At this 0«; »half a million« keeps the half as a word.
# What follows for a fact-checking desk: figures are read where they stand, each with its words; a text
# whose figures were written anew is nobody's quotation.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts words-to-numbers@1.5.1
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { wordsToNumbers } = require('words-to-numbers')

const read = (words) => {
  const found = String(wordsToNumbers(words))
  console.log(`${words}: ${found}`)
  return found
}
assert.equal(read('two hundred, three hundred'), '500')
assert.equal(read('one million, one vote'), '1000001 vote')
assert.equal(read('On a point of order, Madam Speaker'), 'On 1 of order, Madam Speaker')
assert.equal(read('At this point the mayor left'), 'At this 0 the mayor left')
assert.equal(read('half a million'), 'half 1000000')
PROGRAM
node program.cjs
