#!/usr/bin/env bash
# sitemap 9.0.1 (npm) does not read the news dates that it writes, and makes a day of a month.
#
# Guess: what its stream writes, its parser reads; a publication date of hours and minutes with a zone, a
# form that the news sitemap's own documentation lists, is one; a lastmod of a month stays a month (W3C).
# Seen: the parser warns and gives an empty publication date, where the file has 12:00+02:00; »2025-10« is
# written as the first of October, midnight, UTC.
# What follows for a fact-checking desk: dates of sitemaps are read by one's own reader, with their
# precision, and an article without a date is not one of today.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts sitemap@9.0.1
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { Readable } from 'node:stream'
import { SitemapStream, parseSitemap, streamToPromise } from 'sitemap'

const stream = new SitemapStream({ hostname: 'https://example.org' })
const written = streamToPromise(stream)
const publication = { name: 'The Lindenau Gazette', language: 'en' }
for (const date of ['2025-10-14T12:00+02:00', '2025-10-14T12:00:00+02:00', '2025-10-14']) {
  const news = { publication, publication_date: date, title: date }
  stream.write({ url: `/${date}`, lastmod: '2025-10', news })
}
stream.end()
const file = (await written).toString()
const entries = await parseSitemap(Readable.from([Buffer.from(file)]))
for (const { lastmod, news } of entries) console.log(news.title, '->', news.publication_date, lastmod)
const dates = entries.map((entry) => entry.news.publication_date)
assert.deepEqual(dates, ['', '2025-10-14T12:00:00+02:00', '2025-10-14'])
assert.match(file, /<news:publication_date>2025-10-14T12:00\+02:00</)
assert.equal(entries[0].lastmod, '2025-10-01T00:00:00.000Z')
PROGRAM
node program.mjs
