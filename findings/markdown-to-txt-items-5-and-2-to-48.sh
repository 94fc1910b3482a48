#!/usr/bin/env bash
# @chatwoot/markdown-to-txt 2.0.4 makes »52 to 48« of two items of a list, and »No.She left.« of a quotation.
#
# Guess: plain text of Markdown parts paragraphs, items and cells by a line or a blank, as its signs did.
# Seen: all blocks are put together without anything between them. The items »5« and »2 to 48« are »52 to 48«,
# the paragraphs »We pay 5.« and »2 said yes.« are »We pay 5.2 said yes.«, cells are parted by a blank and
# rows by nothing: »Adler NoBeck Yes«. A heading runs into the text, a quotation into what follows it.
# What follows for a fact-checking desk: text is taken from the parsed document, block by block.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts @chatwoot/markdown-to-txt@2.0.4
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import pack from '@chatwoot/markdown-to-txt'

const text = (markdown) => {
  const found = pack.markdownToTxt(markdown)
  console.log(JSON.stringify(markdown), '|', found)
  return found
}
assert.equal(text('She did *not* pay.'), 'She did not pay.')
assert.equal(text('- 5\n- 2 to 48'), '52 to 48')
assert.equal(text('We pay 5.\n\n2 said yes.'), 'We pay 5.2 said yes.')
assert.equal(text('> No.\n\nShe left.'), 'No.She left.')
assert.equal(text('| Name | Vote |\n|---|---|\n| Adler | No |\n| Beck | Yes |'), 'Name VoteAdler NoBeck Yes')
assert.equal(text('# Vote\n\n52 to 48'), 'Vote52 to 48')
PROGRAM
node program.mjs
