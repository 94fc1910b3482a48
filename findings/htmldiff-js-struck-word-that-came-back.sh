#!/usr/bin/env bash
# htmldiff-js 1.0.5 and node-htmldiff 0.9.4 show a struck »not« that came back as they show a »not« struck.
#
# Guess: a comparison of two HTML pages marks what the second one has again; words that a newspaper had
# struck with <del> and then let stand are shown as new, or at least as standing.
# Seen: both print »did <del>not</del> pay« whether the newspaper struck the word or took the stroke away, and
# write what they themselves found deleted in the same element: the reader sees a »not« taken out that is back
# in. Of <s> htmldiff-js makes an insertion of the word, node-htmldiff nothing: it stays struck.
# What follows for a fact-checking desk: marks of correction in an article are turned into words or taken
# out before two versions are compared, and its own <del> and <ins> never mix with those of the comparison.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts htmldiff-js@1.0.5 node-htmldiff@0.9.4
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const first = require('htmldiff-js').default
const second = require('node-htmldiff')

const plain = (html) => html.replace(/ (class|data-[a-z-]+)="[^"]*"/g, '')
const shown = (before, after) => {
  const found = [first.execute(before, after), second(before, after)].map(plain)
  console.log(before, '=>', after, found)
  return found
}

const back = shown('<p>She did <del>not</del> pay 5 euros.</p>', '<p>She did not pay 6 euros.</p>')
const struck = shown('<p>She did not pay 5 euros.</p>', '<p>She did <del>not</del> pay 6 euros.</p>')
for (const html of [...back, ...struck]) {
  assert.equal(html, '<p>She did <del>not</del> pay <del>5</del><ins>6</ins> euros.</p>')
}
assert.deepEqual(shown('<p>She will <s>not</s> pay.</p>', '<p>She will not pay.</p>'), [
  '<p>She will <ins>not</ins> pay.</p>', '<p>She will <s>not</s> pay.</p>'
])
PROGRAM
node program.cjs
