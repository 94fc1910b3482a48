#!/usr/bin/env bash
# rss-parser 3.13.0 puts a quotation in an Atom summary behind the words that follow it.
#
# Guess: a summary of type xhtml, which the format allows, comes out as its markup or as its text.
# Seen: the markup is built anew with all loose text first and all elements after it: »She said:
# <q>We build.</q> Then she left.« becomes »She said:  Then she left.<q>We build.</q>«. A title of
# that type is an object, and of two authors only the first is left.
# What follows: nobody can tell such a sentence from one that was written so. Feeds are read with
# their elements in place.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts rss-parser@3.13.0
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import Parser from 'rss-parser'

const xhtml = (words) => `<div xmlns="http://www.w3.org/1999/xhtml">${words}</div>`
const feed = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Kurier</title>
  <id>tag:kurier.example,2026:0</id><updated>2026-07-03T06:00:00Z</updated>
  <entry><id>tag:kurier.example,2026:1</id><updated>2026-07-03T06:00:00Z</updated>
  <title type="xhtml">${xhtml('The <em>new</em> bridge')}</title>
  <author><name>Anna Adler</name></author><author><name>Bert Berg</name></author>
  <summary type="xhtml">${xhtml('<p>She said: <q>We build.</q> Then she left.</p>')}</summary>
  </entry></feed>`
const [entry] = (await new Parser().parseString(feed)).items
console.log(typeof entry.title, entry.author, entry.summary)
assert.equal(typeof entry.title, 'object')
assert.equal(entry.author, 'Anna Adler')
assert.match(entry.summary, /She said: +Then she left\.<q>We build\.<\/q>/)
PROGRAM
node program.mjs
