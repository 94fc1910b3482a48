#!/usr/bin/env bash
# @rr0/time 0.11.2 counts four days from 28 February to 1 March 1985, and writes 198X as an object.
#
# Guess: the difference of two days is that of the calendar; getTime() is as with a Date, or falls in the
# same year; a date with unknown digits is written back as it was read.
# Seen: every month has 31 days in a difference, so that March begins four days after 28 February, and
# getTime() of 1985 lies in the year 3992. »198X« is written »[object Object]«, »1985-XX-15« is
# »1985-[object Object]-15«.
# What follows for a fact-checking desk: spans of time are counted with a calendar that was tried on
# February, and each form of a date is read, written and read again.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts @rr0/time@0.11.2
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { Level2Date } from '@rr0/time'

const read = (text) => Level2Date.fromString(text)
const between = (first, second) => JSON.parse(JSON.stringify(read(second).delta(read(first)).toSpec()))
for (const days of [['1985-02-27', '1985-02-28'], ['1985-02-28', '1985-03-01']]) {
  console.log(...days, between(...days))
}
assert.equal(between('1985-02-27', '1985-02-28').days.value, 1)
assert.equal(between('1985-02-28', '1985-03-01').days.value, 4)
assert.equal(new Date(read('1985-04-12').getTime()).getUTCFullYear(), 3992)
assert.equal(read('1985').toString(), '1985')
assert.equal(read('198X').toString(), '[object Object]')
assert.equal(read('1985-XX-15').toString(), '1985-[object Object]-15')
PROGRAM
node program.mjs
