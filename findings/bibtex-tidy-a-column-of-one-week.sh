#!/usr/bin/env bash
# bibtex-tidy 1.14.0 --merge: »Up 1.5 percent« and »Up 15 percent« are one article, and so is a year of a column.
#
# Guess: entries are duplicates where author, title, paper and day agree; »similar titles« forgives capitals and
# braces, not figures.
# Seen: only letters and digits of author and title are looked at: 1.5 is 15, »wins: 52« is »wins: -52«, and »in
# Maßen« (a little) is »in Massen« (a lot). Paper, day and address are not, so that of a weekly column that goes
# by one name the first week is left, and who cited another one cites nothing. Even merge=combine drops the
# second address. That it was done is said in a warning. 52 and 53 are two.
# What follows for a fact-checking desk: sources are one only where their addresses and days are; what a tool
# found alike is shown side by side before one of them goes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts bibtex-tidy@1.14.0
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { tidy } = require('bibtex-tidy')

const entry = (key, title, day) => `@article{${key}, author = {Adler, Anna}, title = {${title}},
  journal = {Lenauer Bote}, date = {${day}}, url = {https://example.org/${key}}}\n`
const left = (first, second, merge = 'first') => {
  const found = tidy(entry('a', first, '2024-05-03') + entry('b', second, '2025-05-10'), { merge })
  const keys = found.bibtex.match(/(?<=^@article\{)\w+/gm)
  console.log(first, '|', second, keys, found.warnings.map((each) => each.message))
  return [keys.join(' '), found.bibtex]
}

assert.equal(left('Up 1.5 percent', 'Up 15 percent')[0], 'a')
assert.equal(left('Adler wins: 52', 'Adler wins: -52')[0], 'a')
assert.equal(left('Adler wins: 52', 'Adler wins: 53')[0], 'a b')
assert.equal(left('Wein in Maßen', 'Wein in Massen')[0], 'a')
assert.equal(left('Letter from Lindenau', 'Letter from Lindenau')[0], 'a')
const [keys, text] = left('Letter from Lindenau', 'Letter from Lindenau', 'combine')
assert.equal(keys, 'a')
assert.ok(!text.includes('example.org/b') && !text.includes('2025-05-10'))
PROGRAM
node program.cjs
