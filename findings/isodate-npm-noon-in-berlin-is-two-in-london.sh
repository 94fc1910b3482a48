#!/usr/bin/env bash
# isodate 0.1.4 (npm) turns every time zone the wrong way: noon in Berlin is 14:00 UTC; and »2024-05« is in April.
#
# Guess: noon at +02:00 is 10:00 UTC; a month without a day is its first or no date; digits behind the seconds are a
# decimal fraction.
# Seen: the offset is added instead of taken off, four hours wrong in Berlin's summer and ten in New York's winter;
# what was said in the evening is from the next day. Of a month without a day the day is nought: »2024-05« is 30 April,
# a report of »2024-01« is of 2023. »12:00:00.5« is five thousandths behind noon, 31 February is 2 March.
# What follows for a fact-checking desk: a reader of times is tried with one time in a zone on either side of
# Greenwich, before it puts the words of a day into an order.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts isodate@0.1.4
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const isodate = require('isodate')

const read = (text) => {
  const found = isodate(text).toISOString()
  console.log(text, found)
  return found
}
assert.equal(read('2024-05-03T12:00:00Z'), '2024-05-03T12:00:00.000Z')
assert.equal(read('2024-05-03T12:00:00+02:00'), '2024-05-03T14:00:00.000Z')
assert.equal(read('2024-05-03T12:00:00-05:00'), '2024-05-03T07:00:00.000Z')
assert.equal(read('2024-05-03T23:00:00+02:00'), '2024-05-04T01:00:00.000Z')
assert.equal(read('2024-05'), '2024-04-30T00:00:00.000Z')
assert.equal(read('2024-01'), '2023-12-31T00:00:00.000Z')
assert.equal(read('2024-05-03T12:00:00.5Z'), '2024-05-03T12:00:00.005Z')
assert.equal(read('2024-02-31T00:00:00Z'), '2024-03-02T00:00:00.000Z')
PROGRAM
TZ=UTC node program.cjs
