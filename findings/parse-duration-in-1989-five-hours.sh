#!/usr/bin/env bash
# parse-duration 2.1.9: »in 1989 5 hours« is 19,895 hours, »1,5 hours« is 15, »2-3 hours« 5, »3 days, not 5 days« 8 days.
#
# Guess: a parser of durations in human words reads a span (2-3 hours) as nothing or as one of its ends; a comma
# with one digit behind it is a decimal comma or an error; two numbers with a blank between them are two.
# Seen: blanks and commas between digits are left out, whatever stands behind them: a year and a number become one,
# 1,5 is 15 and 2,25 is 225. All that has a unit is added up: two ends of a span, and a number that the text
# denies. »From 2 to 3 hours« is 3, as the first has no unit; »half an hour« and »two and a half hours« are
# nothing.
# What follows for a fact-checking desk: a duration is read where it is a value of its own, never out of a
# sentence.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts parse-duration@2.1.9
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import parse from 'parse-duration'

const hours = (text) => {
  const found = parse(text, 'hour')
  console.log(text, '->', found)
  return found
}
assert.equal(hours('1.5 hours'), 1.5)
assert.equal(hours('1,500 hours'), 1500)
assert.equal(hours('1,5 hours'), 15)
assert.equal(hours('2,25 hours'), 225)
assert.equal(hours('in 1989 5 hours'), 19895)
assert.equal(hours('2-3 hours'), 5)
assert.equal(hours('from 2 to 3 hours'), 3)
assert.equal(hours('3 days, not 5 days') / 24, 8)
assert.equal(hours('half an hour'), null)
assert.equal(hours('two and a half hours'), null)
PROGRAM
node program.mjs
