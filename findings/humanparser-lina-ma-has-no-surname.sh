#!/usr/bin/env bash
# humanparser 2.7.0, humanname 0.2.2, full-name-splitter 1.1.1 and split-human-name 2.0.13: Lina Ma has no surname.
#
# Guess: letters behind a name are a degree where there is a surname before them; »surname, first name« is known to
# each, and a word behind a comma that is no degree is a first name only where it can be one.
# Seen: of Lina Ma, Ma is the degree in all four and the surname is empty, null or »,« with »Ma«; the same with Juan V.
# »Adler, Anna« is a woman named Adler with the surname Anna in humanname, »Anna Adler, Jr.« has the first name Jr. in
# full-name-splitter, »Anna Adler, Berlin« the first name Berlin in three. Of »Prof. Dr. Anna Adler« Dr. is the first
# name in humanparser.
# What follows for a fact-checking desk: a name that comes out without one of its words as surname is kept whole.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts humanparser@2.7.0 humanname@0.2.2 full-name-splitter@1.1.1 split-human-name@2.0.13
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const readers = {
  humanparser: (name) => require('humanparser').parseName(name),
  humanname: (name) => require('humanname').parse(name),
  'full-name-splitter': (name) => {
    const splitter = require('full-name-splitter')
    const [firstName, lastName] = (splitter.split || splitter.default || splitter)(name)
    return { firstName, lastName }
  },
  'split-human-name': (name) => (require('split-human-name').default || require('split-human-name'))(name),
}
const split = (maker, name) => {
  const { firstName, lastName } = readers[maker](name)
  console.log(maker, name, '->', [firstName, lastName])
  return [firstName, lastName]
}
for (const maker of Object.keys(readers)) {
  assert.deepEqual(split(maker, 'Ute von der Aue'), ["Ute", "von der Aue"])
  assert.ok(['', null, ', Ma'].includes(split(maker, 'Lina Ma')[1]))
  assert.ok(['', null, ', V'].includes(split(maker, 'Juan V')[1]))
}
assert.deepEqual(split('humanname', 'Adler, Anna'), ['Adler', 'Anna'])
assert.deepEqual(split('full-name-splitter', 'Anna Adler, Jr.'), ['Jr.', 'Anna Adler'])
for (const maker of ['humanparser', 'full-name-splitter', 'split-human-name']) {
  assert.deepEqual(split(maker, 'Anna Adler, Berlin'), ['Berlin', 'Anna Adler'])
}
assert.equal(split('humanparser', 'Prof. Dr. Anna Adler')[0], 'Dr.')
PROGRAM
node program.mjs
