#!/usr/bin/env bash
# xlsx 0.18.5 (SheetJS), a CSV of claims: »1,5« is 15, the vote 1-2 is 2 January, 03.05.2024 is 5 March.
#
# Guess: a cell of a CSV that is no plain number stays the text that it is; a comma with one digit behind it
# parts decimals, as its thousands have three; a day with full stops is German, or text.
# Seen: commas are taken out of figures wherever they stand, so that 1,5 is 15 as a value while the cell still
# shows »1,5«. Votes that could be a day are days of 2001 (1-2, 3/4), those that could not stay (52-48). 2024-05
# is 1 May, 03.05.2024 is 5 March, 13.05.2024 stays text; (5) is minus five; 0017 is 17. One column has dates,
# numbers and texts. With raw: true all stays, which no warning tells.
# What follows for a fact-checking desk: tables of claims and polls are read as text, column by column, and a
# column with two kinds of values stops the import.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts xlsx@0.18.5
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { read, utils } = require('xlsx')

const cells = (texts, options = {}) => {
  const csv = texts.map((text) => `"${text}"`).join('\n')
  const [sheet] = Object.values(read(csv, { type: 'string', ...options }).Sheets)
  const found = texts.map((_, row) => sheet[utils.encode_cell({ r: row, c: 0 })].v)
  console.log(texts, found)
  return found
}
// a day as SheetJS counts it: from 30 December 1899
const day = (text) => (Date.parse(text) - Date.UTC(1899, 11, 30)) / 86400000

assert.deepEqual(cells(['1,5', '-2,75', '12,345', '(5)', '0017']), [15, -275, 12345, -5, 17])
const days = (found) => found.map((value) => (typeof value === 'number' ? Math.floor(value) : value))
assert.deepEqual(days(cells(['1-2', '3/4', '52-48'])), [day('2001-01-02'), day('2001-03-04'), '52-48'])
assert.deepEqual(days(cells(['03.05.2024', '13.05.2024'])), [day('2024-03-05'), '13.05.2024'])
assert.deepEqual(days(cells(['2024-05', '2024'])), [day('2024-05-01'), 2024])
const texts = ['1,5', '1-2', '03.05.2024', '0017']
assert.deepEqual(cells(texts, { raw: true }), texts)
PROGRAM
TZ=UTC node program.cjs
