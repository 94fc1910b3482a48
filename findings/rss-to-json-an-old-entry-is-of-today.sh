#!/usr/bin/env bash
# rss-to-json 2.1.1: an Atom entry of May is published now, with two authors by nobody; the headline 0052 is 52.
#
# Guess: <published> is the day of publication and <updated> that of the change; an entry without a day has none; a
# headline, a category or a text is text, whatever it looks like.
# Seen: of Atom only <updated> is read, as the creation: »published« is the time of reading, and so it is for an
# entry of RSS without a day, while a German day is NaN. Of two authors of an Atom entry none is there, where one
# is; a text of type xhtml, or one whose type is not said, is not there either, nor is the summary instead. What
# looks like a number is one: »0052« is 52, »1.10« is 1.1, the category 007 is 7, and the text »true« is true.
# What follows for a fact-checking desk: a day that is the day of reading is none, and entries are compared with
# the feed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts rss-to-json@2.1.1
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { createServer } = require('node:http')
const { once } = require('node:events')
const { parse } = require('rss-to-json')

const item = (title, rest) => `<item><title>${title}</title><link>https://desk.example/</link>${rest}</item>`
const author = (name) => `<author><name>${name}</name></author>`
const feeds = {
  '/rss': `<rss version="2.0"><channel><title>Desk</title><link>https://desk.example/</link><description>d</description>
${item('0052', '<pubDate>Fri, 03 May 2024 08:30:00 +0200</pubDate><category>007</category>')}
${item('1.10', '<description>true</description>')}
${item('No', '<pubDate>Fr, 3 Mai 2024 08:30:00 +0200</pubDate>')}</channel></rss>`,
  '/atom': `<feed xmlns="http://www.w3.org/2005/Atom"><title>Desk</title><id>urn:desk</id>
<link href="https://desk.example/"/><entry><title>No</title><id>urn:1</id><link href="https://desk.example/a"/>
<published>2024-05-03T08:30:00Z</published><updated>2024-05-04T08:30:00Z</updated>${author('Adler')}${author('Beck')}
<summary>She will not pay.</summary><content type="xhtml"><div>She will never pay.</div></content></entry>
<entry><title>No</title><id>urn:2</id>${author('Adler')}
<content type="text">She will never pay.</content></entry></feed>`,
}
const main = async () => {
  const server = createServer(({ url }, answer) => answer.end(feeds[url])).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const begun = Date.now()
  const read = async (path) => (await parse(`http://127.0.0.1:${server.address().port}${path}`)).items
  const [dated, undated, german] = await read('/rss')
  const [entry, plain] = await read('/atom')
  server.close()
  console.log(dated, undated, german, entry, plain)
  assert.equal(new Date(dated.published).toISOString(), '2024-05-03T06:30:00.000Z')
  assert.deepEqual([dated.title, dated.category[0] ?? dated.category], [52, 7])
  assert.deepEqual([undated.title, undated.description], [1.1, true])
  assert.ok(undated.published >= begun)
  assert.ok(Number.isNaN(german.published))
  assert.equal(new Date(entry.created).toISOString(), '2024-05-04T08:30:00.000Z')
  assert.ok(entry.published >= begun)
  assert.deepEqual([plain.author, plain.content], ['Adler', 'She will never pay.'])
  assert.ok(!JSON.stringify(entry).includes('pay') && !JSON.stringify(entry).includes('Adler'))
}
main().catch((error) => {
  console.error(error)
  process.exit(1)
})
PROGRAM
node program.cjs
