#!/usr/bin/env bash
# cologne-phonetic 1.1.1 and talisman 1.1.4 give Hahn, Çelik, Łukasz and Núñez different codes of one method.
#
# Guess: the Cologne phonetics, one table of letters printed in 1969, give one code whoever wrote the program, so that
# an index made by one can be asked by another; letters that are not in the table are taken for the letter without its
# sign, or left out, by both.
# Seen: Müller, Schulz and Özdemir agree. Hahn is 06 and 6, as one keeps the nought after the silent H and one does
# not. In the first Ç, Ł and Ş are no consonants, so that Şahin has the code of Hahn and of Ahn; Núñez is another name
# than Nunez there; in the other he is the same.
# What follows for a fact-checking desk: the program's name and version belong to an index of codes; names that it
# cannot read are kept in letters.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts cologne-phonetic@1.1.1 talisman@1.1.4
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { colognePhonetic } from 'cologne-phonetic'
import talisman from 'talisman/phonetics/german/cologne.js'

const other = talisman.default || talisman
const codes = (name) => {
  const found = [colognePhonetic(name), other(name)]
  console.log(name, found)
  return found
}
for (const name of ['Müller', 'Schulz', 'Özdemir']) {
  const [one, two] = codes(name)
  assert.equal(one, two)
}
assert.deepEqual(codes('Hahn'), ['06', '6'])
assert.deepEqual(codes('Ahn'), ['06', '06'])
assert.deepEqual(codes('Şahin'), ['06', '86'])
assert.deepEqual(codes('Çelik'), ['054', '854'])
assert.deepEqual(codes('Łukasz'), ['048', '548'])
assert.deepEqual([codes('Núñez')[0], codes('Nunez')[0]], ['68', '668'])
assert.deepEqual([codes('Núñez')[1], codes('Nunez')[1]], ['668', '668'])
PROGRAM
node program.mjs
