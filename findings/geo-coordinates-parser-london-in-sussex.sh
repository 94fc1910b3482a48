#!/usr/bin/env bash
# geo-coordinates-parser 1.7.4: »51.5, -0.12«, London, is 51 degrees 5 minutes north and 12 minutes east.
#
# Guess: the digits behind a point are decimals, of degrees in »51.5, -0.12« and of minutes in »S 33 52.9 E 151 12.5«;
# what a reader cannot tell is an error.
# Seen: with one or two digits behind the point they are minutes: »51.5N 0.12W« is 51.08333, -0.2, 46 kilometres to
# the south; »1.3N 103.8E«, Singapore, is nearly 80 kilometres away. Written with a sign, London is in the east
# besides. With three digits they are decimals. coord-parser 1.0.0 knows decimals and takes the minutes »52.9« for
# seconds, so that a suburb of Sydney is nearly 100 kilometres away.
# What follows for a fact-checking desk: where a picture was taken is entered as the source writes it and shown on a
# map beside it; two readers that differ are an error.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts geo-coordinates-parser@1.7.4 coord-parser@1.0.0
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { convert } = require('geo-coordinates-parser')
const parse = require('coord-parser')

const place = (name, text, numbers) => {
  const found = numbers.map((number) => Math.round(number * 10000) / 10000)
  console.log(name, text, found)
  return found
}
const first = (text) => {
  const { decimalLatitude, decimalLongitude } = convert(text)
  return place('geo-coordinates-parser', text, [decimalLatitude, decimalLongitude])
}
const second = (text) => {
  const { lat, lon } = parse(text)
  return place('coord-parser', text, [lat, lon])
}
assert.deepEqual(first('51.507, -0.127'), [51.507, -0.127])
assert.deepEqual(first('51.5, -0.12'), [51.0833, 0.2])
assert.deepEqual(first('51.5N 0.12W'), [51.0833, -0.2])
assert.deepEqual(first('1.3N 103.8E'), [1.05, 103.1333])
assert.deepEqual(first('S 33 52.9 E 151 12.5'), [-33.8817, 151.2083])
assert.deepEqual(second('51.5N 0.12W'), [51.5, -0.12])
assert.deepEqual(second('S 33 52.9 E 151 12.5'), [-33.0147, 151.0035])
PROGRAM
node program.cjs
