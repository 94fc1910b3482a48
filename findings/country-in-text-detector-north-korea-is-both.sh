#!/usr/bin/env bash
# country-in-text-detector 1.0.10: a text on North Korea is on South Korea too, one on South Sudan on Sudan alone.
#
# Guess: of two names of countries of which one holds the other the longer one counts, as Nigeria is not Niger;
# what is found in a text is in it, and a first name is no country.
# Seen: North Korea gives both Koreas, the British Virgin Islands those of the United States too, Papua New Guinea
# also Guinea, New Mexico also Mexico. South Sudan and Northern Ireland are Sudan and Ireland only. Georgia is the
# country and the state each time, also as a first name, as are Jordan, Chad and India; turkey that is eaten is
# Turkey. Oman in Norman and Mali in Somali are told apart.
# What follows for a fact-checking desk: places are names that were found as names, longest first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts country-in-text-detector@1.0.10
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { detect } = require('country-in-text-detector')

const codes = (text) => {
  const found = detect(text).map((place) => place.iso3166)
  console.log(text, '->', found.join(' '))
  return found.sort().join(' ')
}
assert.equal(codes('Nigeria voted.'), 'NG')
assert.equal(codes('A Norman town on a Somali coin.'), '')
assert.equal(codes('North Korea voted.'), 'KP KR')
assert.equal(codes('South Korea voted.'), 'KR')
assert.equal(codes('South Sudan voted.'), 'SD')
assert.equal(codes('Northern Ireland voted.'), 'IE')
assert.equal(codes('The British Virgin Islands voted.'), 'VG VI')
assert.equal(codes('Papua New Guinea voted.'), 'GN PG')
assert.equal(codes('New Mexico voted.'), 'MX US-NM')
assert.equal(codes('Georgia Adler met Jordan Beck and Chad Cohn.'), 'GE JO TD US-GA')
assert.equal(codes('He ate turkey in Paris.'), 'FR TR')
PROGRAM
node program.cjs 2> "$folder/said" || { cat "$folder/said"; exit 1; }
