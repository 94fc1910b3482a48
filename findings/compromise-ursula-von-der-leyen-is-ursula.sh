#!/usr/bin/env bash
# compromise 14.17.0: of Ursula von der Leyen the person »Ursula« is found, Otto Graf Lambsdorff has the surname »graf«.
#
# Guess: names with a particle before the surname, as English papers print them daily, are one person; where they are
# several words, the last is the surname.
# Seen: the person ends before »von«, without a surname, while »Anna Adler« has both. With Graf, the word in the
# middle is the surname and the last word is lost from the fields. A sentence on »May Will« has nobody in it.
# What follows for a fact-checking desk: a person without a surname is looked up in the words of the sentence before
# statements are tied to it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts compromise@14.17.0
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const nlp = require('compromise')

const people = (text) => {
  const found = nlp(text).people().json().map(({ text: words, person }) => [words, person.firstName, person.lastName])
  console.log(text, '->', found)
  return found
}
assert.deepEqual(people('Anna Adler said no.'), [['Anna Adler', 'anna', 'adler']])
assert.deepEqual(people('Ursula von der Leyen said no.'), [['Ursula', 'ursula', '']])
const [[, first, last]] = people('Otto Graf Lambsdorff said no.')
assert.deepEqual([first, last], ['otto', 'graf'])
PROGRAM
node program.cjs
