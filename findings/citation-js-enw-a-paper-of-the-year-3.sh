#!/usr/bin/env bash
# @citation-js/plugin-enw 0.3.0: a newspaper of »3 May« 2024 (EndNote) is one of May of the year 3.
#
# Guess: the fields of a record in EndNote's format that give year (%D 2024) and day (%8 3 May) make one date; the
# editor of a paper is its editor.
# Seen: the day takes the place of the year, and 3 May, for which no year is found in it, is read as the year 3 and
# month 5: the paper is of May of the year 3, as is one of »May 3«. »%8 May« loses the year, too. Only a day with its
# year in the same field is right; »12/05/2024« is 12 May without a word. %E, the editor, is left out.
# What follows for a fact-checking desk: years before the first newspaper are an error of reading.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts @citation-js/core@0.7.21 @citation-js/plugin-enw@0.3.0
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const { Cite } = require('@citation-js/core')
require('@citation-js/plugin-enw')

const read = (...lines) => {
  const [entry] = new Cite(['%0 Newspaper Article', '%T No', '%A Adler, Anna', ...lines, ''].join('\n')).data
  console.log(lines, entry.issued, entry.editor)
  return entry
}
assert.deepEqual(read('%D 2024').issued, { 'date-parts': [[2024]] })
assert.deepEqual(read('%D 2024', '%8 3 May').issued, { 'date-parts': [[3, 5]] })
assert.deepEqual(read('%D 2024', '%8 May 3').issued, { 'date-parts': [[3, 5]] })
assert.deepEqual(read('%D 2024', '%8 May').issued, { raw: 'May' })
assert.deepEqual(read('%D 2024', '%8 3 May 2024').issued, { 'date-parts': [[2024, 5, 3]] })
assert.deepEqual(read('%D 2024', '%8 12/05/2024').issued, { 'date-parts': [[2024, 5, 12]] })
assert.equal(read('%D 2024', '%E Beck, Bernd').editor, undefined)
PROGRAM
node program.mjs
