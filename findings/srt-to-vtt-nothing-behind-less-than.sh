#!/usr/bin/env bash
# srt-to-vtt 1.1.3 and vtt-creator 1.1.1 write »<1 percent« as it is, and WebVTT ends the caption there.
#
# Guess: what makes WebVTT of SRT, or of words, writes a »<« and an »&« as the format asks, &lt; and &amp;,
# so that a player shows what was said.
# Seen: both signs stand as they are; read by the rules that players follow (webvtt-parser 2.2.0), »Growth
# was <1 percent, and debt rose.« is »Growth was«: from the sign on all is a tag, to the end of the caption.
# »3 < 5 million« ends in »3«.
# What follows for a fact-checking desk: captions that were made from SRT are compared with it; a caption
# that breaks off before a figure had a sign in it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts srt-to-vtt@1.1.3 vtt-creator@1.1.1 webvtt-parser@2.2.0
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { Readable } = require('node:stream')
const toVtt = require('srt-to-vtt')
const Vtt = require('vtt-creator')
const { WebVTTParser } = require('webvtt-parser')

const SAID = ['Growth was <1 percent, and debt rose.', 'It costs 3 < 5 million.', 'Nobody resigned.']
const SHOWN = ['Growth was ', 'It costs 3 ', 'Nobody resigned.']

const words = (node) => (node.type === 'text' ? node.value : node.children.map(words).join(''))
const shown = (file) => {
  const read = new WebVTTParser().parse(file, 'captions').cues.map((cue) => words(cue.tree))
  console.log(read)
  return read
}
const created = new Vtt()
SAID.forEach((each, n) => created.add(n, n + 0.9, each))
assert.deepEqual(shown(created.toString()), SHOWN)

const srt = SAID.map((each, n) => `${n + 1}\n00:00:0${n},000 --> 00:00:0${n},900\n${each}\n`).join('\n')
let converted = ''
Readable.from([Buffer.from(srt)]).pipe(toVtt())
  .on('data', (part) => { converted += part })
  .on('end', () => assert.deepEqual(shown(converted), SHOWN))
PROGRAM
node program.cjs
