#!/usr/bin/env bash
# geo-coordinates-parser 1.7.4: »51.51,-0.13«, in London, is 51.85 north and 0.22 east, in Essex; two days are a place.
#
# Guess: a full stop in a pair of coordinates is a decimal one, however many digits follow, or such a pair is
# refused as not precise enough; a minus is west; two dates are no place.
# Seen: one or two digits behind the full stop are minutes if they can be, so that 52.52, 13.40 is 42 kilometres
# off Berlin, and the pair is refused if they cannot (60.17, 24.94, in Helsinki). With three digits they are
# decimals. The minus of a longitude below one degree is lost besides. »12.5.2024, 13.5.2024« is a place in
# Nigeria. 1324E, 13 degrees and 24 minutes as charts have it, is 132 degrees and 4 minutes, while 5231N beside it
# is 52 degrees.
# What follows for a fact-checking desk: a place of a picture is shown on a map beside the words that it was read
# from, and a pair with fewer than three decimals is asked about.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts geo-coordinates-parser@1.7.4
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { convert } = require('geo-coordinates-parser')

const read = (text) => {
  let place = 'refused'
  try {
    const { decimalLatitude, decimalLongitude } = convert(text)
    place = [decimalLatitude, decimalLongitude].join(' ')
  } catch {}
  console.log(text, '->', place)
  return place
}
assert.equal(read('51.510, -0.130'), '51.51 -0.13')
assert.equal(read('51.51,-0.13'), '51.85 0.21667')
assert.equal(read('52.52, 13.40'), '52.86667 13.66667')
assert.equal(read('60.17, 24.94'), 'refused')
assert.equal(read('60.1, 24.9'), '60.01667 24.15')
assert.equal(read('-23.5,-46.6'), '-23.08333 -46.1')
assert.equal(read('12.5.2024, 13.5.2024'), '12.08671 13.08671')
assert.equal(read('52 31 N 13 24 E'), '52.51667 13.4')
assert.equal(read('5231N 1324E'), '52.51667 132.06667')
PROGRAM
node program.cjs
