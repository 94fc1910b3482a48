#!/usr/bin/env bash
# @citation-js/date 0.5.1 reads »1952/1953« as month 1952 of the year 1953, and knows no »May 3, 2024«.
#
# Guess: an interval of two years is two dates or stays raw, as »3-5 May 2024« does; the American
# order of a written date is read like the British one, as both are with figures.
# Seen: date-parts is [[1953, 1952]], which no calendar has; »May 3, 2024« stays raw; »05/03/2024« is
# the 3rd of May and »13/05/2024« the 13th, so one list of sources holds both orders.
# What follows for a fact-checking desk: a source's date is checked against a calendar after it was
# read, and one with slashes is asked for.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts @citation-js/date@0.5.1
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { parse } = require('@citation-js/date')

const read = (text) => {
  const found = parse(text)
  console.log(text, JSON.stringify(found))
  return found
}
assert.deepEqual(read('1952/1953'), { 'date-parts': [[1953, 1952]] })
assert.deepEqual(read('3-5 May 2024'), { raw: '3-5 May 2024' })
assert.deepEqual(read('3 May 2024'), { 'date-parts': [[2024, 5, 3]] })
assert.deepEqual(read('May 3, 2024'), { raw: 'May 3, 2024' })
assert.deepEqual(read('05/03/2024'), { 'date-parts': [[2024, 5, 3]] })
assert.deepEqual(read('13/05/2024'), { 'date-parts': [[2024, 5, 13]] })
PROGRAM
node program.cjs
