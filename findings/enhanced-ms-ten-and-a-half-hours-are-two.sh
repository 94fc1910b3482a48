#!/usr/bin/env bash
# enhanced-ms 5.0.0: »10 1/2 hours« are two hours, »1h 30« is one hour, and »-2h« is two hours.
#
# Guess: what is not understood gives null, as »half an hour« does, and a sign before a number belongs to it.
# Seen: each number with a unit behind it is added up and the rest is passed over: of a fraction the lower number
# counts, so that ½, 1/2 and 10 1/2 hours are no hours, two and two; »1h 30« has lost its half hour, »1,5 hours« is no
# number, and the sign is gone. »from 2 hours to 3 hours« are five.
# What follows for a fact-checking desk: a length is read only where numbers and units are all there is.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts enhanced-ms@5.0.0
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { ms } from 'enhanced-ms'

const hours = (words) => {
  const found = ms(words)
  console.log(words, '->', found === null ? null : found / 3600000, 'hours')
  return found === null ? null : found / 3600000
}
assert.equal(hours('10.5 hours'), 10.5)
assert.equal(hours('half an hour'), null)
assert.equal(hours('10 1/2 hours'), 2)
assert.equal(hours('1h 30'), 1)
assert.equal(hours('-2h'), 2)
assert.equal(hours('from 2 hours to 3 hours'), 5)
assert.equal(hours('½ hours'), null)
assert.ok(Number.isNaN(hours('1,5 hours')))
PROGRAM
node program.mjs
