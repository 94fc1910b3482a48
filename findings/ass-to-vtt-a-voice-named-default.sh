#!/usr/bin/env bash
# ass-to-vtt 1.2.0: Anna Adler becomes the voice »Default Anna Adler«, and a line on layer 10 is gone.
#
# Guess: what WebVTT knows goes over: the field for names becomes the voice, a line without a name has
# none, the style (how letters look) is a class or is dropped, and every line is a cue.
# Seen: the voice is style and name in one, so a speaker has a new name wherever another style begins;
# words that nobody is named for are said by »Default«. Lines on a layer of two digits, and all lines
# of the older SSA (`Marked=0`), vanish: behind »We never paid.« no »Not in the year 2023.« follows.
# What follows for a fact-checking desk: speakers in converted captions are compared with those of the
# original, cues are counted against its lines, and no »Default« is quoted.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts ass-to-vtt@1.2.0
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { Readable } = require('node:stream')
const assToVtt = require('ass-to-vtt')

const head = `[Script Info]
Title: Talk in Lenau

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
`
const line = (layer, second, style, name, words) =>
  `Dialogue: ${layer},0:00:0${second}.00,0:00:0${second}.90,${style},${name},0,0,0,,${words}\n`
const converted = async (lines) => {
  const stream = Readable.from([Buffer.from(head + lines)]).pipe(assToVtt())
  const text = await new Promise((resolve, reject) => {
    let read = ''
    stream.on('data', (part) => { read += part })
    stream.on('end', () => resolve(read))
    stream.on('error', reject)
  })
  console.log(text)
  return [...text.matchAll(/<v ([^>]*)>(.*)/g)].map((match) => [match[1], match[2]])
}

const check = async () => {
  assert.deepEqual(
    await converted(
      line(0, 1, 'Default', 'Anna Adler', 'We never paid.') +
        line(10, 2, 'Default', 'Anna Adler', 'Not in the year 2023.') +
        line(0, 3, 'Default', '', 'Lenau waits.') +
        line(0, 4, 'Top', 'Anna Adler', 'Now we pay.')
    ),
    [
      ['Default Anna Adler', 'We never paid.'],
      ['Default ', 'Lenau waits.'],
      ['Top Anna Adler', 'Now we pay.']
    ]
  )
  assert.deepEqual(await converted(line('Marked=0', 1, 'Default', 'Anna Adler', 'No.')), [])
}
check().catch((error) => {
  console.error(error)
  process.exitCode = 1
})
PROGRAM
node program.cjs
