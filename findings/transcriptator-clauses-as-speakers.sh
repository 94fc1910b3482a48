#!/usr/bin/env bash
# transcriptator 1.1.4 takes the words before a colon in a cue for a speaker, who then speaks on.
#
# Guess: »Anna Adler: …« names a speaker; »One thing is clear: …« and »The minister said: …« do not,
# as the Podcasting 2.0 formats that it converts carry speakers of their own.
# Seen: both are speakers, of their own cue and of the next one that names nobody; the words before
# the colon are gone from the text. A WebVTT voice, which does name the speaker, stays in the words
# as a tag, with no speaker.
# What follows for a fact-checking desk: a transcript is read from its own format; a converted one
# puts a claim in nobody's mouth.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts transcriptator@1.1.4
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { convertFile } from 'transcriptator'

const time = (at) => `00:00:0${at},000`
const cues = [
  'Anna Adler: We build the bridge.',
  'The minister said: we wait.',
  'At noon the council meets.',
  'One thing is clear: it will cost more.',
]
const srt = cues.map((words, at) => `${at + 1}\n${time(at)} --> ${time(at + 1)}\n${words}\n`).join('\n')
const found = convertFile(srt).map(({ speaker, body }) => [speaker, body])
console.log(JSON.stringify(found))
assert.deepEqual(found, [
  ['Anna Adler', 'We build the bridge.'],
  ['The minister said', 'we wait.'],
  ['The minister said', 'At noon the council meets.'],
  ['One thing is clear', 'it will cost more.'],
])

const vtt = 'WEBVTT\n\n00:00:01.500 --> 00:00:03.000\n<v Anna Adler>We build the bridge.</v>\n'
const [cue] = convertFile(vtt)
console.log(JSON.stringify([cue.speaker, cue.body]))
assert.deepEqual([cue.speaker, cue.body], ['', '<v Anna Adler>We build the bridge.</v>'])
PROGRAM
node program.mjs
