#!/usr/bin/env bash
# namecase 1.1.2: EMMANUEL MACRON is »Emmanuel MacRon«, and ANNA ADLER (CDU) is »Anna Adler (Cdu)«.
#
# Guess: a program for the case of names keeps a list of the Scottish ones, or asks for »Mc« alone; names that only
# begin like them stay.
# Seen: behind »Mac« and three letters more stands a capital, but for a list of exceptions, in which Macron is not: he
# is MacRon, in every capital headline. A party is a name, CDU »Cdu«, and a particle at the beginning is a capital:
# »De la Cruz« and »de la Cruz« are then two.
# What follows for a fact-checking desk: names in capitals are looked up among the names known, without regard to
# case; none is made from capitals.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts namecase@1.1.2
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const loaded = require('namecase')
const namecase = loaded.default || loaded

const expected = {
  'URSULA VON DER LEYEN': 'Ursula von der Leyen',
  'BERT MACKE': 'Bert Macke',
  'EMMANUEL MACRON': 'Emmanuel MacRon',
  'ANNA ADLER (CDU)': 'Anna Adler (Cdu)',
  'DE LA CRUZ': 'De la Cruz',
  'ANNA DE LA CRUZ': 'Anna de la Cruz'
}
for (const [capitals, name] of Object.entries(expected)) {
  console.log(capitals, '->', namecase(capitals))
  assert.equal(namecase(capitals), name)
}
PROGRAM
node program.cjs
