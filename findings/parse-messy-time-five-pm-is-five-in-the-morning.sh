#!/usr/bin/env bash
# parse-messy-time 2.1.0: "5 p.m. Friday" is five in the morning, "May 2023" is 13 May 2029, "two weeks ago" is today.
#
# Guess: "p.m." as news styles print it is what "pm" is, four digits behind a month are a year, and a phrase that the
# parser does not know gives nothing or an invalid date.
# Seen: "5pm Friday" is 17:00, "5 p.m. Friday" is 5:00. "May 3rd 1989" is right; "May 2023" is the 20th hundred and 23 days
# away. Of "two weeks ago", "last week" and "half past two" nothing is understood, and the answer is the day of asking
# at midnight; "3/5/2024" and "3.5.2024" are three in the morning of that day.
# What follows for a fact-checking desk: an answer on the day of asking is no answer.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts parse-messy-time@2.1.0
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const parse = require('parse-messy-time')

process.env.TZ = 'UTC'
const now = new Date(2024, 4, 15, 12, 0)
const read = (words) => {
  const found = parse(words, { now }).toISOString().slice(0, 16)
  console.log(words, '->', found)
  return found
}
assert.equal(read('yesterday'), '2024-05-14T00:00')
assert.equal(read('may 3rd 1989'), '1989-05-03T00:00')
assert.equal(read('5pm friday'), '2024-05-17T17:00')
assert.equal(read('5 p.m. friday'), '2024-05-17T05:00')
assert.equal(read('may 2023').slice(0, 10), '2029-05-13')
for (const words of ['two weeks ago', 'last week', 'half past two']) assert.equal(read(words), '2024-05-15T00:00')
for (const words of ['3/5/2024', '3.5.2024']) assert.equal(read(words), '2024-05-15T03:00')
PROGRAM
node program.cjs
