#!/usr/bin/env bash
# exifreader 4.46.0: the English and the German caption of a picture are one, »Adler (right), Adler (links)«.
#
# Guess: a caption that stands in several languages (dc:description, a list of alternatives, of which one is shown)
# comes in the first, the default, or with its languages.
# Seen: `description`, the text for people, joins all with a comma, as it joins the names of several photographers: an
# older caption in another language, which says left where the other says right, is part of the sentence. The
# languages are in `attributes` of `value`. exifr 7.1.3 gives a list with the languages.
# What follows for a fact-checking desk: captions are stored with their language, one each.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts exifreader@4.46.0 jpeg-js@0.4.4 exifr@7.1.3
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const ExifReader = require('exifreader')
const exifr = require('exifr')
const { encode } = require('jpeg-js')

const item = (language, text) => `<rdf:li xml:lang="${language}">${text}</rdf:li>`
const caption = item('x-default', 'Anna Adler (right)') + item('de-DE', 'Anna Adler (links)')
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description><rdf:Alt>${caption}</rdf:Alt>
</dc:description></rdf:Description></rdf:RDF></x:xmpmeta>`
const body = Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`)
const head = Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 255])
const { data } = encode({ width: 8, height: 8, data: Buffer.alloc(256, 255) }, 90)
const picture = Buffer.concat([data.subarray(0, 2), head, body, data.subarray(2)])

const { xmp: found } = ExifReader.load(picture, { expanded: true })
console.log(found.description.description)
assert.equal(found.description.description, 'Anna Adler (right), Anna Adler (links)')
exifr.parse(picture, { xmp: true }).then(({ description }) => {
  console.log(description)
  assert.deepEqual(description.map(({ lang }) => lang), ['x-default', 'de-DE'])
})
PROGRAM
node program.cjs
