#!/usr/bin/env bash
# media-captions 1.0.4: a comment behind a line of an ASS file is shown as its second line; a drawing is words.
#
# Guess: events of the kind »Comment«, by which an ASS file keeps what is not shown, are left out wherever they
# stand; \h is a blank that does not break, as \N is a line break; what stands between {\p1} and {\p0} is a
# drawing.
# Seen: a comment before the first line is left out; behind a line, as programs write it, it becomes part of that
# caption with its times and commas, and is shown. \h stays as two signs, »m 0 0 l 1 1« is read out, and what an
# author put in braces goes, as in the format.
# What follows for a fact-checking desk: of captions only events of the kind »Dialogue« are what was said.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts media-captions@1.0.4
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { parseText } from 'media-captions'

const head = `[Script Info]

[V4+ Styles]
Format: Name, Fontname
Style: Default,Arial

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
`
const event = (kind, words) => `${kind}: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,${words}\n`
const shown = async (...events) => {
  const { cues, errors } = await parseText(head + events.join(''), { type: 'ass' })
  const words = cues.map((cue) => cue.text)
  console.log(words)
  assert.deepEqual(errors, [])
  return words
}
const comment = event('Comment', 'not for air')
const rest = comment.trimEnd()
assert.deepEqual(await shown(comment, event('Dialogue', 'We pay.')), ['We pay.'])
assert.deepEqual(await shown(event('Dialogue', 'We pay.'), comment), [`We pay.\n${rest}`])
assert.deepEqual(await shown(event('Dialogue', 'We\\Npay {later}')), ['We\npay '])
assert.deepEqual(await shown(event('Dialogue', '5\\hpercent')), ['5\\hpercent'])
assert.deepEqual(await shown(event('Dialogue', '{\\p1}m 0 0 l 1 1{\\p0}No.')), ['m 0 0 l 1 1No.'])
PROGRAM
node program.mjs
