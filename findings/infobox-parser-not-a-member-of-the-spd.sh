#!/usr/bin/env bash
# infobox-parser 3.6.4, Wikipedia: of »Not a member of the [[SPD]]« the party is »SPD«, of »Mayor of [[Lenau]]« Lenau.
#
# Guess: a field of an infobox is its text, with a link's words in their place; what is no certain day stays a text,
# and a day that does not exist is none.
# Seen: where a field has a link, the link's target is the field: »Deputy [[Mayor of Lenau|mayor]]« is »Mayor of
# Lenau«, »3 (one [[adoption|adopted]])« children are »adoption«, of two parties the first is left. A template
# that it does not know is its name: {{val|1.5|e=6}} inhabitants are »val«, a quotation is »quote«. »c. 1950« is
# 1 January 1950, 31 February 3 March, and who was born in the year 44 was born in 1944. Of a marriage that ended
# in 1980 the end is missing.
# What follows for a fact-checking desk: offices, parties and days of persons are read from Wikidata or the page.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts infobox-parser@3.6.4
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import pack from 'infobox-parser'

const parse = pack.default ?? pack
const field = (text) => {
  const { general } = parse(`{{Infobox officeholder\n| name = Anna Adler\n| office = ${text}\n}}`)
  const found = JSON.parse(JSON.stringify(general.office))
  console.log(text, '|', found)
  return found
}
const birth = (text) => {
  const { general } = parse(`{{Infobox person\n| name = Anna Adler\n| birth_date = ${text}\n}}`)
  const found = JSON.parse(JSON.stringify(general.birthDate))
  console.log(text, '|', found)
  return (found.date ?? found).slice(0, 10)
}
assert.equal(field("''Acting'' mayor of Lenau"), 'Acting mayor of Lenau')
assert.equal(field('Mayor of [[Lenau]]'), 'Lenau')
assert.equal(field('Not a member of the [[SPD]]'), 'SPD')
assert.equal(field('[[SPD]] (until 2001)<br>[[CDU]]'), 'SPD')
assert.equal(field('Deputy [[Mayor of Lenau|mayor]]'), 'Mayor of Lenau')
assert.equal(field('3 (one [[adoption|adopted]])'), 'adoption')
assert.equal(field('{{val|1.5|e=6}}'), 'val')
assert.equal(field('{{quote|We will not pay.|Anna Adler}}'), 'quote')
assert.deepEqual(field('{{marriage|Bernd Beck|1970|1980|end=div}}'), { who: 'Bernd Beck', married: '1970' })
assert.equal(birth('{{birth date|1950|5|3}}'), '1950-05-03')
assert.equal(birth('c. 1950'), '1950-01-01')
assert.equal(birth('{{birth date|1950|2|31}}'), '1950-03-03')
assert.equal(birth('{{birth date|44|3|15}}'), '1944-03-15')
PROGRAM
TZ=UTC node program.mjs
