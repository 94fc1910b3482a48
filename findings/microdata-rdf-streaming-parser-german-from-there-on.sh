#!/usr/bin/env bash
# microdata-rdf-streaming-parser 3.0.0: one German word on an English page makes German of the claim around it.
#
# Guess: the language of a property is that of its element or of what encloses it, as in HTML; an element marked
# lang="de" in the middle of an English sentence changes neither the sentence nor what comes after.
# Seen: a language that an element opened inside an item is not closed with it: the sentence around
# »Berufsverbot« is @de, and so is the verdict that follows it in the same check. A language outside the item is
# not seen, neither <html lang="en"> nor a <div lang="en"> around it. Words on both sides of <br> are glued.
# rdfa-streaming-parser 3.0.2, by the same hands, gives the same page in RDFa the right languages.
# What follows for a fact-checking desk: the language of a claim is taken from its words or from JSON-LD's
# inLanguage, and a check is not left out because a graph calls it German.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts microdata-rdf-streaming-parser@3.0.0 \
  rdfa-streaming-parser@3.0.2
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { MicrodataRdfParser } from 'microdata-rdf-streaming-parser'
import { RdfaParser } from 'rdfa-streaming-parser'

const texts = (parser, page) =>
  new Promise((resolve, reject) => {
    const found = []
    parser.on('data', ({ object }) => object.termType === 'Literal' && found.push([object.value, object.language]))
    parser.on('error', reject).on('end', () => resolve(found))
    parser.end(page)
  })
const page = (item, name) => `<html lang="en"><body>
<div ${item} lang="en"><p ${name}="claimReviewed">She called it a <i lang="de">Berufsverbot</i>.</p>
<p ${name}="text">No.</p></div>
<div ${item}><p ${name}="claimReviewed">Taxes rose.</p><p ${name}="text">Up<br>again.</p></div></body></html>`
const languages = (found) => found.map(([, language]) => language)

const baseIRI = 'https://example.org/'
const microdata = page('itemscope itemtype="https://schema.org/ClaimReview"', 'itemprop')
const found = await texts(new MicrodataRdfParser({ baseIRI }), microdata)
console.log(found)
assert.deepEqual(languages(found), ['de', 'de', '', ''])
assert.equal(found[3][0], 'Upagain.')
const plain = await texts(new MicrodataRdfParser({ baseIRI }), microdata.replace(' lang="de"', ''))
assert.deepEqual(languages(plain), ['en', 'en', '', ''])

const rdfa = page('vocab="https://schema.org/" typeof="ClaimReview"', 'property')
const other = await texts(new RdfaParser({ baseIRI, contentType: 'text/html' }), rdfa)
console.log(other)
assert.deepEqual(languages(other), ['en', 'en', 'en', 'en'])
PROGRAM
node program.mjs
