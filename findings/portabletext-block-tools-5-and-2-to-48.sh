#!/usr/bin/env bash
# @portabletext/block-tools 6.0.4: »5« and »2 to 48« in two boxes of a page are »52 to 48« in the editorial system.
#
# Guess: elements that HTML lays out as blocks, as div, dd and figcaption, begin a new block or at least a new
# word when a page is pasted; <p> does.
# Seen: text of all blocks other than p, headings, lists, quotations and tables is put together without a
# blank: <div>5</div><div>2 to 48</div> is »52 to 48«, a list of who voted how »AdlerNoBeckYes« behind its
# picture's caption, and a correction in <aside> runs into the next sentence. Two paragraphs of a list's item
# are »The vote was 52 abstained«; the raised 9 of 10⁹ is a 9.
# What follows for a fact-checking desk: pasted pages are compared with the page; a figure may be two.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts @portabletext/block-tools@6.0.4 \
  @portabletext/schema@3.1.0 jsdom@26.1.0
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { htmlToBlocks } from '@portabletext/block-tools'
import { compileSchema, defineSchema } from '@portabletext/schema'
import { JSDOM } from 'jsdom'

const schema = compileSchema(defineSchema({
  styles: [{ name: 'normal' }, { name: 'blockquote' }], lists: [{ name: 'bullet' }, { name: 'number' }],
}))
const texts = (html) => {
  const blocks = htmlToBlocks(html, schema, { parseHtml: (markup) => new JSDOM(markup).window.document })
  const found = blocks.map((block) => block.children.map((span) => span.text).join(''))
  console.log(html, found)
  return found
}
assert.deepEqual(texts('<p>5</p><p>2 to 48</p>'), ['5', '2 to 48'])
assert.deepEqual(texts('<div>5</div><div>2 to 48</div>'), ['52 to 48'])
assert.deepEqual(texts('<ul><li><p>The vote was 5</p><p>2 abstained</p></li></ul>'), ['The vote was 52 abstained'])
const votes = '<dl><dt>Adler</dt><dd>No</dd><dt>Beck</dt><dd>Yes</dd></dl>'
assert.deepEqual(texts(`<figure><figcaption>The mayor</figcaption></figure>${votes}`), ['The mayorAdlerNoBeckYes'])
assert.deepEqual(texts('<aside>It was no.</aside>She left.'), ['It was no.She left.'])
assert.deepEqual(texts('<p>10<sup>9</sup> euros</p>'), ['109 euros'])
PROGRAM
node program.mjs
