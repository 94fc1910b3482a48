#!/usr/bin/env bash
# word-extractor 1.0.4, textract 2.5.0, any-text 1.2.0: an answer that was moved is given twice, and 52-48 votes are 5248.
#
# Guess: words of a .docx that were struck with marks of change are left out, and so is the old place of a paragraph
# that was moved; a hyphen that does not break (Word's own for figures and double names) is a hyphen.
# Seen: struck words are gone, but »Adler: Nein.« stands before the question and behind it, as if it had been said
# twice. The hyphen is left out: 5248 votes, and Frau AdlerBeck. any-text runs paragraphs together as well:
# »...Stimmen.Adler: Nein.Beck: ...«, where a reader of speakers' names finds none.
# What follows for a fact-checking desk: minutes with marks of change are read with a reader that knows `moveFrom`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts word-extractor@1.0.4 textract@2.5.0 any-text@1.2.0
python3 - <<'PROGRAM'
import zipfile

OPEN = "http://schemas.openxmlformats.org/"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
RELATIONS = "application/vnd.openxmlformats-package.relationships+xml"
MARK = 'w:id="1" w:author="Beck" w:date="2024-05-03T10:00:00Z"'


def run(words):
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


hyphen = "<w:r><w:noBreakHyphen/></w:r>"
struck = f'<w:del {MARK}><w:r><w:delText xml:space="preserve">nie </w:delText></w:r></w:del>'
body = "".join(
    f"<w:p>{each}</w:p>"
    for each in (
        run("Frau Adler") + hyphen + run("Beck zahlt ") + struck + run("bald: 52") + hyphen + run("48 Stimmen."),
        f'<w:moveFrom {MARK}>{run("Adler: Nein.")}</w:moveFrom>',
        run("Beck: Zahlt die Stadt?"),
        f'<w:moveTo {MARK}>{run("Adler: Nein.")}</w:moveTo>',
    )
)
with zipfile.ZipFile("minutes.docx", "w") as file:
    kinds = f'<Default Extension="rels" ContentType="{RELATIONS}"/><Override PartName="/word/document.xml" ContentType="{WORD}"/>'
    file.writestr("[Content_Types].xml", f'<Types xmlns="{OPEN}package/2006/content-types">{kinds}</Types>')
    link = f'<Relationship Id="r1" Type="{OPEN}officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
    file.writestr("_rels/.rels", f'<Relationships xmlns="{OPEN}package/2006/relationships">{link}</Relationships>')
    file.writestr("word/document.xml", f'<w:document xmlns:w="{OPEN}wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>')
PROGRAM
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const anyText = require('any-text')
const textract = require('textract')
const Extractor = require('word-extractor')

const look = (text) => {
  console.log(JSON.stringify(text))
  assert.equal(text.split('Adler: Nein.').length, 3)
  assert.ok(text.includes('Frau AdlerBeck zahlt bald: 5248 Stimmen.') && !text.includes('nie'))
}
new Extractor().extract('minutes.docx').then((found) => look(found.getBody()))
textract.fromFileWithPath('minutes.docx', (_, text) => look(text))
anyText.getText('minutes.docx').then((text) => {
  look(text)
  assert.ok(text.includes('Stimmen.Adler: Nein.Beck: Zahlt die Stadt?Adler: Nein.'))
})
PROGRAM
node program.cjs
