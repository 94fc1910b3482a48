#!/usr/bin/env bash
# subtitle 4.2.2 (npm) puts the name of the next WebVTT cue behind the words of the one before.
#
# Guess: a line above a cue's time is its identifier and is dropped or kept apart, as its number is.
# Seen: only numbers are; any other identifier ends the text of the cue before, so that the words of
# one speaker end with the name of the next one. Settings and times are right.
# What follows for a fact-checking desk: an identifier is a line whose next line is a time; nothing of
# it belongs to anybody's words.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts subtitle@4.2.2
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { parseSync } from 'subtitle'

const captions = `WEBVTT

1
00:01.500 --> 00:03.000 align:start
We build the bridge.

Minister Berg
00:03.000 --> 00:05.000
It costs 3 million.
`
const words = parseSync(captions).filter(({ type }) => type === 'cue').map(({ data }) => data.text)
console.log(JSON.stringify(words))
assert.deepEqual(words, ['We build the bridge.\n\nMinister Berg', 'It costs 3 million.'])
PROGRAM
node program.mjs
