#!/usr/bin/env bash
# metascraper-author and -date 5.49.24: two authors are none, the last change is the publication.
#
# Guess: a NewsArticle in JSON-LD whose author is a list gives its names or its first name, one
# whose author is a string gives the string, and datePublished goes before dateModified.
# Seen: the list gives null, the string gives null, only a single object gives a name; the date is
# dateModified wherever there is one. »3.5.2026« is the fifth of March.
# What follows: an article by two people has no author and appears on the day of its correction.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts metascraper@5.49.24 metascraper-author@5.49.24 metascraper-date@5.49.24
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import metascraper from 'metascraper'
import author from 'metascraper-author'
import date from 'metascraper-date'

const read = metascraper([author(), date()])
const anna = { '@type': 'Person', name: 'Anna Adler' }
const bert = { '@type': 'Person', name: 'Bert Berg' }
const facts = [
  [{ author: anna, datePublished: '2026-05-03' }, 'Anna Adler', '2026-05-03'],
  [{ author: [anna, bert], datePublished: '2026-05-03' }, null, '2026-05-03'],
  [{ author: 'Anna Adler', datePublished: '2026-05-03' }, null, '2026-05-03'],
  [{ author: anna, datePublished: '2026-05-03', dateModified: '2026-05-09' }, 'Anna Adler', '2026-05-09'],
  [{ author: anna, datePublished: '3.5.2026' }, 'Anna Adler', '2026-03-05'],
]
for (const [fact, name, day] of facts) {
  const data = JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...fact })
  const html = `<html><head><script type="application/ld+json">${data}</script></head><body></body></html>`
  const found = await read({ html, url: 'https://www.example.com/bridge' })
  console.log(found.author, found.date.slice(0, 10), JSON.stringify(fact))
  assert.equal(found.author, name)
  assert.equal(found.date.slice(0, 10), day)
}
PROGRAM
TZ=UTC node program.mjs
