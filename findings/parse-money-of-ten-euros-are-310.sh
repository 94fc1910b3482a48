#!/usr/bin/env bash
# parse-money 1.0.12: »It cost 3 of 10 euros« are 310, $20 to $30 2030; price-parser 3.4.0: £5.5m are five pounds.
#
# Guess: what »extracts money from text«, also with »some text before and some text after«, takes the figure beside
# the currency; »million« and »m« are counted or the figure is refused; a debt stays below nought.
# Seen: parse-money puts all digits of the text together into one amount: 12 people who paid 5 euros are 125 euros,
# 5 percent of 20 euros are 520. Both read »$5 million« as 5 dollars, price-parser »£5.5m« as 5 pounds (the .5 is
# gone with the m), and the minus of -5 is lost in both. Of »20-30 €« price-parser finds nothing, of £20 to £30
# both.
# What follows for a fact-checking desk: sums are compared with the words around them, never by what a price reader
# says.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts parse-money@1.0.12 price-parser@3.4.0
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const parseMoney = require('parse-money').default
const { parseAll } = require('price-parser')

const shown = (text, found) => {
  console.log(text, '->', found)
  return found
}
const amount = (text) => shown(text, parseMoney(text).amount)
const prices = (text) => shown(text, parseAll(text).map(({ floatValue }) => floatValue))

assert.equal(amount('some text before 123,45 lei and some text after'), 123.45)
assert.equal(amount('It cost 3 of 10 euros'), 310)
assert.equal(amount('between $20 and $30'), 2030)
assert.equal(amount('12 people paid €5'), 125)
assert.equal(amount('5 % of 20 euros'), 520)
assert.equal(amount('$5 million'), 5)
assert.equal(amount('-$5'), 5)
assert.deepEqual(prices('Was £5.99, now £2.99'), [5.99, 2.99])
assert.deepEqual(prices('£5.5m'), [5])
assert.deepEqual(prices('€1.5 billion'), [1.5])
assert.deepEqual(prices('-£5'), [5])
assert.deepEqual(prices('20-30 €'), [])
PROGRAM
node program.cjs
