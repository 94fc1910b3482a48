#!/usr/bin/env bash
# greek-utils 1.3.0 (npm): Παύλος is »Páflos«, ΠΑΥΛΟΣ »PAILOS« and Ευάγγελος »Eiágyelos«.
#
# Guess: a phonetic transliteration writes what is spoken (Pávlos, Evángelos, Lámbros), and a name in capitals or
# without its accent, as in headlines and passports, as it writes the same name in small letters.
# Seen: αυ is »áf« with an accent, »af« without and »AI« in capitals; ευ before a vowel is »ei«, »é« and v only in
# Εύα. μπ inside a name is »b«, so that Λάμπρος is »Lábros«, and γγ »gy«: Αγγελική is »Agyelikí«.
# What follows for a fact-checking desk: Greek names are compared in Greek, with accents off and in small letters;
# a name that was transliterated is for reading only.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts greek-utils@1.3.0
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { toPhoneticLatin } = require('greek-utils')

const read = (name) => {
  const found = toPhoneticLatin(name).normalize('NFC')
  console.log(name, '->', found)
  return found
}
assert.equal(read('Κυριάκος'), 'Kiriákos')
assert.equal(read('Παύλος'), 'Páflos')
assert.equal(read('ΠΑΥΛΟΣ'), 'PAILOS')
assert.equal(read('Εύα'), 'Éva')
assert.equal(read('Ευάγγελος'), 'Eiágyelos')
assert.equal(read('Λάμπρος'), 'Lábros')
assert.equal(read('Αγγελική'), 'Agyelikí')
PROGRAM
node program.cjs
