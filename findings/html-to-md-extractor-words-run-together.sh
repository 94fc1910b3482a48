#!/usr/bin/env bash
# @abdumajid/html-to-md-extractor 1.0.4: »We will not pay« is »We willnotpay« to a reader, »Ja 52« is »Ja52«.
#
# Guess: a converter of HTML mails to Markdown keeps the blanks around words that are struck, added, slanted or
# quoted; a quotation (<q>) has marks; terms and their explanations are two lines; a list that begins at 5 does so.
# Seen: the blanks before and behind an element inside a sentence go: »will~~not~~<ins>never</ins>pay«,
# »will*not*pay«, »10<sup>2</sup>people«; with stars it is one word to a reader of the Markdown, with others signs
# in a word. <dt>Ja</dt><dd>52</dd> is »Ja52«. <q> has no marks, and a colon runs into its first word. The list
# begins at 1, and an item within an item is the next one.
# What follows for a fact-checking desk: the words of a release are taken from its HTML, not from what was made of
# it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts @abdumajid/html-to-md-extractor@1.0.4
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { emailToMarkdown } = require('@abdumajid/html-to-md-extractor')

const read = (html) => {
  const { markdown } = emailToMarkdown(html)
  console.log(html, '->', JSON.stringify(markdown))
  return markdown
}
assert.equal(read('<p>5 &lt; 6 and 7</p><p>Yes</p>'), '5 < 6 and 7\n\nYes')
assert.equal(read('<p>She will <del>not</del> <ins>never</ins> pay</p>'), 'She will~~not~~<ins>never</ins>pay')
assert.equal(read('<p>Sie zahlt <s>nicht</s></p>'), 'Sie zahlt~~nicht~~')
assert.equal(read('<p>We will <i>not</i> pay</p>'), 'We will*not*pay')
assert.equal(read('<p>10<sup>2</sup> people</p>'), '10<sup>2</sup>people')
assert.equal(read('<p>She said: <q>We pay</q>.</p>'), 'She said:We pay.')
assert.equal(read('<dl><dt>Ja</dt><dd>52</dd></dl>'), 'Ja52')
assert.equal(read('<ol start="5"><li>Yes<ul><li>52</li></ul></li></ol>').replace(/\s+/g, ' '), '1. Yes - 52')
PROGRAM
node program.cjs
