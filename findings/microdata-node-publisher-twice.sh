#!/usr/bin/env bash
# microdata-node 2.0.0: a fact-check's desk is named twice, its number 0017 is 17, its written day is gone.
#
# Guess: an item that is author and publisher (one element, two properties) is one item in both places;
# <data value> is text, as HTML has it; a <time> without an attribute has its words as its value.
# Seen: the item is read once for each property into the same object, so name and type stand twice in
# both; 0017 and 1.10 are the numbers 17 and 1.1; of <time>3 May 2025</time> stays an empty text.
# What follows for a fact-checking desk: numbers of checks are compared as they stand in the page, and
# ClaimReview in microdata is read with the page's own words beside it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts microdata-node@2.0.0
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { toJson } = require('microdata-node')

const page = `<article itemscope itemtype="https://schema.org/ClaimReview">
<data itemprop="identifier" value="0017"></data><data itemprop="version" value="1.10"></data>
<time itemprop="datePublished">3 May 2025</time>
<div itemprop="author publisher" itemscope itemtype="https://schema.org/Organization">
<span itemprop="name">Lindenau Desk</span></div></article>`
const [{ properties }] = toJson(page, { base: 'https://example.org/' }).items
console.log(JSON.stringify(properties, null, 1))
assert.deepEqual(properties.publisher[0].properties.name, ['Lindenau Desk', 'Lindenau Desk'])
assert.equal(properties.author[0].type.length, 2)
assert.deepEqual(properties.identifier, [17])
assert.deepEqual(properties.version, [1.1])
assert.deepEqual(properties.datePublished, [''])
const [single] = toJson(page.replace('author publisher', 'author')).items
assert.deepEqual(single.properties.author[0].properties.name, ['Lindenau Desk'])
PROGRAM
node program.cjs
