#!/usr/bin/env bash
# @nrk/simple-date-parse 1.0.3, of a broadcaster: 1945 is New Year 1970, 3.5.2024 the 31st of May in the year 3.
#
# Guess: a parser that is »strict in terms of format« and ignores words it does not know reads year, month and day
# in that order behind hyphens, or refuses; »2024-05« is that month; the 31st of February is refused or the 2nd of
# March.
# Seen: any sign between three numbers will do, and the first is the year: »3.5.2024« is 31 May of the year 3,
# since a day above 31 is the last. »2024-02-31« is 29 February. A year alone is taken for milliseconds: 1970.
# »2024-05«, »3 May 2024«, »tomorrow«, »yesterday« and »two days ago« are words to be ignored: all are now;
# »yesterday 10:00« is today at ten.
# What follows for a fact-checking desk: a field for dates shows again what it has read before it is stored.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts @nrk/simple-date-parse@1.0.3
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const parse = require('@nrk/simple-date-parse')

const now = new Date(2024, 4, 15, 12)
const read = (text) => {
  const date = parse(text, now.getTime())
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()].join('-')
  console.log(text, '->', day, date.getHours())
  return `${day} ${date.getHours()}`
}
assert.equal(read('2024-05-03 10:00'), '2024-5-3 10')
assert.equal(read('- 1 day'), '2024-5-14 12')
assert.equal(read('3.5.2024'), '3-5-31 12')
assert.equal(read('03/05/2024'), '3-5-31 12')
assert.equal(read('2024-02-31'), '2024-2-29 12')
assert.match(read('1945'), /^19(70-1-1|69-12-31) /)
for (const text of ['2024-05', '3 May 2024', 'tomorrow', 'yesterday', 'two days ago']) {
  assert.equal(read(text), '2024-5-15 12')
}
assert.equal(read('yesterday 10:00'), '2024-5-15 10')
PROGRAM
node program.cjs
