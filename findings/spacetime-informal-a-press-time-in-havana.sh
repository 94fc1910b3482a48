#!/usr/bin/env bash
# spacetime-informal 0.6.1: 5 p.m. CST is in Havana, AST is Baghdad's; city-timezones 1.3.4: London is in Ontario.
#
# Guess: by »opinionated-but-common-sense rules«, with »central« as America/Chicago on the page, CST is Chicago's
# time and AST the Atlantic's; a place without a country is its largest bearer: what is called London and stands
# first is London.
# Seen: »central« is Canada/Central, CST America/Havana, an hour off Chicago's; AST is Asia/Baghdad, seven hours
# off the Atlantic's; EST and PST are American. MEZ and »Wien« are unknown, CET and »Berlin« are not.
# city-timezones gives London in Canada before the one in Britain, and no München, Köln or Wien beside Munich,
# Cologne and Vienna.
# What follows for a fact-checking desk: hour, zone and place of a release are kept as written; what is worked out
# of them is shown with the zone it was taken for.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts spacetime-informal@0.6.1 city-timezones@1.3.4
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { createRequire } from 'node:module'
import informal from 'spacetime-informal'

const { lookupViaCity } = createRequire(import.meta.url)('city-timezones')
const zone = (text) => {
  console.log(text, '->', informal.find(text))
  return informal.find(text)
}
assert.equal(zone('EST'), 'America/New_York')
assert.equal(zone('CET'), 'Europe/Berlin')
assert.equal(zone('central'), 'Canada/Central')
assert.equal(zone('CST'), 'America/Havana')
assert.equal(zone('AST'), 'Asia/Baghdad')
assert.equal(zone('MEZ'), null)

const places = (city) => {
  const found = lookupViaCity(city).map(({ iso2, timezone }) => `${iso2} ${timezone}`)
  console.log(city, '->', found)
  return found
}
assert.equal(places('London')[0], 'CA America/Toronto')
assert.deepEqual(places('Munich'), ['DE Europe/Berlin'])
assert.deepEqual(places('München'), [])
assert.deepEqual(places('Wien'), [])
PROGRAM
node program.mjs
