#!/usr/bin/env bash
# rtf-parser 1.3.3 and officeparser 7.8.0 make 20202024 of »2020–2024« in RTF.
#
# Guess: RTF's own words for signs (\endash, \emdash, \ldblquote, \rquote) are read as those signs, as
# \'96 is; a fallback behind \u, which \uc announces, is passed over.
# Seen: rtf-parser knows none of them: a quotation loses its marks, it's is its, »non-EU« with a fixed
# hyphen loses its EU, and what is written as \u8222 with its fallback stands twice. officeparser knows
# the quotation marks and no dash, writes the tilde of a fixed space (5~km) and keeps deleted words.
# What follows for a fact-checking desk: RTF of agencies is read with these words spelled out first; a
# number of eight digits that could be two years is shown with its source.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts rtf-parser@1.3.3 officeparser@7.8.0
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const parseRtf = require('rtf-parser')
const { parseOffice } = require('officeparser')

const letter = [
  String.raw`{\rtf1\ansi\ansicpg1252\deff0 In 2020\endash 2024 she said \ldblquote it\rquote s non\_EU`,
  String.raw`\rdblquote , 5\~km {\deleted old }\u8222\'84Ja\par}`,
].join('')
const words = (node) => (node.content ? node.content.map(words).join('') : node.value)

parseRtf.string(letter, async (error, document) => {
  assert.ifError(error)
  const read = words(document)
  console.log(read)
  assert.ok(read.startsWith('In 20202024 she said its non'), read)
  assert.ok(!read.includes('EU') && read.includes('„„Ja'), read)

  const office = await parseOffice(Buffer.from(letter), { fileType: 'rtf' })
  const text = office.toText().trim()
  console.log(text)
  assert.equal(text, 'In 20202024 she said “it’s non_EU”, 5~km old „„Ja')
})
PROGRAM
node program.cjs
