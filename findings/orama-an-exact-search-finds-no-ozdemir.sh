#!/usr/bin/env bash
# @orama/orama 3.1.18: an exact search for »Özdemir« or »Strauß« finds none, one for »Jan« finds »Janíček«.
#
# Guess: exact takes whole words that are written as asked, in every alphabet that the index itself knows: German is
# one of the library's languages, and without `exact` both names are found.
# Seen: what was found is asked again whether the name stands in it between two borders of words, and those know only
# the letters A to Z: a name that begins or ends with any other is never found, and before such a letter a word is
# over, so that »No« finds »Noé« and »Jan« finds »Janíček«. »Müller« is right.
# What follows for a fact-checking desk: an exact search that finds nobody is repeated as an inexact one, and the
# answers are compared by the desk itself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts @orama/orama@3.1.18
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { create, insert, search } from '@orama/orama'

const index = create({ schema: { text: 'string' }, language: 'german' })
for (const text of ['Müller klagt', 'Özdemir klagt', 'Strauß klagt', 'Jan klagt', 'Janíček sagt', 'Noé klagt']) {
  await insert(index, { text })
}
const found = async (term, exact) => {
  const { hits } = await search(index, { term, exact })
  const texts = hits.map(({ document }) => document.text).sort()
  console.log(term, exact, texts)
  return texts
}
assert.deepEqual(await found('Müller', true), ['Müller klagt'])
for (const name of ['Özdemir', 'Strauß']) {
  assert.deepEqual(await found(name, false), [`${name} klagt`])
  assert.deepEqual(await found(name, true), [])
}
assert.deepEqual(await found('Jan', true), ['Jan klagt', 'Janíček sagt'])
assert.deepEqual(await found('No', true), ['Noé klagt'])
PROGRAM
node program.mjs
