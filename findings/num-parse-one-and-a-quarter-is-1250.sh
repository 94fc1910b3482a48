#!/usr/bin/env bash
# @norbulcz/num-parse 0.1.0, »strict«: 1.25 is 1.25 and 1.250 is 1250; numeric-quantity 3.3.3: 1,5 is 15.
#
# Guess: a strict reader of numbers that knows several countries' forms refuses what can be two numbers, or asks
# for the country; a comma with one digit behind it parts decimals.
# Seen: three digits behind a single sign make thousands of it, with a full stop as with a comma: »1.25« and
# »1.250« percent are 1.25 and 1250, »0.125« is 0.125 but »1.125« 1125. numeric-quantity takes commas out
# wherever they stand: »1,5« is 15, and »1.234,5« is 1.235, rounded to three digits, as »⅔« is 0.667.
# What follows for a fact-checking desk: a column of figures is read by one rule, found from the whole column.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts @norbulcz/num-parse@0.1.0 numeric-quantity@3.3.3
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { parseNumber } from '@norbulcz/num-parse'
import { numericQuantity } from 'numeric-quantity'

const both = (text) => {
  const found = [parseNumber(text), numericQuantity(text)]
  console.log(text, found)
  return found
}
assert.deepEqual(both('1.25'), [1.25, 1.25])
assert.deepEqual(both('1.250'), [1250, 1.25])
assert.deepEqual(both('0.125'), [0.125, 0.125])
assert.deepEqual(both('1.125'), [1125, 1.125])
assert.deepEqual(both('1,5'), [1.5, 15])
assert.deepEqual(both('1.234,5'), [1234.5, 1.235])
assert.equal(numericQuantity('⅔'), 0.667)
PROGRAM
node program.mjs
