#!/usr/bin/env bash
# stopword 3.1.5: German »hat nicht gelogen« is »gelogen«, English »did not lie« is »not lie«.
#
# Guess: the lists of one package are made by one rule: words that deny are stop words in each language or in none.
# Seen: the English list, the default, keeps »not«, »no«, »without« and »against«; the German one has »nicht«, »kein«,
# »nie«, »ohne« and »gegen«: a claim and its denial, »für« and »gegen« the bridge, are the same words there. Code that
# was tried on English keeps nothing of this in German.
# What follows for a fact-checking desk: lists of words are tried with a denial in each language before claims are
# compared without them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts stopword@3.1.5
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { removeStopwords, deu, eng } = require('stopword')

const left = (text, list) => {
  const words = removeStopwords(text.split(' '), list).join(' ')
  console.log(text, '->', words)
  return words
}
assert.equal(left('Adler did not lie', eng), 'Adler not lie')
assert.equal(left('Adler hat nicht gelogen', deu), 'Adler gelogen')
assert.equal(left('Adler hat gelogen', deu), 'Adler gelogen')
for (const word of ['no', 'without', 'against']) assert.equal(left(word, eng), word)
for (const word of ['kein', 'nie', 'ohne', 'gegen']) assert.equal(left(word, deu), '')
PROGRAM
node program.cjs
