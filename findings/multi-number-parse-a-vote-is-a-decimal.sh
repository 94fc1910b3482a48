#!/usr/bin/env bash
# multi-number-parse 1.1.0: a vote of »52-48« is 52.48, half past twelve (12:30) is 12.3, minus five a half.
#
# Guess: a parser of numbers »in any valid format« that gives NaN for »malformed digit groups« gives NaN for a
# vote, a span or a time of day; a minus sign as texts print it (U+2212), or brackets, as accounts have them, are a
# minus or NaN.
# Seen: any one sign between digits that is no full stop is the decimal one: »52-48« is 52.48, »5-7« is 5.7, 12:30
# is 12.3. Before the digits it is a decimal sign too: »−5« and »(5)« are 0.5. »5 million« is 5, and »€1,5« is NaN
# while »1,5€« is 1.5.
# What follows for a fact-checking desk: what is read as a number has nothing but digits, one known decimal sign
# and blanks; all else is shown to a person.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts multi-number-parse@1.1.0
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const module_ = require('multi-number-parse')
const parse = module_.default ?? module_

const read = (text) => {
  const number = parse(text)
  console.log(text, '->', number)
  return number
}
assert.equal(read('1.500.000,5'), 1500000.5)
assert.equal(read('-5.5'), -5.5)
assert.ok(Number.isNaN(read('1.123.2')))
assert.equal(read('52-48'), 52.48)
assert.equal(read('5-7'), 5.7)
assert.equal(read('12:30'), 12.3)
assert.equal(read('\u22125'), 0.5)
assert.equal(read('(5)'), 0.5)
assert.equal(read('5 million'), 5)
assert.equal(read('1,5€'), 1.5)
assert.ok(Number.isNaN(read('€1,5')))
PROGRAM
node program.cjs
