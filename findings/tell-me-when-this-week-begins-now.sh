#!/usr/bin/env bash
# tell-me-when 1.2.1: on a Friday »this week« is from that moment to the next Friday, while »last month« is April.
#
# Guess: »this week« and »last week« are weeks of the calendar, as »last month« and »last year« are in the same
# reader, and as the examples in its page show: there it is midnight on a Monday.
# Seen: asked at 15:00 on Friday 3 May 2024, »this week« is 3 May 15:00 to 10 May 15:00, so that nothing of it has
# happened; »last week« ends now and holds what was said this morning. »last month« is 1 to 30 April, »last 3 days« go
# back to the minute. »last monday« is an error, »last friday« is a day.
# What follows for a fact-checking desk: weeks are counted from their Monday by the desk itself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts tell-me-when@1.2.1
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { createRequire } from 'node:module'

process.env.TZ = 'UTC'
const { tellMeWhen } = createRequire(import.meta.url)('tell-me-when')
const period = (words, now = new Date('2024-05-03T15:00:00Z')) => {
  const found = tellMeWhen(words, { now }).map((each) => each.toISOString().slice(0, 16))
  console.log(words, '->', found)
  return found
}
const monday = new Date('2024-01-01T00:00:00Z')
assert.deepEqual(period('last week', monday), ['2023-12-25T00:00', '2024-01-01T00:00'])
assert.deepEqual(period('last month'), ['2024-04-01T00:00', '2024-05-01T00:00'])
assert.deepEqual(period('this week'), ['2024-05-03T15:00', '2024-05-10T15:00'])
assert.deepEqual(period('last week'), ['2024-04-26T15:00', '2024-05-03T15:00'])
assert.deepEqual(period('last friday'), ['2024-04-26T00:00', '2024-04-27T00:00'])
assert.throws(() => period('last monday'))
PROGRAM
node program.mjs
