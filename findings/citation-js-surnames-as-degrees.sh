#!/usr/bin/env bash
# @citation-js/name 0.4.2 and humanname 0.2.2: Jack Ma has no surname, as MA is a degree.
#
# Guess: a degree is one only behind a whole name, in capitals or behind a comma; what is taken for one
# is kept as a suffix.
# Seen: of »Jack Ma«, »Anna Do« and »Lin Pe« @citation-js/name leaves { family: "Jack" }: the last name
# is neither family nor suffix but gone. humanname has no last name for Jack Ma, whose suffix is MA,
# and writes »Prof. Dr. Karl« as a first name.
# What follows for a fact-checking desk: names are kept as printed beside what a parser makes of them,
# and people are never matched by the parsed parts alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts @citation-js/name@0.4.2 humanname@0.2.2
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { parse } = require('@citation-js/name')
const humanname = require('humanname')

for (const name of ['Jack Ma', 'Anna Do', 'Lin Pe', 'Anna Adler']) {
  console.log(name, parse(name), humanname.parse(name))
}
assert.deepEqual(parse('Jack Ma'), { family: 'Jack' })
assert.deepEqual(parse('Anna Do'), { family: 'Anna' })
assert.deepEqual(parse('Lin Pe'), { family: 'Lin' })
assert.deepEqual(parse('Anna Adler'), { given: 'Anna', family: 'Adler' })

const { firstName, lastName, suffix } = humanname.parse('Jack Ma')
assert.deepEqual([firstName, lastName, suffix], ['Jack', '', 'MA'])
assert.equal(humanname.parse('Prof. Dr. Karl Adler').firstName, 'Prof. Dr. Karl')
PROGRAM
node program.cjs
