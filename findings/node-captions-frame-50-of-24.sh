#!/usr/bin/env bash
# node-captions 0.4.6: half a second is frame 50 of 24, and »5 < 6« changes with what was written before.
#
# Guess: a writer leaves the captions that it is given as they are, so the order of several writers
# does not matter; a TTML that says 24 frames a second counts its fractions in frames.
# Seen: the hundredths of a second stand in the place of the frames (`00:00:02:50` for 2.5 s, which is
# past the 4th second), so a reader that keeps to the format ends the cue more than a second late. The
# writer of SMPTE-TT escapes the words in the captions themselves: behind it SRT says »5 &lt; 6«, and
# TTML »5 &amp;lt; 6«.
# What follows for a fact-checking desk: times from converted captions are compared with the sound
# before they are cited, and each format is written from captions that were read anew.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts node-captions@0.4.6
cat > talk.srt <<'TALK'
1
00:00:01,000 --> 00:00:02,500
Growth was less: 5 < 6.

2
00:00:04,000 --> 00:00:05,000
We never paid.
TALK
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const captions = require('node-captions')

captions.srt.read('talk.srt', {}, (error, data) => {
  assert.ok(!error)
  const read = () => captions.srt.toJSON(data)

  const alone = captions.smpte_tt.generate(read())
  console.log(alone)
  assert.match(alone, /timeBase="smpte" ttp:frameRate="24"/)
  assert.match(alone, /begin="00:00:01:00"[^>]* end="00:00:02:50"/)
  assert.ok(alone.includes('less: 5 &lt; 6.'))
  assert.ok(captions.srt.generate(read()).includes('less: 5 < 6.'))

  const shared = read()
  captions.smpte_tt.generate(shared)
  console.log(shared[0].text)
  assert.equal(shared[0].text, 'Growth was less: 5 &lt; 6.')
  assert.ok(captions.srt.generate(shared).includes('less: 5 &lt; 6.'))
  assert.ok(captions.ttml.generate(shared).includes('less: 5 &amp;lt; 6.'))
})
PROGRAM
node program.cjs
