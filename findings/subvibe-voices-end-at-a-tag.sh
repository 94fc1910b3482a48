#!/usr/bin/env bash
# @aj-archipelago/subvibe 1.0.12: of what a WebVTT voice says stays what stands before the first tag.
#
# Guess: the list of voices gives each voice with its words, as WebVTT has them: up to the next voice or
# the end of the cue, without tags.
# Seen: where one voice has the whole cue, as usual without </v>, its words end at the first tag: of »We
# will <i>not</i> pay« stays »We will«; the time of a word ends them as well. With </v> the tags stay in
# the words. The cue's own text keeps everything, so that nothing looks amiss.
# What follows for a fact-checking desk: words of a voice are taken from the cue's text, and an emphasised
# »not« is what a test sentence holds.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts @aj-archipelago/subvibe@1.0.12
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { parse } from '@aj-archipelago/subvibe'

const read = (words) => {
  const [cue] = parse(`WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n${words}\n`).cues
  console.log(cue.voices, cue.text)
  return cue
}
const cue = read('<v Anna Adler>We will <i>not</i> pay.')
assert.deepEqual(cue.voices, [{ voice: 'Anna Adler', text: 'We will' }])
assert.equal(cue.text, '<v Anna Adler>We will <i>not</i> pay.')
const timed = read('<v Anna Adler>We <00:00:02.000>will not pay.')
assert.deepEqual(timed.voices, [{ voice: 'Anna Adler', text: 'We' }])
const closed = read('<v Anna Adler>We will <i>not</i> pay.</v>')
assert.deepEqual(closed.voices, [{ voice: 'Anna Adler', text: 'We will <i>not</i> pay.' }])
const plain = read('<v Anna Adler>We will not pay.')
assert.deepEqual(plain.voices, [{ voice: 'Anna Adler', text: 'We will not pay.' }])
PROGRAM
node program.mjs
