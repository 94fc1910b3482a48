#!/usr/bin/env bash
# @brainfish-ai/remove-markdown 0.0.3: »Below < 5 we say no, above > 6 yes« is »Below  6 yes«.
#
# Guess: what takes off Markdown's signs takes off tags, <b>, and leaves a sign of comparison in a sentence.
# Seen: all from a »<« to the next »>« is deleted, over words and numbers: »Below < 5 we say no, above > 6
# yes« is »Below  6 yes«. »2*3*4« is 234, »snake_case_name« loses its lines, and at the beginning of a line
# »- 5 degrees« is »5 degrees«, »1. Mai 2024« is »Mai 2024« and »5. We stay« »We stay«.
# What follows for a fact-checking desk: statements with figures are cut from the text before any cleaning.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts @brainfish-ai/remove-markdown@0.0.3
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import pack from '@brainfish-ai/remove-markdown'

const removeMarkdown = pack.default ?? pack
const text = (markdown) => {
  const found = removeMarkdown(markdown)
  console.log(markdown, '|', found)
  return found
}
assert.equal(text('She did **not** pay.'), 'She did not pay.')
assert.equal(text('Below < 5 we say no, above > 6 yes'), 'Below  6 yes')
assert.equal(text('2*3*4'), '234')
assert.equal(text('- 5 degrees'), '5 degrees')
assert.equal(text('1. Mai 2024'), 'Mai 2024')
assert.equal(text('5. We stay'), 'We stay')
PROGRAM
node program.mjs
