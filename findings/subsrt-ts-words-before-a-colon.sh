#!/usr/bin/env bash
# subsrt-ts 2.1.2 deletes what stands between >> and a colon in SubRip: of »We meet at 14:30« stays 30.
#
# Guess: behind the sign of a new speaker a name in capitals is taken away or kept; words stay.
# Seen: everything up to the next colon goes, over lines: »>> We meet at 14:30 today.« is »30 today.«,
# and an answer goes together with the name of who speaks behind it, whose words it then seems to be.
# WebVTT of the same words keeps them.
# What follows for a fact-checking desk: a name before a colon is read only where it looks like one, and
# captions are read from the file's own lines.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts subsrt-ts@2.1.2
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { parse } from 'subsrt-ts'

const words = (...lines) => {
  const file = `1\n00:00:01,000 --> 00:00:03,000\n${lines.join('\n')}\n`
  const [caption] = parse(file, { format: 'srt', eol: '\n' })
  console.log(JSON.stringify(caption.text))
  return caption.text.trim()
}
assert.equal(words('>> We meet at 14:30 today.'), '30 today.')
assert.equal(words('>> No, never.', '>> MAYOR: We will pay.'), 'We will pay.')
assert.equal(words('>> The promise of 2020 is', 'this: we pay.'), 'we pay.')
assert.equal(words('>> We meet today.'), '>> We meet today.')

const vtt = 'WEBVTT\n\n00:01.000 --> 00:03.000\n>> We meet at 14:30 today.\n'
assert.equal(parse(vtt, { format: 'vtt' }).at(-1).text.trim(), '>> We meet at 14:30 today.')
PROGRAM
node program.mjs
