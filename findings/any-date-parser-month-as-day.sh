#!/usr/bin/env bash
# any-date-parser 2.2.4 reads the month of »12/2024« as a day, and drops the hour of »um 14 Uhr«.
#
# Guess: it returns the parts it finds; »Mai 2024« gives year and month, so »12/2024« and »5/2024« do.
# Seen: these give a year and a *day* without a month; of »3. Januar 2024 um 14 Uhr« the day stays and
# the hour is gone without a sign, while »14:00« is kept.
# What follows for a fact-checking desk: a date's precision is checked part by part, never by whether
# something came out.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts any-date-parser@2.2.4
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import parser from 'any-date-parser'

const read = (words) => {
  const found = parser.attempt(words, 'de-DE')
  console.log(words, JSON.stringify(found))
  return found
}
assert.deepEqual(read('Mai 2024'), { year: 2024, month: 5 })
assert.deepEqual(read('12/2024'), { year: 2024, day: 12 })
assert.deepEqual(read('5/2024'), { year: 2024, day: 5 })
assert.deepEqual(read('3. Januar 2024 um 14 Uhr'), { year: 2024, month: 1, day: 3 })
PROGRAM
node program.mjs
