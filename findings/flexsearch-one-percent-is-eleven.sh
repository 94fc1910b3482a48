#!/usr/bin/env bash
# flexsearch 0.8.212: »1 Prozent« finds »11 Prozent«, »100« finds 10 and 1000, and »2000« finds 2200.
#
# Guess: the default takes whole words (tokenize »strict«), so that figures are found by themselves; that letters said
# twice are one, as Otto and Oto are, is for letters.
# Seen: signs that follow themselves are one, digits too, in the texts and in what is asked: 11 and 1111 are 1, 22 is
# 2, 100 is 10, 2200 and 2000 are one, and nothing tells which of them stood there. Only behind the third digit a new
# word begins, so that 1000 does not find 100, while 100 finds 1000.
# What follows for a fact-checking desk: what a search for a figure finds is compared with the figure; figures are
# better kept in fields of their own.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts flexsearch@0.8.212
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { Index } = require('flexsearch')

const percents = ['1 Prozent', '11 Prozent', '3 Prozent']
const texts = [...percents, '100 Tote', '10 Tote', '1000 Tote', 'im Jahr 2000', '2200 Menschen']
const index = new Index({ tokenize: 'strict' })
texts.forEach((text, at) => index.add(at, text))
const find = (asked) => {
  const found = index.search(asked).map((at) => texts[at])
  console.log(asked, '->', found)
  return found.sort()
}
assert.deepEqual(find('3 Prozent'), ['3 Prozent'])
assert.deepEqual(find('1 Prozent'), ['1 Prozent', '11 Prozent'])
assert.deepEqual(find('11 Prozent'), ['1 Prozent', '11 Prozent'])
assert.deepEqual(find('100 Tote'), ['10 Tote', '100 Tote', '1000 Tote'])
assert.deepEqual(find('1000 Tote'), ['1000 Tote'])
assert.deepEqual(find('2000'), ['2200 Menschen', 'im Jahr 2000'])
PROGRAM
node program.cjs
