#!/usr/bin/env bash
# subtitle-converter 3.0.12 ends the text of an ASS subtitle at »10,000« and loses a »not« in italics.
#
# Guess: what an ASS line says reaches to its end, since the text is the last field and may hold commas;
# of TTML the words of a <span> belong to their paragraph, and a second <div> to the captions.
# Seen: the text ends at the first comma that no space follows: »We paid 10,000 euros« is »We paid 10«,
# »1,5 Millionen« is »1«. In TTML »did <span>not</span> resign« is »did  resign«, a <br/> joins two
# sentences, and only the first <div> is read. The status says success each time.
# What follows for a fact-checking desk: converted subtitles are compared with the words of their source;
# figures and negations first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts subtitle-converter@3.0.12
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { convert } = require('subtitle-converter')

const read = (file) => {
  const { subtitle, status } = convert(file, '.srt')
  assert.ok(status.success)
  const words = subtitle.split('\r\n').filter((line) => line && !/^\d+$|-->/.test(line))
  console.log(words)
  return words
}
const ass = (words) => `[Script Info]
ScriptType: v4.00+

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Dialogue: 0,0:00:01.00,0:00:04.00,Default,Adler,0,0,0,,${words}
`
assert.deepEqual(read(ass('No, we paid 10,000 euros to nobody.')), ['No, we paid 10'])
assert.deepEqual(read(ass('Es sind 1,5 Millionen.')), ['Es sind 1'])
const ttml = `<?xml version="1.0"?><tt xmlns="http://www.w3.org/ns/ttml" xml:lang="en"><body>
<div><p begin="00:00:01.000" end="00:00:04.000">The mayor did <span>not</span> resign.<br/>He stays.</p></div>
<div><p begin="00:00:05.000" end="00:00:06.000">She left.</p></div></body></tt>`
assert.deepEqual(read(ttml), ['The mayor did  resign.He stays.'])
PROGRAM
node program.cjs
