#!/usr/bin/env bash
# wtf_wikipedia 10.4.2 drops an emphasised »not«, a minus and the power of ten with their templates.
#
# Guess: of a template it does not know inside a sentence the words stay or a gap is marked; of one it
# knows ({{val}}, {{nts}}) the whole figure does. So in infobox-parser 3.6.4 with sums of money.
# Seen: »he did {{em|not}} say so« is »he did say so«; {{val|10|e=9}} is 10, {{minus}}3 is 3, {{nts|-4}}
# nothing, and »2020{{endash}}2024« 20202024, while {{ndash}} is known. In an infobox {{US$|5 billion}}
# leaves »US$«.
# What follows for a fact-checking desk: templates inside sentences are spelled out before a page is
# read.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts wtf_wikipedia@10.4.2 infobox-parser@3.6.4
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const wtf = require('wtf_wikipedia')
const infobox = require('infobox-parser')

const read = (wikitext) => {
  const text = wtf(wikitext).text()
  console.log(`${wikitext}   ->   ${text}`)
  return text
}
assert.equal(read('He did {{em|not}} say so.'), 'He did say so.')
assert.equal(read('She did {{strong|not}} pay.'), 'She did pay.')
assert.equal(read('It won {{val|10|e=9}} votes.'), 'It won 10 votes.')
assert.equal(read('It fell to {{minus}}3 percent.'), 'It fell to 3 percent.')
assert.equal(read('It was {{nts|-4}} then.'), 'It was then.')
assert.equal(read('In 2020{{endash}}2024 she led.'), 'In 20202024 she led.')
assert.equal(read('In 2020{{ndash}}2024 she led.'), 'In 2020–2024 she led.')

const { general } = (infobox.default ?? infobox)('{{Infobox city\n| debt = {{US$|5 billion}}\n}}')
console.log(general)
assert.equal(general.debt, 'US$')
PROGRAM
node program.cjs
