#!/usr/bin/env bash
# another-name-parser 0.1.0 takes the initials V. and I. for »the Fifth« and »the First«, and the surname goes.
#
# Guess: »V. Berg« in a byline has the first name V. and the last name Berg, as »B. Berg« has B. and Berg;
# numerals and degrees stand behind a name.
# Seen: V. and I. are suffixes wherever they stand; Berg is then the first name, and there is no last one.
# »Maria Do Carmo« has lost »Do«, a doctor of osteopathy.
# What follows for a fact-checking desk: two records are never said to be one person by parts of a name
# alone; bylines are kept as they were printed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts another-name-parser@0.1.0
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const module_ = require('another-name-parser')
const parse = module_.default || module_

const read = (name) => {
  const { first, last, suffix } = parse(name)
  console.log(name, '->', JSON.stringify({ first, last, suffix }))
  return { first, last, suffix }
}
assert.deepEqual(read('B. Berg'), { first: 'B.', last: 'Berg', suffix: null })
assert.deepEqual(read('V. Berg'), { first: 'Berg', last: null, suffix: 'V.' })
assert.deepEqual(read('I. Berg'), { first: 'Berg', last: null, suffix: 'I.' })
assert.deepEqual(read('Maria Do Carmo'), { first: 'Maria', last: 'Carmo', suffix: 'Do' })
PROGRAM
node program.cjs
