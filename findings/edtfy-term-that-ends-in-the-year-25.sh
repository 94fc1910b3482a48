#!/usr/bin/env bash
# edtfy 0.0.8: the term »2024-25« ends in the year 25, and »1/2/03« was in the year 3.
#
# Guess: a year with two digits behind a dash is the year that follows, as in every term of office and
# budget year; a year of two digits is refused or of this century.
# Seen: »2024-25« is the interval 2024/0025, whose end lies two thousand years before its beginning;
# »1998/99« is refused. »05/03/2024« is the 3rd of May and »13/05/2024« the 13th, as if one list had
# both orders; »before 1950« may still be 1950.
# What follows for a fact-checking desk: an interval is read only if it ends behind its beginning, and
# a day in figures is asked for.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts edtfy@0.0.8
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const edtfy = require('edtfy')

const read = (text) => {
  const found = edtfy(text)
  console.log(text, found)
  return found
}
assert.equal(read('2024-25'), '2024/0025')
assert.equal(read('1/2/03'), '0003-01-02')
assert.equal(read('05/03/2024'), '2024-05-03')
assert.equal(read('13/05/2024'), '2024-05-13')
assert.equal(read('before 1950'), '[..,1950]')
assert.equal(read('between 1920 and 1930'), '1920/1930')
assert.throws(() => edtfy('1998/99'))
PROGRAM
node program.cjs
