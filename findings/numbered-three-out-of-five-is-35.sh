#!/usr/bin/env bash
# numbered 1.1.0: »three out of five« is 35, »half a million« is a million, »five hundred to six hundred« is 101 000.
#
# Guess: words that are no part of a number end it or make it no number; a word like »half« is counted or refused.
# Seen: each word that is not known is passed over, and what remains is one number: one in five is 15, minus three is
# 3, two and a half million are two million and half a million is one. Of »one point five million« the last word is
# lost, it is 1.5. »negative two« is right, and so is each number that the package itself has written.
# What follows for a fact-checking desk: only words that are all known to be a number's are handed over.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts numbered@1.1.0
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import numbered from 'numbered'

const number = (words) => {
  const found = numbered.parse(words)
  console.log(words, '->', found)
  return found
}
assert.equal(number(numbered.stringify(1945)), 1945)
assert.equal(number('negative two'), -2)
assert.equal(number('minus three'), 3)
assert.equal(number('three out of five'), 35)
assert.equal(number('one in five'), 15)
assert.equal(number('five hundred to six hundred'), 101000)
assert.equal(number('half a million'), 1000000)
assert.equal(number('two and a half million'), 2000000)
assert.equal(number('one point five million'), 1.5)
PROGRAM
node program.mjs
