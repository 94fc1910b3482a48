#!/usr/bin/env bash
# edtf 4.11.1 (npm): spring is January to March, and »all years from 1984 to 1986« lack 1985.
#
# Guess: 2024-21, spring in EDTF, spans months of spring or has no bounds, as its hemisphere is not
# told; quarters have numbers of their own (33 to 36). A list {1984..1986} covers the year 1985.
# Seen: seasons have the bounds of the quarters: May is not in spring, and 2024-21 and 2024-33 are
# the same months; the list covers its two ends only.
# What follows for a fact-checking desk: »im Frühjahr« stands for no two days; a season is compared as
# words, or with bounds that are set and shown.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts edtf@4.11.1
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import edtf from 'edtf'

const bounds = (text) => {
  const { min, max } = edtf(text)
  const found = [min, max].map((at) => new Date(at).toISOString().slice(0, 10)).join(' ')
  console.log(text, found)
  return found
}
assert.equal(bounds('2024-21'), '2024-01-01 2024-03-31')
assert.equal(bounds('2024-33'), bounds('2024-21'))
assert.equal(bounds('2024-23'), '2024-07-01 2024-09-30')
const covers = (text, other) => {
  const found = edtf(text).covers(edtf(other))
  console.log(text, found ? 'covers' : 'does not cover', other)
  return found
}
assert(!covers('2024-21', '2024-05-03'))
assert(covers('{1984..1986}', '1984'))
assert(!covers('{1984..1986}', '1985'))
PROGRAM
node program.mjs
