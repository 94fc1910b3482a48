#!/usr/bin/env bash
# natural 8.1.1: in German, Özdemir is »zdemir«, Ärzte are »rzte« and the FPÖ is the FP; elsewhere Müller is »ller«.
#
# Guess: the German tokenizer knows the capitals of ä, ö and ü as it knows the small letters; the weights of words
# (TfIdf) take every word, or the tokenizer for the text's language.
# Seen: Ä, Ö and Ü are borders of words, whose rest is the word: »Übergriff« is »bergriff«; letters of other languages
# cut in the middle, Janíček is »Jan« and »ek«. 52,48 is 52 and 48. The stemmer, given the name alone, leaves it.
# TfIdf and the plain tokenizer do the same to small letters: Müller and Möller are »ller«.
# What follows for a fact-checking desk: before names are counted, the words of a text are joined again and compared
# with it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts natural@8.1.1
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { AggressiveTokenizerDe, PorterStemmerDe, TfIdf } = require('natural')

const cut = (text) => {
  const words = new AggressiveTokenizerDe().tokenize(text)
  console.log(text, '->', words)
  return words.join(' ')
}
assert.equal(cut('Müller und die größte Brücke'), 'Müller und die größte Brücke')
assert.equal(cut('Özdemir trifft Ärzte der FPÖ'), 'zdemir trifft rzte der FP')
assert.equal(cut('Übergriff auf Janíček'), 'bergriff auf Jan ek')
assert.equal(cut('52,48 Prozent'), '52 48 Prozent')
assert.equal(PorterStemmerDe.stem('Özdemir'), 'Özdemir')

const weights = new TfIdf()
weights.addDocument('Müller klagt')
weights.addDocument('Möller klagt')
for (const at of [0, 1]) {
  const terms = weights.listTerms(at).map(({ term }) => term)
  console.log(terms)
  assert.ok(terms.includes('ller'))
}
PROGRAM
node program.cjs
