#!/usr/bin/env bash
# odt2html 1.0.1: minutes begin with the words that were struck, and the editor's question is part of the answer.
#
# Guess: HTML made of an OpenDocument text shows what the page shows: no words that were struck with marks of change,
# no comments, and the blanks that the format writes as elements.
# Seen: who struck words, when, and the words stand before the title. A comment stands in its sentence, with its
# author: »Adler: Ja.Cohn2024-05-03T10:00:00 Stimmt das?« The tab behind a speaker's name and every second blank
# (text:s) are gone: »52« and »48« in two columns are 5248.
# What follows for a fact-checking desk: words of an .odt are taken with a reader that knows marks of change.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts odt2html@1.0.1
python3 - <<'PROGRAM'
import zipfile

NAME = "urn:oasis:names:tc:opendocument:xmlns:"
SPACES = f'xmlns:office="{NAME}office:1.0" xmlns:text="{NAME}text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'


def by(name):
    return f"<dc:creator>{name}</dc:creator><dc:date>2024-05-03T10:00:00</dc:date>"


struck = f'<text:deletion><office:change-info>{by("Beck")}</office:change-info><text:p>nie</text:p></text:deletion>'
comment = f'<office:annotation>{by("Cohn")}<text:p>Stimmt das?</text:p></office:annotation>'
body = f'<text:tracked-changes><text:changed-region text:id="c">{struck}</text:changed-region></text:tracked-changes>'
body += '<text:h text:outline-level="1">Protokoll</text:h><text:p>Adler: Ja.' + comment + " Beck schwieg.</text:p>"
body += '<text:p>Ja und Nein:<text:tab/>52<text:tab/>48</text:p>'
with zipfile.ZipFile("minutes.odt", "w") as file:
    file.writestr("mimetype", "application/vnd.oasis.opendocument.text")
    for part, inner in (("content", f"<office:body><office:text>{body}</office:text></office:body>"), ("styles", "<office:styles/>"), ("meta", "<office:meta/>")):
        file.writestr(f"{part}.xml", f"<office:document-{part} {SPACES}>{inner}</office:document-{part}>")
PROGRAM
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { toHTML } = require('odt2html')

toHTML({ path: 'minutes.odt' }).then((html) => {
  console.log(html)
  const words = html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')
  assert.ok(words.startsWith('Beck2024-05-03T10:00:00nie Protokoll'))
  assert.ok(words.includes('Adler: Ja.Cohn2024-05-03T10:00:00Stimmt das? Beck schwieg.'))
  assert.ok(words.includes('Nein:5248'))
})
PROGRAM
node program.cjs
