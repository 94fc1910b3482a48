#!/usr/bin/env bash
# PostgreSQL 18 (PGlite 0.5.17), German text search: »-3 Prozent« finds texts without 3, »CDU« no »SPD/CDU«.
#
# Guess: a figure with its sign is a figure to the search box, as it is to the index; two parties joined by a stroke
# are two words, as two joined by a hyphen are; words that deny are all stop words or none.
# Seen: the index keeps -3 as one word, websearch_to_tsquery reads the same sign as »without«. »SPD/CDU« is the path
# of a file, one word; »SPD-CDU« is found by either. »Nicht« and »kein« are stop words, »nie« is a word: "nicht
# gelogen" in quotation marks finds »Beck hat gelogen«, "nie gelogen" does not.
# What follows for a fact-checking desk: signs are taken out of what is asked, strokes out of what is indexed, and
# what is found in quotation marks is compared with the words.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts @electric-sql/pglite@0.5.17
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { PGlite } from '@electric-sql/pglite'

const database = new PGlite()
const one = async (query, ...values) => {
  const { rows } = await database.query(query, values)
  console.log(...values, '->', rows[0].answer)
  return rows[0].answer
}
const found = (asked, text) =>
  one("select to_tsvector('german', $2) @@ websearch_to_tsquery('german', $1) as answer", asked, text)

assert.equal(await one("select to_tsvector('german', $1)::text as answer", '-3 Prozent'), "'-3':1 'prozent':2")
assert.equal(await one("select websearch_to_tsquery('german', $1)::text as answer", '-3 Prozent'), "!'3' & 'prozent'")
assert.equal(await found('-3 Prozent', 'Adler nannte 3 Prozent'), false)
assert.equal(await found('-3 Prozent', 'Adler nannte 80 Prozent'), true)
assert.equal(await found('CDU', 'Das sagten SPD-CDU'), true)
assert.equal(await found('CDU', 'Das sagten SPD/CDU'), false)
assert.equal(await found('"hat gelogen"', 'Beck hat gelogen'), true)
assert.equal(await found('"nicht gelogen"', 'Beck hat gelogen'), true)
assert.equal(await found('"nie gelogen"', 'Beck hat gelogen'), false)
await database.close()
PROGRAM
node program.mjs
