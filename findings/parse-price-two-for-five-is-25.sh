#!/usr/bin/env bash
# parse-price 1.1.8: »from 5 to 7 euros« is 57, »2 for 5 euros« 25, $1,234 one dollar and 23.4 cents, a debt is none.
#
# Guess: of a text with two figures the first is given, or none; a comma before three digits parts thousands behind
# a dollar sign, as $1,234.50 does; a minus is kept.
# Seen: all that is no digit, comma or full stop is taken out first, and what is left is one number: two prices
# become one, a day and a price too. A single comma is a decimal one whatever follows it, as in $1,234, while
# $1,234.50 is 1234.5 and »5.000 €« 5000; both signs of minus are lost.
# What follows for a fact-checking desk: a sum is read with its currency, its sign and the words between, or not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts parse-price@1.1.8
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const module_ = require('parse-price')
const parse = module_.default ?? module_

const read = (text) => {
  const number = parse(text)
  console.log(text, '->', number)
  return number
}
assert.equal(read('€1.234,50'), 1234.5)
assert.equal(read('$1,234.50'), 1234.5)
assert.equal(read('5.000 €'), 5000)
assert.equal(read('from 5 to 7 euros'), 57)
assert.equal(read('EUR 5-7'), 57)
assert.equal(read('2 for 5 euros'), 25)
assert.equal(read('5 euros on 3 May'), 53)
assert.equal(read('$1,234'), 1.234)
assert.equal(read('-5 €'), 5)
assert.equal(read('\u22125 €'), 5)
PROGRAM
node program.cjs
