#!/usr/bin/env bash
# parse-dms 0.0.5 and coordinate-parser 1.0.7: -33.8688 with a printed minus is north, »79° west« is east.
#
# Guess: a minus sign as texts print it (U+2212) is a minus, or the text is refused; so are words it does not know,
# as »west« behind a figure, and a decimal comma.
# Seen: both drop the printed minus, so that Sydney lies off Japan; parse-dms takes the last digit of the latitude for
# the longitude besides, 33.8688, 8, a place in Tunisia. It reads »40.5 south, 79.5 west« as north and east, while
# »South« and »West« with a capital count; Pittsburgh is in Asia. To coordinate-parser »52,5200 N 13,4050 E« is
# latitude 138.
# What follows for a fact-checking desk: a latitude above 90 and a side that the source does not name are errors, and
# the side in words is looked for beside what was read.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts parse-dms@0.0.5 coordinate-parser@1.0.7
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const parse = require('parse-dms')
const Coordinates = require('coordinate-parser')

const place = (name, text, numbers) => {
  const found = numbers.map((number) => Math.round(number * 10000) / 10000)
  console.log(name, text, found)
  return found
}
const first = (text) => place('parse-dms', text, Object.values(parse(text)))
const second = (text) => {
  const read = new Coordinates(text)
  return place('coordinate-parser', text, [read.getLatitude(), read.getLongitude()])
}
const printed = '\u221233.8688, 151.2093'
assert.deepEqual(first('-33.8688, 151.2093'), [-33.8688, 151.2093])
assert.deepEqual(second('-33.8688, 151.2093'), [-33.8688, 151.2093])
assert.deepEqual(first(printed), [33.8688, 8])
assert.deepEqual(second(printed), [33.8688, 151.2093])
assert.deepEqual(first('40.5 South, 79.5 West'), [-40.5, -79.5])
assert.deepEqual(first('40.5 south, 79.5 west'), [40.5, 79.5])
assert.deepEqual(first('40°26′ north, 79°58′ west'), [40.4333, 79.9667])
assert.deepEqual(second('52,5200 N 13,4050 E'), [138.6667, 80.5])
PROGRAM
node program.cjs
