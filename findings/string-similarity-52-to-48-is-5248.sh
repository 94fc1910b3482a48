#!/usr/bin/env bash
# string-similarity 4.0.4: »52 48« and »5 248« are one with 1, »not able« and »no table« too; »Ai« and »Li« have 0.
#
# Guess: 1 is for equal texts, as its page says of identical ones; a blank counts as a sign, and two short names with
# one letter in common have something in common.
# Seen: blanks are taken out first: a vote of »52 48« is the number »5 248«, and who is »not able« sits at »no table«.
# Pairs of letters are counted, so that names of two letters are the same or have nothing, and a text of one letter
# has 0 with every other.
# What follows for a fact-checking desk: a likeness of 1 is no equality; figures are compared as figures.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts string-similarity@4.0.4
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { compareTwoStrings } = require('string-similarity')

const like = (one, other) => {
  const score = compareTwoStrings(one, other)
  console.log(one, '|', other, '->', score)
  return score
}
assert.equal(like('52 48', '5 248'), 1)
assert.equal(like('Adler is not able', 'Adler is no table'), 1)
assert.equal(like('Ai', 'Li'), 0)
assert.equal(like('A', 'Ai'), 0)
assert.ok(like('Adler', 'Adler 2') < 1)
PROGRAM
node program.cjs
