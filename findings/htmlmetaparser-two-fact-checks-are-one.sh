#!/usr/bin/env bash
# htmlmetaparser 2.1.3: two fact-checks of a page in RDFa are one, with two claims and two verdicts.
#
# Guess: each element with a type and no address is a thing of its own, in RDFa as in microdata, and a page's own
# title belongs to none of them.
# Seen: all things of a page without an address of their own are one object: its claims are »We pay« and »We never
# lied«, its ratings false and true, its type ClaimReview twice, and og:title stands in it as well. In microdata,
# or with addresses (about), they stay two. A JSON-LD block whose type has a charset is passed over like a broken
# one, without an error.
# What follows for a fact-checking desk: a fact-check with more than one claim or rating is read again by another
# reader.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts htmlmetaparser@2.1.3 htmlparser2@9.1.0
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { Handler } = require('htmlmetaparser')
const { Parser } = require('htmlparser2')

const read = (page) => {
  let found
  const done = (error, result) => {
    assert.ok(!error)
    found = result
  }
  const parser = new Parser(new Handler(done, { url: 'https://desk.example/' }), { decodeEntities: true })
  parser.write(page)
  parser.end()
  console.log(JSON.stringify({ rdfa: found.rdfa, microdata: found.microdata, jsonld: found.jsonld }))
  return found
}
const claim = (text, verdict, about = '') => `<div ${about} typeof="ClaimReview">
<span property="claimReviewed">${text}</span>
<div property="reviewRating" typeof="Rating"><span property="alternateName">${verdict}</span></div></div>`
const page = (...checks) => `<html><body vocab="https://schema.org/">${checks.join('')}</body></html>`

const { rdfa } = read(page(claim('We pay', 'false'), claim('We never lied', 'true')))
assert.equal(rdfa.length, 1)
assert.deepEqual(rdfa[0].claimReviewed, ['We pay', 'We never lied'])
assert.deepEqual(rdfa[0].reviewRating.map(({ alternateName }) => alternateName[0]), ['false', 'true'])
const named = read(page(claim('We pay', 'false', 'about="#1"'), claim('We never lied', 'true', 'about="#2"')))
assert.deepEqual(named.rdfa.map(({ claimReviewed }) => claimReviewed), [['We pay'], ['We never lied']])

const start = '<p itemscope itemtype="https://schema.org/ClaimReview">'
const item = (text) => `${start}<b itemprop="claimReviewed">${text}</b></p>`
assert.equal(read(`<html><body>${item('We pay')}${item('We never lied')}</body></html>`).microdata.length, 2)
const block = (type, json) => `<script type="application/ld+json${type}">${json}</script>`
const blocks = block('', '{broken') + block('', '{"a": 1}') + block('; charset=utf-8', '{"b": 2}')
assert.deepEqual(read(`<html><head>${blocks}</head></html>`).jsonld, [{ a: 1 }])
PROGRAM
node program.cjs
