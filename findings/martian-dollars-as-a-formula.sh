#!/usr/bin/env bash
# @tryfabric/martian 1.2.4: in Notion »It costs $5 million, not $6 million« is a formula »5 million, not «.
#
# Guess: two sums of money in a sentence are no mathematics; a formula between signs of dollar has no blank
# inside its ends, as Pandoc and GitHub have it.
# Seen: what stands between two »$« is an equation whose text is »5 million, not « and which Notion sets in
# slanted letters without blanks; the words are in no text of the block any more, only in its expression, and
# the signs of dollar are gone. »From $5bn to $6bn« is text, an equation »5bn to « and »6bn«. »She <Anna>
# said« is »She  said«.
# What follows for a fact-checking desk: a search in such notes for »not« or »million« finds nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts @tryfabric/martian@1.2.4
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import pack from '@tryfabric/martian'

const parts = (markdown) => {
  const [block] = pack.markdownToBlocks(markdown)
  const found = block[block.type].rich_text.map((each) => [each.type, each.text?.content ?? each.equation.expression])
  console.log(markdown, found)
  return found
}
assert.deepEqual(parts('It costs $5 million.'), [['text', 'It costs $5 million.']])
assert.deepEqual(parts('It costs $5 million, not $6 million.'), [
  ['text', 'It costs '], ['equation', '5 million, not '], ['text', '6 million.'],
])
assert.deepEqual(parts('From $5bn to $6bn'), [['text', 'From '], ['equation', '5bn to '], ['text', '6bn']])
assert.deepEqual(parts('She <Anna> said').map(([, text]) => text).join(''), 'She  said')
PROGRAM
node program.mjs
