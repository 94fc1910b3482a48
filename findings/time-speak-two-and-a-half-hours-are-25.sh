#!/usr/bin/env bash
# time-speak 1.9.0 takes »2.5 hours« for 25 hours, and »-2 hours« for two hours to come.
#
# Guess: a number with a decimal point before a unit is a fraction, as in every reader of durations; if it is not
# taken, it is refused like »half an hour«, which is an error here.
# Seen: the point is dropped: 2.5 hours are 25 hours, 1.5 days are 15 days, »0.5 hours ago« was five hours ago. The
# German comma does the same, and the minus sign is gone. »5 days and 3 ago« is five days.
# What follows for a fact-checking desk: a length of time is checked for marks between its digits before it is read.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts time-speak@1.9.0
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { createRequire } from 'node:module'

const { parse } = createRequire(import.meta.url)('time-speak')
const hour = 3600000
const length = (words) => {
  const found = parse(words)
  const hours = found instanceof Date ? Math.round((found - Date.now()) / hour) : found / hour
  console.log(words, '->', hours, 'hours')
  return hours
}
assert.equal(length('2 hours 30 minutes'), 2.5)
assert.equal(length('2.5 hours'), 25)
assert.equal(length('2,5 hours'), 25)
assert.equal(length('1.5 days'), 15 * 24)
assert.equal(length('0.5 hours ago'), -5)
assert.equal(length('-2 hours'), 2)
assert.equal(length('5 days and 3 ago'), -5 * 24)
assert.throws(() => parse('half an hour ago'))
PROGRAM
node program.mjs
