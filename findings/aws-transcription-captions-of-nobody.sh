#!/usr/bin/env bash
# aws-transcription-to-vtt 2.0.0 and -srt 1.0.6: question and answer are one cue of nobody.
#
# Guess: where the service has told voices apart (a label at every word), a new voice begins a new cue,
# and WebVTT names it; a mark of quotation stands at the word that it opens or closes.
# Seen: labels are not looked at: »Did you pay? No. Never« of two voices is one cue of WebVTT, and SRT
# joins »Never really« of both. Opening quotes stick to the word before them (`said" no"`). The
# SRT has dots for commas in its times, rounds 59.9996 s to second 60, and makes a full stop behind a
# closing quote a cue of its own whose times are NaN.
# What follows for a fact-checking desk: recordings with voices are read from the service's own JSON,
# and captions made of it are no proof of who spoke.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts \
  aws-transcription-to-vtt@2.0.0 aws-transcription-to-srt@1.0.6
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const toVtt = require('aws-transcription-to-vtt').default
const toSrt = require('aws-transcription-to-srt')

const word = (content, begin, end, voice) => ({
  type: 'pronunciation', start_time: String(begin), end_time: String(end), speaker_label: voice,
  alternatives: [{ confidence: '0.9', content }]
})
const mark = (content, voice) => ({
  type: 'punctuation', speaker_label: voice, alternatives: [{ confidence: '0.0', content }]
})
const both = (items) => {
  const job = {
    jobName: 'talk', status: 'COMPLETED', results: { transcripts: [{ transcript: '' }], items }
  }
  const found = [toVtt(job), toSrt(job)]
  console.log(found.join('\n'))
  return found
}

const [vtt, srt] = both([
  word('Did', 0, 0.2, 'spk_0'), word('you', 0.2, 0.3, 'spk_0'), word('pay', 0.3, 0.5, 'spk_0'),
  mark('?', 'spk_0'), word('No', 0.6, 0.7, 'spk_1'), mark('.', 'spk_1'),
  word('Never', 0.8, 0.9, 'spk_1'), word('really', 1, 1.2, 'spk_0'), mark('?', 'spk_0')
])
assert.match(vtt, /00:00:00\.000 --> 00:00:01\.200\nDid you pay\? No\. Never really\?/)
assert.ok(!/spk|<v/.test(vtt + srt))
assert.match(srt, /00:00:00\.800 --> 00:00:01\.200\nNever really\?/)

const [quoted, broken] = both([
  word('Adler', 0, 0.2, 'spk_0'), word('said', 0.2, 0.4, 'spk_0'), mark('"', 'spk_0'),
  word('no', 0.5, 0.7, 'spk_0'), mark('"', 'spk_0'), mark('.', 'spk_0')
])
assert.ok(quoted.includes('Adler said" no".'))
assert.match(broken, /NaN --> .*NaN\n\./)

const [, late] = both([word('No', 59.9996, 60.2, 'spk_0'), mark('.', 'spk_0')])
assert.match(late, /00:00:60\.000 --> 00:01:00\.200\nNo\./)
PROGRAM
node program.cjs
