#!/usr/bin/env bash
# @plussub/srt-vtt-parser 2.0.5 loses the end of a WebVTT cue that has settings behind a short time.
#
# Guess: hours are optional in WebVTT and settings may follow the end, so the two together are read
# as each of them is.
# Seen: with hours and settings, or with neither, the end is there; »00:03.000 align:start« gives
# NaN for it, without an error.
# What follows for a fact-checking desk: a claim's place in a recording is checked for both its ends
# before it is linked.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts @plussub/srt-vtt-parser@2.0.5
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { parse } from '@plussub/srt-vtt-parser'

const ends = ['00:03.000', '00:03.000 align:start', '00:00:03.000', '00:00:03.000 align:start'].map((end) => {
  const begin = end.startsWith('00:00:') ? '00:00:01.500' : '00:01.500'
  return parse(`WEBVTT\n\n${begin} --> ${end}\nWe build the bridge.\n`).entries[0].to
})
console.log(ends)
assert.deepEqual(ends, [3000, NaN, 3000, 3000])
PROGRAM
node program.mjs
