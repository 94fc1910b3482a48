#!/usr/bin/env bash
# numbers-from-words 0.0.8 and numbered 1.1.0: »minus five« is 5, »half a million« a million, »1984« is 84.
#
# Guess: what a reader of number words does not know is an error, as its InvalidInputError promises; »half«,
# »minus« and »dozen« change the number, so they are read or refused.
# Seen: unknown words are passed over in both. »minus five« and »not five« are 5, »a dozen« is 0, »three
# quarters« is 3. In numbered »half a million« is 1000000, »one point five million« 1.5, »two and a half
# million« 2000000, and »two hundred and three hundred« 100400. In numbers-from-words that is 500, and
# »nineteen eighty four« is 84.
# What follows for a fact-checking desk: a number is taken from words only where every word was understood.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts numbers-from-words@0.0.8 numbered@1.1.0
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const fromWords = require('numbers-from-words').parse
const numbered = require('numbered').parse

const both = (text) => {
  const found = [fromWords, numbered].map((parse) => {
    try {
      return parse(text)
    } catch (error) {
      return error.constructor.name
    }
  })
  console.log(text, found)
  return found
}
assert.deepEqual(both('one hundred and one'), [101, 101])
assert.deepEqual(both('minus five'), [5, 5])
assert.deepEqual(both('not five'), [5, 5])
assert.deepEqual(both('a dozen'), [0, 0])
assert.deepEqual(both('three quarters'), [3, 3])
assert.deepEqual(both('two hundred and three hundred'), [500, 100400])
assert.deepEqual(both('nineteen eighty four'), [84, 1984])
assert.equal(both('half a million')[1], 1000000)
assert.equal(both('one point five million')[1], 1.5)
assert.equal(both('two and a half million')[1], 2000000)
PROGRAM
node program.cjs
