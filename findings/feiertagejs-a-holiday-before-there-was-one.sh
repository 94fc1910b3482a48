#!/usr/bin/env bash
# feiertagejs 1.5.1: 3 October 1989 is a holiday and 17 June 1989 none, and Berlin worked on 8 May 2025.
#
# Guess: a date in a year is looked up for that year: the package knows that 31 October was a holiday in all states in
# 2017 alone, and 8 March one in Mecklenburg since 2023.
# Seen: all other holidays are those of today in each year. The day of German unity is one in 1989, a year before it,
# while 17 June, the holiday then, and the day of prayer, one until 1994, are none. The two days that Berlin kept once,
# 8 May 2020 and 8 May 2025, are working days.
# What follows for a fact-checking desk: whether something happened on a holiday is looked up in the law of that year.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts feiertagejs@1.5.1
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { createRequire } from 'node:module'

const { isHoliday } = createRequire(import.meta.url)('feiertagejs')
const holiday = (year, month, day, state) => {
  const found = isHoliday(new Date(year, month - 1, day), state)
  console.log(year, month, day, state, '->', found)
  return found
}
assert.ok(holiday(2024, 5, 1, 'BE'))
assert.ok(holiday(2017, 10, 31, 'BE') && !holiday(2018, 10, 31, 'BE'))
assert.ok(holiday(2024, 3, 8, 'MV') && !holiday(2022, 3, 8, 'MV'))
assert.ok(holiday(1989, 10, 3, 'BE'))
assert.ok(!holiday(1989, 6, 17, 'BE'))
assert.ok(!holiday(1994, 11, 16, 'BE'))
assert.ok(!holiday(2020, 5, 8, 'BE') && !holiday(2025, 5, 8, 'BE'))
PROGRAM
node program.mjs
