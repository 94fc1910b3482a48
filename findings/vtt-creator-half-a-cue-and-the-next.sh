#!/usr/bin/env bash
# vtt-creator 1.1.1, shown by vtt.js 0.13.0: an empty line in a caption costs »not resign.« and the next caption.
#
# Guess: a package that writes WebVTT writes what a player shows again: signs that have a meaning there (& <)
# as entities, no empty line within a cue, times that exist.
# Seen: an empty line in the text is written as it is and ends the cue. Of »We will«, »not resign.« the player
# shows »We will«, and the whole caption that follows is not shown either; no error. »52 < 53 > 51« is shown
# as »52  51«, what stands between the signs being a tag. 3599.9996 seconds are written 00:59:60.000.
# What follows for a fact-checking desk: captions that were written from a transcript are read back and
# compared with it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts vtt-creator@1.1.1 vtt.js@0.13.0
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
globalThis.navigator ??= { userAgent: '' } // vtt.js asks which browser it is in
const Vtt = require('vtt-creator')
const { WebVTT, VTTCue } = require('vtt.js')

const write = (...texts) => {
  const creator = new Vtt()
  texts.forEach((text, at) => creator.add(at, at + 0.5, text))
  return creator.toString()
}
const shown = (file) => {
  const found = []
  const parser = new WebVTT.Parser({ VTTCue, vttjs: {} }, WebVTT.StringDecoder())
  parser.oncue = (cue) => found.push(cue.text.replace(/<[^>]*>/g, ''))
  parser.onparsingerror = () => {}
  parser.parse(file)
  parser.flush()
  console.log(found)
  return found
}
assert.deepEqual(shown(write('We will\nnot resign.', 'Never.')), ['We will\nnot resign.', 'Never.'])
assert.deepEqual(shown(write('We will\n\nnot resign.', 'Never.', 'So she said.')), ['We will', 'So she said.'])
assert.deepEqual(shown(write('52 < 53 > 51')), ['52  51'])
const late = new Vtt()
late.add(3599.9996, 3601, 'Never.')
assert.match(late.toString(), /00:59:60\.000 -->/)
PROGRAM
node program.cjs
