#!/usr/bin/env bash
# feedparser 2.6.0 (npm): an Atom entry by two authors has none, and a picture is the first recording.
#
# Guess: of several authors the first is given, as of several <dc:creator>, or all; enclosures are what
# RSS calls so: the recording of an episode.
# Seen: one Atom author is given, of two none. »Anna Adler, Ben Beck« in the <author> of RSS is Anna Adler
# alone. A <media:content> is listed among the enclosures, before the recording where it stands first.
# What follows for a fact-checking desk: authors are read from the entry's own elements, and a recording
# is chosen by its type.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts feedparser@2.6.0
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const FeedParser = require('feedparser')

const read = (file) => new Promise((resolve, reject) => {
  const parser = new FeedParser()
  parser.on('error', reject)
  parser.on('readable', () => {
    const entry = parser.read()
    if (entry) {
      console.log(entry.author, entry.enclosures)
      resolve(entry)
    }
  })
  parser.end(file)
})
const atom = (inner) => read(`<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">
  <id>urn:harbour</id><title>Harbour</title><updated>2024-05-03T10:00:00Z</updated><entry><id>urn:1</id>
  <title>No</title><updated>2024-05-03T10:00:00Z</updated>${inner}</entry></feed>`)
const rss = (inner) => read(`<?xml version="1.0"?><rss version="2.0"
  xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Harbour</title>
  <link>https://example.org</link><description>Talks</description>
  <item><title>No</title><link>https://example.org/no</link>${inner}</item></channel></rss>`)
const [adler, beck] = ['Anna Adler', 'Ben Beck'].map((name) => `<author><name>${name}</name></author>`)

const main = async () => {
  assert.equal((await atom(adler)).author, 'Anna Adler')
  assert.equal((await atom(adler + beck)).author, null)
  assert.equal((await rss('<author>Anna Adler, Ben Beck</author>')).author, 'Anna Adler')
  const episode = await rss(`<media:content url="https://example.org/no.jpg" type="image/jpeg"/>
    <enclosure url="https://example.org/no.mp3" type="audio/mpeg" length="1"/>`)
  assert.deepEqual(episode.enclosures.map((each) => each.type), ['image/jpeg', 'audio/mpeg'])
}
main()
PROGRAM
node program.cjs
