#!/usr/bin/env bash
# simhash-js 1.0.0: a long sentence with one other word is about as far away as one on another subject.
#
# Guess: fingerprints of near copies share most of their bits, those of strangers about half of them, so
# that a bound between the two finds copies.
# Seen: of 35 words one changed, similarity is 0.26; with a sentence about something else it is 0.18. A word
# more at the end gives 0.31. Only what is the same to the letter is 1.
# What follows for a fact-checking desk: a library that finds copies is tried on one changed word and on
# strangers before a bound is set; no bound works here.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts simhash-js@1.0.0
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { SimHash, Comparator } = require('simhash-js')

const harbour =
  'The council of Lindenau decided on Monday to build one hundred and twenty flats beside the ' +
  'harbour, the mayor said, and the first of them are to be let in the spring of next year.'
const boat =
  'Police in the north are looking for two men who took a boat from its mooring during the storm ' +
  'and were last seen on the island, where the ferry has not called since.'
const hasher = new SimHash()
const likeness = (one, other) => Comparator.similarity(hasher.hash(one), hasher.hash(other))
const found = {
  same: likeness(harbour, harbour),
  oneWord: likeness(harbour, harbour.replace('Monday', 'Tuesday')),
  oneMore: likeness(harbour, `${harbour} More.`),
  stranger: likeness(harbour, boat),
}
console.log(found)
assert.equal(found.same, 1)
assert.ok(found.oneWord < 0.35 && found.oneMore < 0.35)
assert.ok(found.oneWord - found.stranger < 0.1)
PROGRAM
node program.cjs
