#!/usr/bin/env bash
# @rowanmanning/feed-parser 2.1.5 takes the picture's title for the article's where it stands first.
#
# Guess: <title> and <description> of RSS count before those of other vocabularies, in whatever order;
# pubDate says when it was published, and nothing else makes it older.
# Seen: a media:title before <title> is the headline, a media:description the summary, an itunes:title
# too; the other way round they are not. A dc:date, which may be the day of the event or of a first
# edition, is when the entry was »updated«, years before it was published.
# What follows for a fact-checking desk: titles are read by namespace; an update before the publication
# is shown as unknown.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts @rowanmanning/feed-parser@2.1.5
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { parseFeed } = require('@rowanmanning/feed-parser')

const spaces = `xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/"`
const entry = (...elements) => {
  const [item] = parseFeed(`<rss version="2.0" ${spaces}><channel><title>Paper</title>
    <link>https://paper.example/</link><description>News</description>
    <item>${elements.join('')}</item></channel></rss>`).items
  const { title, description, published, updated } = item.toJSON()
  console.log(title, '|', description, '|', published, '|', updated)
  return { title, description, published, updated }
}
const own = ['<title>Council says no</title>', '<description>It will not pay.</description>']
const picture = [
  '<media:title>The mayor at the river</media:title>',
  '<media:description>Photo: agency</media:description>',
]
const behind = entry(...own, ...picture)
assert.deepEqual([behind.title, behind.description], ['Council says no', 'It will not pay.'])
const before = entry(...picture, ...own)
assert.deepEqual([before.title, before.description], ['The mayor at the river', 'Photo: agency'])

const published = '<pubDate>Fri, 03 May 2024 10:00:00 GMT</pubDate>'
const dated = entry(...own, published, '<dc:date>2019-01-01</dc:date>')
assert.equal(dated.published, '2024-05-03T10:00:00.000Z')
assert.equal(dated.updated, '2019-01-01T00:00:00.000Z')
PROGRAM
node program.cjs
