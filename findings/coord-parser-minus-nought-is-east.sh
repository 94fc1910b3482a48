#!/usr/bin/env bash
# coord-parser 1.0.0, coordinate-parser 1.0.7, geo-coordinates-parser 1.7.4: -0°7', in London, is seven minutes east.
#
# Guess: a minus before nought degrees counts, as places within a degree of Greenwich or the equator (London, Quito,
# Accra) are written with one; »33 52.9« are 33 degrees and 52.9 minutes.
# Seen: all three turn »51°30', -0°7'« to the east and Quito to the north, as nought has no sign; parse-dms 0.0.5 keeps
# it. geo-coordinates-parser loses it in »51.5, -0.12« too (that it takes two digits for minutes is what it wants).
# coord-parser takes the minutes of »S 33 52.9 E 151 12.5« for seconds, nearly 100 kilometres from Sydney.
# What follows for a fact-checking desk: where a picture was taken is shown on a map beside the words of the source; a
# place near Greenwich is tried in every reader.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts \
  coord-parser@1.0.0 coordinate-parser@1.0.7 geo-coordinates-parser@1.7.4 parse-dms@0.0.5
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const coord = require('coord-parser')
const Coordinates = require('coordinate-parser')
const { convert } = require('geo-coordinates-parser')
const dms = require('parse-dms')

const readers = {
  'coord-parser': (text) => { const { lat, lon } = coord(text); return [lat, lon] },
  'coordinate-parser': (text) => { const read = new Coordinates(text); return [read.getLatitude(), read.getLongitude()] },
  'geo-coordinates-parser': (text) => { const read = convert(text); return [read.decimalLatitude, read.decimalLongitude] },
  'parse-dms': (text) => { const { lat, lon } = dms(text); return [lat, lon] }
}
const place = (name, text) => {
  const found = readers[name](text).map((number) => Math.round(number * 1000) / 1000)
  console.log(name, text, found)
  return found
}
for (const name of ['coord-parser', 'coordinate-parser', 'geo-coordinates-parser']) {
  assert.deepEqual(place(name, "51°30', -1°7'"), [51.5, -1.117])
  assert.deepEqual(place(name, "51°30', -0°7'"), [51.5, 0.117])
  assert.deepEqual(place(name, "-0°13', -78°31'"), [0.217, -78.517])
}
assert.deepEqual(place('parse-dms', "51°30', -0°7'"), [51.5, -0.117])
assert.deepEqual(place('geo-coordinates-parser', '51.507, -0.127'), [51.507, -0.127])
assert.deepEqual(place('geo-coordinates-parser', '51.5, -0.12'), [51.083, 0.2])
assert.deepEqual(place('coordinate-parser', 'S 33 52.9 E 151 12.5'), [-33.882, 151.208])
assert.deepEqual(place('coord-parser', 'S 33 52.9 E 151 12.5'), [-33.015, 151.003])
PROGRAM
node program.cjs
