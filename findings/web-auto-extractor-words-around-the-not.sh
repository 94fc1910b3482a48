#!/usr/bin/env bash
# web-auto-extractor 1.0.17 reads the claim »She will <b>not</b> pay« as »She willnotpay«, and its date as »3 May«.
#
# Guess: the text of a property is its words as they stand with their spaces, the value of <time> its
# datetime and that of <data> its value, as microdata and RDFa say; a fact-check in @graph is one as well.
# Seen: each piece of text inside an element is stripped and all are joined, in microdata and in RDFa:
# »5 <b>million</b> euros« is »5millioneuros«. Of <time datetime="2024-05-03">3 May</time> stays »3 May«, of
# <data value="0017">17</data> »17«. A ClaimReview in JSON-LD's @graph stands under the type »undefined«.
# What follows for a fact-checking desk: a claim that no page says word for word may be a reader's; the words
# are looked up in the page before the check is matched by them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts web-auto-extractor@1.0.17
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const extractor = require('web-auto-extractor').default

const read = (page) => {
  const found = extractor().parse(page)
  console.log(JSON.stringify(found))
  return found
}
const parts = (name) => `<p ${name}="claimReviewed">She will <b>not</b> pay 5 <i>million</i> euros.</p>
<time ${name}="datePublished" datetime="2024-05-03">3 May</time><data ${name}="identifier" value="0017">17</data>`
const microdata = `<article itemscope itemtype="https://schema.org/ClaimReview">${parts('itemprop')}</article>`
const rdfa = `<article vocab="https://schema.org/" typeof="ClaimReview">${parts('property')}</article>`

for (const found of [read(microdata).microdata, read(rdfa).rdfa]) {
  const [check] = found.ClaimReview
  assert.equal(check.claimReviewed, 'She willnotpay 5millioneuros.')
  assert.equal(check.datePublished, '3 May')
  assert.equal(check.identifier, '17')
}

const script = (data) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const check = { '@type': 'ClaimReview', claimReviewed: 'She will not pay.' }
const alone = read(script({ '@context': 'https://schema.org', ...check })).jsonld
assert.equal(alone.ClaimReview[0].claimReviewed, 'She will not pay.')
const graph = read(script({ '@context': 'https://schema.org', '@graph': [check] })).jsonld
assert.deepEqual(Object.keys(graph), ['undefined'])
PROGRAM
node program.cjs
