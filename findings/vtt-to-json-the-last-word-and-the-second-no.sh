#!/usr/bin/env bash
# vtt-to-json 0.1.1: the last caption is lost, of two who say »No.« one says nothing, and a NOTE is somebody's words.
#
# Guess: a reader of WebVTT gives every cue, equal ones too, and leaves comments (NOTE) and the names of cues out.
# Seen: the last cue is missing where the file ends with a line end, as files do. Words that are those of the cue
# before are deleted, and an editor's »NOTE not checked« and the name of the next cue are put in: Beck's »No.« is
# »NOTE not checked«. vtt-2-json 1.1.4 has the last cue; the rest is as bad, and its list of words has »payadler-2«
# for »pay.« and the name adler-2, and »not52« for a line that ends in »not« and one that begins with 52.
# What follows for a fact-checking desk: cues are counted by the arrows in the file, and NOTE among the words of a
# recording is a comment of somebody else.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts vtt-to-json@0.1.1 vtt-2-json@1.1.4
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')

const cues = [
  'Will you pay?',
  'No.',
  'No.\n\nNOTE not checked',
  'They are not\n52 at all, they pay.\n\nadler-2',
  'Good night.',
].map((text, at) => `00:00:0${at}.000 --> 00:00:0${at + 1}.000\n${text}${text.endsWith('adler-2') ? '\n' : '\n\n'}`)
const file = `WEBVTT\n\n${cues.join('').trimEnd()}\n`

const run = async () => {
  const says = {}
  for (const name of ['vtt-to-json', 'vtt-2-json']) {
    const found = await require(name)(file)
    says[name] = found.map(({ part }) => part.replace(/\s+/g, ' ').trim())
    console.log(name, says[name])
    if (name === 'vtt-2-json') {
      const words = found.flatMap((cue) => cue.words.map(({ word }) => word))
      assert.ok(words.includes('not52') && words.includes('payadler-2'))
    }
  }
  const not52 = 'They are not 52 at all, they pay. adler-2'
  assert.deepEqual(says['vtt-2-json'], ['Will you pay?', 'No.', 'NOTE not checked', not52, 'Good night.'])
  assert.deepEqual(says['vtt-to-json'], ['Will you pay?', 'No.', 'NOTE not checked', not52])
}
run()
PROGRAM
node program.cjs
