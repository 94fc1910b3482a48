#!/usr/bin/env bash
# @extractus/article-extractor 9.0.1 deletes the words in <q>, <ins>, <mark>, <time> and <cite> from a sentence.
#
# Guess: tags that it does not allow are removed, as its page says, and the words in them stay, as those in
# a <span> or <label> do.
# Seen: the words go with the tag, and the sentence reads on: »She did <mark>not</mark> resign« is »She did
# resign«; a quotation in <q> leaves »She said and left«, a correction in <ins> is lost like the <del> it
# replaces; who is quoted stands in a <cite> and is gone. Of two authors in two tags the last is the author.
# What follows for a fact-checking desk: the words of an extracted article are counted against those of the
# page; what is missing inside a sentence is looked at before anything is quoted.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts @extractus/article-extractor@9.0.1
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { extractFromHtml } from '@extractus/article-extractor'

const AROUND = '<p>The council of the town of Lenau has met on Friday to talk about the harbour, its fees, the new '
  + 'pier and all that has been said about it in the last weeks by those who live there and those who do not.</p>'

const read = async (words) => {
  const head = '<title>Harbour</title><meta name="author" content="Adler"><meta name="author" content="Beck">'
  const page = `<html><head>${head}</head><body><article><h1>Harbour</h1>${AROUND}<p>${words}</p>${AROUND}</article></body></html>`
  const { content, author } = await extractFromHtml(page, 'https://example.org/harbour')
  assert.equal(author, 'Beck')
  const text = content.split('</p>')[1].replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim()
  console.log(words, '->', text)
  return text
}
assert.equal(await read('She did <span>not</span> resign.'), 'She did not resign.')
assert.equal(await read('She did <mark>not</mark> resign.'), 'She did resign.')
assert.equal(await read('She said <q>never</q> and left.'), 'She said and left.')
assert.equal(await read('It costs <del>10</del> <ins>20</ins> euros.'), 'It costs euros.')
assert.equal(await read('Closed until <time datetime="2025-01-01">January</time> only.'), 'Closed until only.')
assert.equal(await read('“I stay”, said <cite>Dora Dorn</cite>.'), '“I stay”, said .')
PROGRAM
node program.mjs
