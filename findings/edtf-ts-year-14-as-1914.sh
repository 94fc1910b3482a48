#!/usr/bin/env bash
# @edtf-ts/core 0.4.2 writes a day of the year 14 as one of 1914, and compares times without their offsets.
#
# Guess: a library of dates for historians with BigInt for far years knows the first century; a time with
# an offset is compared by the moment it names.
# Seen: »0014-08-19« is »August 19, 1914«, and its bounds min and max lie in 1914, while a comparison still
# knows better; the year 100 is right. An offset is shown and not reckoned with: 23:30 at +02:00 is surely
# after 22:00 UTC, half an hour too early, and surely not equal to 21:30 UTC.
# What follows for a fact-checking desk: years before 100 are tried on every library of dates, and times are
# brought to UTC before they are compared.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts @edtf-ts/core@0.4.2
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { FuzzyDate } from '@edtf-ts/core'

const read = (text) => FuzzyDate.parse(text)
for (const text of ['0014-08-19', '0033-04', '0100']) {
  console.log(text, '->', read(text).format(), read(text).min.toISOString())
}
assert.equal(read('0014-08-19').format(), 'August 19, 1914')
assert.equal(read('0033-04').min.getUTCFullYear(), 1933)
assert.equal(read('0014-08-19').isBefore(read('0500')), 'YES')
assert.equal(read('0100').min.getUTCFullYear(), 100)

const evening = read('2024-05-03T23:30:00+02:00')
console.log(evening.format(), evening.isAfter(read('2024-05-03T22:00:00Z')))
assert.equal(evening.isAfter(read('2024-05-03T22:00:00Z')), 'YES')
assert.equal(evening.equals(read('2024-05-03T21:30:00Z')), 'NO')
PROGRAM
node program.mjs
