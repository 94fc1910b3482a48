#!/usr/bin/env bash
# dom-anchor-text-quote 4.0.2: the quotation »We will pay for the bridge« is found in »We will not pay for the bridge«.
#
# Guess: the selector of a quotation (Web Annotation, `exact`) is looked for letter by letter; where a page was
# changed, nothing is found, or what is found says that it differs.
# Seen: a text that is like it is taken: »We will not pay for the br« for the promise, cut to the promise's length,
# and the other way round a denial stands on the promise with the beginning of the next sentence. Nothing tells that
# the place is not exact. Where no text is like it the answer is null.
# What follows for a fact-checking desk: the words of a range are compared with those of the quotation, letter by
# letter, before a verdict is shown on them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts dom-anchor-text-quote@4.0.2 jsdom@26.1.0
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { JSDOM } = require('jsdom')
const quote = require('dom-anchor-text-quote')

const anchor = (words, exact) => {
  const { window } = new JSDOM(`<p>${words}</p>`)
  Object.assign(global, { document: window.document, Node: window.Node, NodeFilter: window.NodeFilter })
  const range = quote.toRange(window.document.body, { exact })
  console.log(exact, '->', range && range.toString())
  return range && range.toString()
}
const promise = 'We will pay for the bridge'
const denial = 'We will not pay for the bridge'
assert.equal(anchor(`Adler said: ${promise}. Beck left.`, promise), promise)
assert.equal(anchor(`Adler said: ${denial}. Beck left.`, promise), 'We will not pay for the br')
assert.equal(anchor(`Adler said: ${promise}. Beck left.`, denial), 'We will pay for the bridge. Be')
assert.equal(anchor('Nothing of the kind stands here about any town, and the text is long.', promise), null)
PROGRAM
node program.cjs
