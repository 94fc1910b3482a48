#!/usr/bin/env bash
# @remotion/captions 4.0.529: words of an SRT file run into one page of an hour, »5« and »2 to 48« are »52 to 48«.
#
# Guess: pages of words that lie within 1200 milliseconds, made of captions that the same package read, hold
# words of 1200 milliseconds, and captions are parted by a blank.
# Seen: only a caption that begins with a blank begins a page, and parseSrt() takes blanks off. Every SRT file
# is therefore one page, from its first to its last second, with its texts run together: »We will not« and
# »resign.« are »notresign.«, and the caption »5«, an hour before »2 to 48.«, makes »52 to 48.«.
# What follows for a fact-checking desk: what was shown at a time is read from the file; two halves of one
# package may mean different things by the same form.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts @remotion/captions@4.0.529
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { parseSrt, createTikTokStyleCaptions } = require('@remotion/captions')

const input = `1
00:00:01,000 --> 00:00:02,000
We will not

2
00:00:03,000 --> 00:00:04,000
resign. Section 5

3
01:00:05,000 --> 01:00:06,000
2 to 48.
`
const { captions } = parseSrt({ input })
assert.deepEqual(captions.map((each) => each.text), ['We will not', 'resign. Section 5', '2 to 48.'])
const { pages } = createTikTokStyleCaptions({ captions, combineTokensWithinMilliseconds: 1200 })
console.log(pages)
assert.equal(pages.length, 1)
assert.equal(pages[0].text, 'We will notresign. Section 52 to 48.')
assert.equal(pages[0].durationMs, 3605000)
const parted = captions.map((each) => ({ ...each, text: ` ${each.text}` }))
assert.equal(createTikTokStyleCaptions({ captions: parted, combineTokensWithinMilliseconds: 1200 }).pages.length, 2)
PROGRAM
node program.cjs
