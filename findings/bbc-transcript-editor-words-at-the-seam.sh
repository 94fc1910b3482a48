#!/usr/bin/env bash
# @bbc/react-transcript-editor 1.4.4 drops the word on which two paragraphs meet, and captions two voices as one.
#
# Guess: words and paragraphs are put together by their times, and a word that begins in one paragraph and
# ends in the next goes to one of them; captions show who speaks, or part the speakers.
# Seen: only a word that lies wholly within a paragraph is taken. »not«, from 1.9 to 2.6 with the paragraphs
# meeting at 2.0, is in neither: »You will not resign« is »You will resign«, and so is what is exported
# again. In SRT and WebVTT a question and its answer by another person are one caption without names.
# What follows for a fact-checking desk: the words of a transcript are counted before and after a tool has
# put them into paragraphs.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts --legacy-peer-deps @bbc/react-transcript-editor@1.4.4
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const read = require('@bbc/react-transcript-editor/sttJsonAdapter').default
const write = require('@bbc/react-transcript-editor/exportAdapter').default

const word = (start, end, text) => ({ start, end, text })
const transcript = {
  words: [
    word(1, 1.4, 'You'), word(1.4, 1.9, 'will'), word(1.9, 2.6, 'not'), word(2.6, 3, 'resign?'),
    word(3.1, 3.4, 'Wait.'),
  ],
  paragraphs: [
    { start: 1, end: 2, speaker: 'Adler' }, { start: 2, end: 3, speaker: 'Adler' },
    { start: 3.1, end: 3.4, speaker: 'Beck' },
  ],
}
const { blocks, entityMap } = read(transcript, 'digitalpaperedit')
console.log(blocks.map(({ data, text }) => [data.speaker, text.trim()]))
assert.deepEqual(blocks.map(({ text }) => text.trim()), ['You will', 'resign?', 'Wait.'])
const again = write({ blocks, entityMap }, 'digitalpaperedit').data.words
assert.deepEqual(again.map(({ text }) => text), ['You', 'will', 'resign?', 'Wait.'])

for (const format of ['srt', 'vtt']) {
  const captions = write({ blocks, entityMap }, format).data
  console.log(captions)
  assert.equal(captions.match(/-->/g).length, 1)
  assert.match(captions, /You will resign\?\nWait\./)
  assert.doesNotMatch(captions, /Beck/)
}
PROGRAM
node program.cjs
