#!/usr/bin/env bash
# compromise-dates 3.9.0: the 19th century is the 19th of this month, and what was said in April is due.
#
# Guess: a century is a hundred years or nothing; »she said in April«, read in May, is this year's
# April; spring has three months; »mid-June« is narrower than June.
# Seen: »in the 19th century« and »on the 21st floor« are days of the present month; decades are
# nothing; April is next year's although »said« stands before it; seasons have two months, so May is
# in none; mid-June is all of June.
# What follows for a fact-checking desk: the tense and the noun behind an ordinal decide; a date from
# such a reader is a proposal beside its words.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts compromise@14.17.0 compromise-dates@3.9.0
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import nlp from 'compromise'
import dates from 'compromise-dates'

nlp.plugin(dates)
const read = (sentence) => {
  const found = nlp(sentence).dates({ today: '2024-05-15', timezone: 'UTC' }).get()
    .map(({ start, end }) => `${start.slice(0, 10)} ${end.slice(0, 10)}`)
  console.log(sentence, found)
  return found
}
assert.deepEqual(read('It was built in the 19th century.'), ['2024-05-19 2024-05-19'])
assert.deepEqual(read('They met on the 21st floor.'), ['2024-05-21 2024-05-21'])
assert.deepEqual(read('It was built in the 1990s.'), [])
assert.deepEqual(read('She said in April that no money is left.'), ['2025-04-01 2025-04-30'])
assert.deepEqual(read('She left in spring 2024.'), ['2024-03-01 2024-04-30'])
assert.deepEqual(read('She leaves mid-June.'), ['2024-06-01 2024-06-30'])
PROGRAM
node program.mjs
