#!/usr/bin/env bash
# parse-link-header 2.0.0: of all archived copies of a page one is left, and words of an address are its properties.
#
# Guess: a list of links in the form of RFC 8288, as an archive gives it of a page's copies (RFC 7089), comes whole,
# or several links of one kind come as a list; what an address asks for behind its »?« is part of the address.
# Seen: links are kept by what they are, one each: of four copies, each a »memento«, the last is left, and a list read
# that way looks whole. A word of an address is a property of the link: of a page at …?datetime=1999 the copy has that
# time. http-link-header 1.1.4 gives all four of the same text.
# What follows for a fact-checking desk: copies are counted in the list itself before »first seen« is said.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts parse-link-header@2.0.0 http-link-header@1.1.4
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const HttpLinkHeader = require('http-link-header')
const parse = require('parse-link-header')

const page = 'https://lenau.example/a'
const copy = (day, kind) =>
  `<https://archive.example/202405${day}000000/${page}>; rel="${kind}"; datetime="${day} May 2024 00:00:00 GMT"`
const list = [`<${page}>; rel="original"`, copy('03', 'first memento'), copy('10', 'memento'), copy('17', 'memento'),
  copy('24', 'last memento')].join(', ')

assert.equal(HttpLinkHeader.parse(list).rel('memento').length, 4)
const found = parse(list)
console.log(found)
assert.deepEqual(Object.keys(found), ['original', 'first', 'memento', 'last'])
assert.match(found.memento.datetime, /^24 May/)
assert.ok(!JSON.stringify(found).includes('10 May') && !JSON.stringify(found).includes('17 May'))

const { original } = parse(`<${page}?datetime=1999&title=Beck>; rel="original"`)
console.log(original)
assert.equal(original.datetime, '1999')
assert.equal(original.title, 'Beck')
PROGRAM
node program.cjs
