#!/usr/bin/env bash
# @microsoft/recognizers-text-date-time 1.3.2: two and a half years ago is two years ago.
#
# Guess: »and a half« is counted, or what is found ends before it; the end of May is its last days, and
# the 31st is that of the last month that had one.
# Seen: the half is inside the words that are found and has no part in the day: »a year and a half ago«
# is one year. »The end of May« begins on the 16th, »mid-2024« is the second half of June. Asked in
# June, »on the 31st« is a day of the year 1.
# What follows for a fact-checking desk: a day that was counted back from words is shown beside them
# and never stored as if it had been printed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts @microsoft/recognizers-text-date-time@1.3.2
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { recognizeDateTime } = require('@microsoft/recognizers-text-date-time')

const read = (text) => {
  const asked = new Date(2024, 5, 15, 9)
  const found = recognizeDateTime(text, 'en-us', 0, asked).map((each) => {
    const [{ value, start, end }] = each.resolution.values
    return [each.text, value ?? `${start}..${end}`]
  })
  console.log(text, found)
  return found
}
assert.deepEqual(read('two and a half years ago'), [['two and a half years ago', '2022-06-15']])
assert.deepEqual(read('a year and a half ago'), [['a year and a half ago', '2023-06-15']])
assert.deepEqual(read('the end of May'), [['end of may', '2024-05-16..2024-06-01']])
assert.deepEqual(read('mid-2024'), [['mid-2024', '2024-06-16..2024-07-01']])
assert.deepEqual(read('on the 31st'), [['the 31st', '0001-02-01']])
PROGRAM
node program.cjs
