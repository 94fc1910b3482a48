#!/usr/bin/env bash
# jsonfeed-to-rss 3.0.8: a note on another paper's article has that paper's address alone, and each feed is in »en-us«.
#
# Guess: where a feed's entry has its own address and names another that it is about (external_url), the entry stays
# at its own; what is not in the feed, a language, a right, a day, is not written.
# Seen: the link is the other paper's article and the entry's own address is nowhere, so that the desk's verdict »No«
# is the headline of the article it denies. A German feed is »en-us« and has a copyright of its own name. An entry
# without a day has the day »Invalid Date«, and the summary of one without a title is its headline.
# What follows for a fact-checking desk: addresses, language and days are looked at in what was written.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts jsonfeed-to-rss@3.0.8
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import convert from 'jsonfeed-to-rss'

const feed = {
  version: 'https://jsonfeed.org/version/1',
  title: 'Faktenpult',
  home_page_url: 'https://desk.example/',
  feed_url: 'https://desk.example/feed.json',
  author: { name: 'Faktenpult' },
  items: [
    { id: '17', url: 'https://desk.example/17', external_url: 'https://bote.example/1', title: 'No', content_text: 'Nein.', date_published: '2024-05-03T12:00:00Z' },
    { id: '18', url: 'https://desk.example/18', summary: 'Adler sagt Ja.', content_text: 'Falsch.' },
  ],
}
const rss = convert(feed)
console.log(rss)
assert.ok(rss.includes('<link>https://bote.example/1</link>'))
assert.ok(!rss.includes('https://desk.example/17'))
assert.ok(rss.includes('<link>https://desk.example/18</link>'))
assert.ok(rss.includes('<language>en-us</language>') && rss.includes('Faktenpult</copyright>'))
assert.ok(rss.includes('<pubDate>Invalid Date</pubDate>'))
assert.ok(rss.includes('<title>Adler sagt Ja</title>'))
PROGRAM
node program.mjs
