#!/usr/bin/env bash
# warc 1.0.1 (npm) leaves out the address of a record when there is a »$« in it, and says nothing.
#
# Guess: a reader of WARC takes the line WARC-Target-URI as it stands; a header without a space behind the
# colon, which the format allows, is a header.
# Seen: »https://example.org/data?$filter=…«, as open data of offices and parliaments are asked for, has no
# WARC-Target-URI at all, while day and words are there. A header without the space is gone as well.
# What follows for a fact-checking desk: an archived page without an address is an error to look into, and
# not a record to pass over.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts warc@1.0.1
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const WARCStream = require('warc')

const record = (address, ...more) => {
  const body = 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nThe mayor says no.'
  const headers = [
    'WARC/1.0', 'WARC-Type: response', 'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>',
    'WARC-Date: 2024-05-03T10:00:00Z', `WARC-Target-URI: ${address}`, ...more, `Content-Length: ${body.length}`,
  ]
  return Buffer.from(`${headers.join('\r\n')}\r\n\r\n${body}\r\n\r\n`)
}
const read = []
const stream = new WARCStream()
stream.on('data', ({ headers, content }) => read.push([headers, String(content)]))
stream.on('end', () => {
  console.log(read.map(([headers]) => headers['WARC-Target-URI']))
  assert.deepEqual(
    read.map(([headers]) => headers['WARC-Target-URI']),
    ['https://example.org/minutes', undefined, 'https://example.org/list'],
  )
  assert.ok(read.every(([headers, content]) => headers['WARC-Date'] && content.includes('says no')))
  assert.equal(read[2][0]['WARC-Identified-Payload-Type'], undefined)
})
stream.write(record('https://example.org/minutes'))
stream.write(record("https://example.org/data?$filter=Speaker eq 'Adler'".replaceAll(' ', '%20')))
stream.end(record('https://example.org/list', 'WARC-Identified-Payload-Type:text/plain'))
PROGRAM
node --no-deprecation program.cjs
