#!/usr/bin/env bash
# @extractus/feed-extractor 8.0.3 gives an Atom entry the address of its file and the day of its
# last change.
#
# Guess: the link is the one of relation "alternate", the page; published is <published>; a title
# of type xhtml is its text.
# Seen: the first link counts, a "self" link too, which leads to the entry as XML; <updated> is told
# as published although <published> stands beside it; a title or summary of type xhtml is empty.
# What follows: articles that look as if they had appeared on the day of their correction, under an
# address that no reader has seen. Our reader takes alternate, published, and the text of xhtml.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts @extractus/feed-extractor@8.0.3
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { extractFromXml } from '@extractus/feed-extractor'

const entry = (title, links) => `<entry><id>tag:kurier.example,2026:1</id>${title}
  <published>2026-07-03T06:00:00Z</published><updated>2026-07-09T06:00:00Z</updated>${links}</entry>`
const page = '<link rel="alternate" href="https://kurier.example/bridge"/>'
const file = '<link rel="self" href="https://kurier.example/api/1.xml"/>'
const plain = '<title>The bridge</title>'
const marked = '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">The <em>new</em> bridge</div></title>'
const feed = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Kurier</title>
  <id>tag:kurier.example,2026:0</id><updated>2026-07-09T06:00:00Z</updated>
  ${entry(plain, page + file)}${entry(plain, file + page)}${entry(marked, page)}</feed>`
const found = extractFromXml(feed).entries.map(({ title, link, published }) => [title, link, published])
console.log(JSON.stringify(found, null, 1))
const changed = '2026-07-09T06:00:00.000Z'
assert.deepEqual(found, [
  ['The bridge', 'https://kurier.example/bridge', changed],
  ['The bridge', 'https://kurier.example/api/1.xml', changed],
  ['', 'https://kurier.example/bridge', changed],
])
PROGRAM
node program.mjs
