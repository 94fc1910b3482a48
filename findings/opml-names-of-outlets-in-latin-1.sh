#!/usr/bin/env bash
# opml 0.5.8 and opmltojs 0.4.14 (npm) call their OPML ISO-8859-1: »Münchner Bote« comes back as »MÃ¼nchner Bote«.
#
# Guess: a list of feeds that JavaScript writes is UTF-8 and says so, as Node writes files; or its first
# line is true because letters beyond ASCII are written as numbers.
# Seen: the first line says encoding="ISO-8859-1" whatever the text holds, a euro sign and Cyrillic as
# well, which that set does not have. Written to a file as Node does, listparser 0.20 and every other reader
# of XML obeys the line and spoils all names. Reading back with the package itself shows nothing, as it
# ignores the line. feedsmith 3.0.1 says UTF-8.
# What follows for a fact-checking desk: names of outlets in an imported list are looked at by somebody
# before they are stored; one list of umlauts is tried on each program that sends some.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check listparser==0.20 pyopml==1.0.0
npm install --silent --no-fund --no-audit --ignore-scripts opml@0.5.8 opmltojs@0.4.14 feedsmith@3.0.1
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { writeFileSync } = require('node:fs')
const opml = require('opml')
const opmltojs = require('opmltojs')

const feed = { text: 'Münchner Bote', type: 'rss', xmlUrl: 'https://example.org/feed.xml' }
const list = { opml: { head: { title: 'Desk' }, body: { subs: [feed] } } }
const first = opml.stringify(list)
assert.ok(first.includes('encoding="ISO-8859-1"') && first.includes('Münchner Bote'))
writeFileSync('opml.opml', first)
writeFileSync('opmltojs.opml', opmltojs.opmlify(list))
opml.parse(first, (error, back) => assert.equal(back.opml.body.subs[0].text, 'Münchner Bote'))
import('feedsmith').then(({ generateOpml }) =>
  writeFileSync('feedsmith.opml', generateOpml({ head: { title: 'Desk' }, body: { outlines: [feed] } })))
PROGRAM
node program.cjs
venv/bin/python - <<'PROGRAM'
from pathlib import Path
from xml.etree import ElementTree

import listparser
from opml import OpmlDocument

NAME, SPOILT = "Münchner Bote", "MÃ¼nchner Bote"
for writer, expected in (("opml", SPOILT), ("opmltojs", SPOILT), ("feedsmith", NAME)):
    file = f"{writer}.opml"
    [element] = ElementTree.parse(file).iter("outline")
    [outline] = OpmlDocument.load(file).outlines
    [feed] = listparser.parse(Path(file).read_bytes()).feeds
    print(writer, element.get("text"), outline.text, feed.title)
    assert element.get("text") == outline.text == expected
    assert feed.title == NAME
PROGRAM
