#!/usr/bin/env bash
# @tryfabric/mack 1.2.1, Markdown to Slack: of a quoted list nothing is left, and „Nein" at a line's end is „Nein&quot;.
#
# Guess: what cannot be a block of its own in Slack becomes plain text; a line break is a line break; a list keeps
# its numbers, in which a release numbers its demands.
# Seen: a quotation that consists of a list gives no block at all, without an error. An item under an item is gone,
# and so is a quotation inside an item. Items 5 and 6 are 1 and 2. A hard line break is deleted, so that the last
# word of a line and the first of the next are one, and a straight quotation mark is written &quot;, which Slack
# shows as it is.
# What follows for a fact-checking desk: what goes to a chat is sent as plain text, or its words are counted.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts @tryfabric/mack@1.2.1
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { markdownToBlocks } = require('@tryfabric/mack')

const read = async (text) => {
  const found = (await markdownToBlocks(text)).map((block) => block.text.text)
  console.log(JSON.stringify(text), '->', found)
  return found
}
const main = async () => {
  assert.deepEqual(await read('She did ~~not~~ resign'), ['She did ~not~ resign'])
  assert.deepEqual(await read('> - We will not pay\n> - We resign'), [])
  assert.deepEqual(await read('- Adler said no\n  - and meant it'), ['• Adler said no'])
  assert.deepEqual(await read('1. Adler said:\n   > No'), ['1. Adler said:'])
  assert.deepEqual(await read('5. Peace\n6. Bread'), ['1. Peace\n2. Bread'])
  assert.deepEqual(await read('„Nein"  \nsagt Beck'), ['„Nein&quot;sagt Beck'])
}
main()
PROGRAM
node program.cjs
