#!/usr/bin/env bash
# archieml 0.5.0: »[Applause]« on a line of a transcript begins a list and takes what follows with it.
#
# Guess: inside a value that is ended by :end, and inside a list of free lines ([+speech]), lines are
# words unless they look like a key.
# Seen: a stage direction in brackets ends the list: the line behind it is nowhere in what is read, and
# later speakers are keys of one object, of whom the last sentence stays. In a value up to :end a line
# with a colon ends the value, »https://paper.example/a« is a key named https.
# What follows for a fact-checking desk: transcripts in ArchieML are escaped line by line before they
# are written, and the words read are counted against those of the file.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts archieml@0.5.0
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { load } = require('archieml')

const read = (...lines) => {
  const found = load(lines.join('\n'))
  console.log(JSON.stringify(found))
  return found
}
const speech = read('[+speech]', 'We build.', '[Applause]', 'And we pay for it.', 'Mayor: Yes.', '[]')
assert.deepEqual(speech.speech, [{ type: 'text', value: 'We build.' }])
assert.deepEqual(speech.Applause, [{ Mayor: 'Yes.' }])
assert.ok(!JSON.stringify(speech).includes('pay for it'))

const text = read('text: We build.', '{Laughter}', 'Mayor: Yes.', 'Mayor: No.', ':end')
assert.deepEqual(text, { text: 'We build.', Laughter: { Mayor: 'No.' } })

const source = read('text: We build, see', 'https://paper.example/a', 'and pay.', ':end')
assert.equal(source.text, 'We build, see')
assert.equal(source.https, '//paper.example/a\nand pay.')
PROGRAM
node program.cjs
