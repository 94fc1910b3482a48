#!/usr/bin/env bash
# ts-ics 2.4.6 makes 00:30 without a zone 00:30 UTC, and keeps the last of two comments.
#
# Guess: a library that reads and writes calendars gives back what it read: a floating time (RFC 5545), that is
# 00:30 wherever one is, without a zone; all comments; a name with a comma in its quotation marks.
# Seen: an embargo that ends at »20240503T003000« is read as 00:30 UTC, with nothing to tell it from one that
# has a zone, and written with a Z: half past two in Berlin. Of the comments »Do not publish before« and »Ask
# Beck« only the second is left. »CN="Adler, Anna"« is written without the marks, which the format demands,
# as a comma begins a second value.
# What follows for a fact-checking desk: an embargo has its zone in the entry, and is read from the agency's
# own words.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts ts-ics@2.4.6
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { convertIcsCalendar, generateIcsCalendar } from 'ts-ics'

const calendar = [
  'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:desk', 'BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20240501T000000Z',
  'DTSTART:20240503T003000', 'SUMMARY:Embargo ends', 'COMMENT:Do not publish before', 'COMMENT:Ask Beck',
  'ATTENDEE;CN="Adler, Anna":mailto:adler@council.example', 'END:VEVENT', 'END:VCALENDAR', '',
].join('\r\n')
const read = convertIcsCalendar(undefined, calendar)
const written = generateIcsCalendar(read)
console.log(JSON.stringify(read.events[0]), written)
assert.equal(read.events[0].start.date.toISOString(), '2024-05-03T00:30:00.000Z')
assert.equal(read.events[0].start.local, undefined)
assert.match(written, /DTSTART[^:]*:20240503T003000Z/)
assert.equal(read.events[0].comment, 'Ask Beck')
assert.ok(!written.includes('Do not publish'))
assert.match(written, /ATTENDEE;CN=Adler, Anna:/)
PROGRAM
TZ=UTC node program.mjs
