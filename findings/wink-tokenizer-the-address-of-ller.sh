#!/usr/bin/env bash
# wink-tokenizer 5.3.0: »@müller« is a mention of »@m«, and müller@lenau.example the address of »ller@lenau.example«.
#
# Guess: what is tagged as a mention or as an address is the whole of it, or is no mention: the package keeps »Müller«
# and »#Müller« as one word each.
# Seen: in mentions and addresses only letters of English count, and the rest is a word beside it: who is told of is
# the account »m«, and the mail goes to somebody named ller. The clock is three words, 10, : and 30.
# What follows for a fact-checking desk: before a person is tied to an account, the account is compared with the text
# around it, letter by letter.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts wink-tokenizer@5.3.0
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const Tokenizer = require('wink-tokenizer')

const tokens = (text) => {
  const found = new Tokenizer().tokenize(text).map(({ value, tag }) => [value, tag])
  console.log(text, '->', found)
  return found
}
assert.deepEqual(tokens('Müller #Müller @adler'), [['Müller', 'word'], ['#Müller', 'hashtag'], ['@adler', 'mention']])
assert.deepEqual(tokens('@müller'), [['@m', 'mention'], ['üller', 'word']])
assert.deepEqual(tokens('müller@lenau.example'), [['mü', 'word'], ['ller@lenau.example', 'email']])
assert.deepEqual(tokens('10:30'), [['10', 'number'], [':', 'punctuation'], ['30', 'number']])
PROGRAM
node program.cjs
