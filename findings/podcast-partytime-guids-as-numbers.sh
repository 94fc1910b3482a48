#!/usr/bin/env bash
# podcast-partytime 5.0.0 reads numbers out of guids: episodes 0017 and 17, and 1.10 and 1.1, are one.
#
# Guess: a guid is text (RSS 2.0: »a string that uniquely identifies the item«) and comes as it is
# written; an episode called »1984« has that title.
# Seen: 0017 is »17«, 1.10 is »1.1«, 1e3 is »1000«, 0x1F is »31«; twenty digits stay. An episode whose
# title is a number, and that has no description, is left out with a line in the log.
# What follows for a fact-checking desk: what tells episodes apart is read from the XML itself, or the
# second one takes the place of the first, with the first one's claims.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts podcast-partytime@5.0.0
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { parseFeed } from 'podcast-partytime'

const episode = (guid, title) => `<item><title>${title}</title><guid isPermaLink="false">${guid}</guid>
  <pubDate>Fri, 03 May 2024 10:00:00 +0200</pubDate>
  <enclosure url="https://example.org/${guid}.mp3" length="1" type="audio/mpeg"/></item>`
const feed = (episodes) => `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour</title>
  <link>https://example.org</link><description>Talks</description>${episodes.join('')}</channel></rss>`

const written = ['0017', '17', '1.10', '1.1', '1e3', '0x1F', '20240503100000000001']
const read = parseFeed(feed(written.map((guid) => episode(guid, 'On air')))).items.map((item) => item.guid)
console.log(read)
assert.deepEqual(read, ['17', '17', '1.1', '1.1', '1000', '31', '20240503100000000001'])

const titles = parseFeed(feed([episode('a', 'On air'), episode('b', '1984')])).items.map((item) => item.title)
console.log(titles)
assert.deepEqual(titles, ['On air'])
PROGRAM
node program.mjs
