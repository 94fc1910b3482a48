#!/usr/bin/env bash
# feed 6.0.0 (npm) puts an episode's picture in the place of its recording.
#
# Guess: an item with an enclosure (audio) and an image has that enclosure in RSS, which allows one,
# and both in Atom with the types that were given.
# Seen: in RSS the enclosure is the picture, with length 0, and the recording is nowhere; in Atom the
# recording is there and its given type audio/mpeg is written as image/mp3.
# What follows for a fact-checking desk: an episode read back from such a feed has no recording to
# check its words against; a written feed is read again before it is published.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts feed@6.0.0
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { Feed } from 'feed'

const talks = new Feed({ title: 'Talks', id: 'https://example.org/', link: 'https://example.org/', copyright: 'none' })
talks.addItem({
  title: 'Harbour',
  id: 'https://example.org/7',
  link: 'https://example.org/7',
  date: new Date('2024-05-03T10:00:00Z'),
  image: 'https://example.org/7.jpg',
  enclosure: { url: 'https://example.org/7.mp3', length: 5, type: 'audio/mpeg' }
})
const rss = talks.rss2().match(/<enclosure[^>]*>/g)
const atom = talks.atom1().match(/<link rel="enclosure"[^>]*>/g)
console.log(rss, atom)
assert.deepEqual(rss, ['<enclosure url="https://example.org/7.jpg" length="0" type="image/jpg"/>'])
assert.deepEqual(atom, [
  '<link rel="enclosure" href="https://example.org/7.mp3" type="image/mp3" length="5"/>',
  '<link rel="enclosure" href="https://example.org/7.jpg" type="image/jpg"/>'
])
PROGRAM
node program.mjs
