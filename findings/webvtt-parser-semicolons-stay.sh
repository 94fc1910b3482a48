#!/usr/bin/env bash
# webvtt-parser 2.2.0, the validator's parser: »A&amp;B« is »A&;B«, and a cue written back has one more.
#
# Guess: a parser that was written along with the standard reads &amp;, &lt; and &nbsp; as one character
# each; what it reads and writes again means the same.
# Seen: the semicolon stays behind the character: »3 &lt; 4« is »3 <; 4«. Writing it back gives &lt;; and
# so on with each turn. No error is reported.
# What follows for a fact-checking desk: words of captions are compared with the page that shows them
# once, with an & in the test.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts webvtt-parser@2.2.0
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { WebVTTParser, WebVTTSerializer } = require('webvtt-parser')

const read = (words) => {
  const file = `WEBVTT\n\n00:01.000 --> 00:04.000\n${words}\n`
  const { cues, errors } = new WebVTTParser().parse(file, 'captions')
  assert.deepEqual(errors, [])
  const text = cues[0].tree.children.map((each) => each.value).join('')
  console.log(words, '->', JSON.stringify(text))
  return [text, new WebVTTSerializer().serialize(cues)]
}
assert.equal(read('A&amp;B pays')[0], 'A&;B pays')
assert.equal(read('3 &lt; 4')[0], '3 <; 4')
assert.equal(read('10&nbsp;euros')[0], '10\u00a0;euros')
assert.match(read('A&amp;B pays')[1], /A&amp;;B pays/)
PROGRAM
node program.cjs
