#!/usr/bin/env bash
# ttml2srt 1.2.4 writes 12.05 s as 12.500, so that captions end before they begin, and drops a <p> of two lines.
#
# Guess: times in seconds and frames come out as milliseconds, to the frame; a paragraph whose text is
# broken over two lines of the file, as XML allows, is a caption like any other.
# Seen: fractions are filled with zeros on the right: 12.05s is 12,500, and frame 1 of 25 is 400 ms, later
# than frame 8. A caption from 12.05s to 12.2s ends before it begins. The paragraph with a line break is
# not there, and no warning names it; &amp; stays as it is written.
# What follows for a fact-checking desk: times of converted captions are held against those of the source,
# and captions are counted on both sides.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts ttml2srt@1.2.4
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { ttml2srt } = require('ttml2srt')

const namespaces = 'xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter"'
const captions = ttml2srt(`<tt ${namespaces} ttp:frameRate="25"><body><div>
<p begin="12.05s" end="12.2s">We will not pay.</p>
<p begin="00:00:13:01" end="00:00:13:08">R&amp;D is cut.</p>
<p begin="14s" end="15s">The mayor
 did not resign.</p>
<p begin="16s" end="17s">She stays.</p>
</div></body></tt>`)
console.log(captions)
const times = captions.split('\r\n').filter((line) => line.includes('-->'))
assert.deepEqual(times, [
  '00:00:12,500 --> 00:00:12,200',
  '00:00:13,400 --> 00:00:13,320',
  '00:00:16,000 --> 00:00:17,000',
])
assert.ok(!captions.includes('resign'))
assert.ok(captions.includes('R&amp;D is cut.'))
PROGRAM
node program.cjs
