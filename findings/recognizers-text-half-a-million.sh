#!/usr/bin/env bash
# @microsoft/recognizers-text-number 1.3.1: half a million is 0.000002, »one and a half billion« about one.
#
# Guess: »half a million« is 500,000 to a recogniser of numbers that knows »half«, »a« and »million«, as
# »half a dozen« is 6 to it; one that does not know the whole finds its parts.
# Seen: a fraction of a scale is read as one over it: »half a million« is 2E-06, »three quarters of a
# million« 1.2E-05, »two and a half million« 2.0000005. Money is read alike. For German (de-de) it
# has no rules and says nothing of it: English ones take »1.500« for one and a half.
# What follows for a fact-checking desk: a figure in words is compared only by a reader that was tried
# on halves and quarters of scales, in each language by itself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts @microsoft/recognizers-text-number@1.3.1
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { recognizeNumber } = require('@microsoft/recognizers-text-number')

const read = (text, language = 'en-us') => {
  const found = recognizeNumber(text, language).map((each) => each.resolution.value)
  console.log(text, found)
  return found
}
assert.deepEqual(read('half a million'), ['2E-06'])
assert.deepEqual(read('a quarter of a million'), ['4E-06'])
assert.deepEqual(read('three quarters of a million'), ['1.2E-05'])
assert.deepEqual(read('two and a half million'), ['2.0000005'])
assert.deepEqual(read('one and a half billion'), ['1.0000000005'])
assert.deepEqual(read('half a dozen'), ['6'])
assert.deepEqual(read('1.5 million'), ['1500000'])

assert.deepEqual(read('1.500 Euro', 'de-de'), ['1.5'])
assert.deepEqual(read('einundzwanzig', 'de-de'), [])
PROGRAM
node program.cjs
