#!/usr/bin/env bash
# exceljs 4.4.0 writes a claim with a struck word to CSV as JSON, and a merged name into each of its cells.
#
# Guess: a CSV of a workbook has the words of each cell, as the sheet shows them; its own reader then gives back
# what was written.
# Seen: »She will not pay« with the not struck is {"richText":[…]} in the CSV, where cells of one format are plain
# words: no search finds it. A name over two merged cells stands in both and counts twice. Read again, 0017 is
# 17, 1.10 is 1.1 and »1e5« is 100000; »true« is no text any more, »TRUE« still is.
# What follows for a fact-checking desk: tables leave a workbook cell by cell through their plain words (cell.text),
# and rows are counted on both sides.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts exceljs@4.4.0
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { Readable } = require('node:stream')
const { Workbook } = require('exceljs')

const written = async (fill) => {
  const workbook = new Workbook()
  fill(workbook.addWorksheet('claims'))
  const text = (await workbook.csv.writeBuffer()).toString()
  console.log(text)
  return text
}
const read = async (line) => {
  const sheet = await new Workbook().csv.read(Readable.from([line + '\n']))
  const [, ...values] = sheet.getRow(1).values
  console.log(line, values)
  return values
}

const main = async () => {
  const struck = [{ text: 'She will ' }, { font: { strike: true }, text: 'not ' }, { text: 'pay' }]
  const text = await written((sheet) => {
    sheet.getCell('A1').value = { richText: struck }
    assert.equal(sheet.getCell('A1').text, 'She will not pay')
    sheet.getCell('A2').value = 'She will pay'
  })
  const [first, second] = text.split('\n')
  assert.ok(first.includes('richText') && !first.includes('She will not pay'))
  assert.equal(second, 'She will pay')

  const merged = await written((sheet) => {
    sheet.getCell('A1').value = 'Adler'
    sheet.mergeCells('A1:A2')
  })
  assert.equal(merged, 'Adler\nAdler')
  assert.deepEqual(await read('0017,1.10,1e5,TRUE,true,52-48'), [17, 1.1, 100000, 'TRUE', true, '52-48'])
}
main()
PROGRAM
node program.cjs
