#!/usr/bin/env bash
# feedsmith 3.0.1: a feed of 3 May 2024, read and written again, is of 2 May, and a desk's own verdict is gone.
#
# Guess: what a library reads and writes again is the same feed: dates that it gives as text when it reads stay that
# text, fields that JSON Feed leaves to publishers (with »_« before the name) stay, and so do numbers of episodes.
# Seen: a date is text when it is read, and is made Greenwich time when it is written: half past midnight on 3 May in
# Berlin is 22:30 on 2 May, in RSS, JSON Feed and OPML. »_desk« and a publisher's own attribute in OPML are not read
# at all. The episode 007 is 7.
# What follows for a fact-checking desk: feeds are passed on as they came; the day of an article is taken from the
# first feed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts feedsmith@3.0.1
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { generateJsonFeed, generateOpml, generateRssFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith'

const item = { id: '1', content_text: 'No', date_published: '2024-05-03T00:30:00+02:00', _desk: { verdict: 'false' } }
const version = 'https://jsonfeed.org/version/1.1'
const feed = parseJsonFeed(JSON.stringify({ version, title: 'Desk', items: [item] }))
assert.equal(feed.items[0].date_published, item.date_published)
const json = JSON.stringify(generateJsonFeed(feed))
console.log(json)
assert.ok(json.includes('"2024-05-02T22:30:00.000Z"'))
assert.ok(!json.includes('_desk') && !json.includes('verdict'))

const day = 'Fri, 03 May 2024 00:30:00 +0200'
const rss = generateRssFeed(parseRssFeed(`<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">
<channel><title>Desk</title><link>https://lenau.example</link><description>d</description><item><title>No</title>
<pubDate>${day}</pubDate><itunes:episode>007</itunes:episode></item></channel></rss>`))
console.log(rss)
assert.ok(rss.includes('Thu, 02 May 2024 22:30:00 GMT'))
assert.ok(rss.includes('<itunes:episode>7</itunes:episode>'))

const opml = generateOpml(parseOpml(`<opml version="2.0"><head><title>Desk</title></head><body>
<outline text="Bote" type="rss" xmlUrl="https://bote.example/rss" created="${day}" trust="low"/></body></opml>`))
console.log(opml)
assert.ok(opml.includes('Thu, 02 May 2024 22:30:00 GMT') && !opml.includes('trust'))
PROGRAM
node program.mjs
