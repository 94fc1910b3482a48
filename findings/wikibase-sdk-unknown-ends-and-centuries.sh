#!/usr/bin/env bash
# wikibase-sdk 11.6.6 makes days of years, decades and centuries, and of an unknown end none.
#
# Guess: simplifying keeps what a time says: 1952 with the precision of a year becomes »1952«, and
# an end that is unknown stays something else than an end that is not there.
# Seen: a year, a decade and a century become midnight of a first of January; an end of unknown value
# and »no end« both become an empty list, as if nothing had been stated: who left an office on an
# unknown day looks like who is still in it.
# What follows for a fact-checking desk: read precision and snaktype from the statement itself before
# anything is simplified.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts wikibase-sdk@11.6.6
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { simplifyClaim, simplifyClaims } from 'wikibase-sdk'

const calendarmodel = 'http://www.wikidata.org/entity/Q1985727'
const statement = (snak) => ({
  id: 'Q1$1', type: 'statement', rank: 'normal', mainsnak: { property: 'P582', datatype: 'time', ...snak },
})
const at = (time, precision) => statement({
  snaktype: 'value',
  datavalue: { type: 'time', value: { time, precision, calendarmodel, timezone: 0, before: 0, after: 0 } },
})
const times = [
  at('+1952-05-07T00:00:00Z', 11), at('+1952-00-00T00:00:00Z', 9), at('+1950-00-00T00:00:00Z', 8), at('+1900-00-00T00:00:00Z', 7),
].map((claim) => simplifyClaim(claim))
console.log(JSON.stringify(times))
assert.deepEqual(times, [
  '1952-05-07T00:00:00.000Z', '1952-01-01T00:00:00.000Z', '1950-01-01T00:00:00.000Z', '1900-01-01T00:00:00.000Z',
])
const ends = ['somevalue', 'novalue'].map((snaktype) => simplifyClaims({ P582: [statement({ snaktype })] }))
console.log(JSON.stringify(ends))
assert.deepEqual(ends, [{ P582: [] }, { P582: [] }])
PROGRAM
node program.mjs
