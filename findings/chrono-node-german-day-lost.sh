#!/usr/bin/env bash
# chrono-node 2.10.3, German: »am 3.10. um 14 Uhr« is two o'clock today.
#
# Guess: a German date without its year, or a month by name, is found; where the date is not
# understood, a time beside it is not given a day of its own.
# Seen: »3.10.«, »bis Ende März«, »im Jahr 1989« and »Anfang Mai 2024« give nothing; »am 3.10. um 14
# Uhr« gives the hour on the day of reading. »um 5 Prozent« is five o'clock, and »so« before a name
# is the coming Sunday, comma included.
# What follows: a meeting of October is filed under the day on which somebody read of it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit chrono-node@2.10.3
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import * as chrono from 'chrono-node'

const reading = new Date('2026-11-28T12:00:00Z')
const expected = {
  'am 3.10. um 14 Uhr': ['um 14 Uhr 2026-11-28'],
  'am 3.10.2026 um 14 Uhr': ['3.10.2026 um 14 Uhr 2026-10-03'],
  'bis Ende März': [],
  'im Jahr 1989': [],
  'Anfang Mai 2024': [],
  'Die Mieten steigen um 5 Prozent': ['um 5 2026-11-28'],
  '„Das ist falsch“, so Müller.': [', so 2026-11-29'],
}
for (const [text, seen] of Object.entries(expected)) {
  const found = chrono.de.parse(text, reading).map(r => `${r.text} ${r.start.date().toISOString().slice(0, 10)}`)
  console.log(text, found)
  assert.deepEqual(found, seen)
}
PROGRAM
TZ=UTC node program.mjs
