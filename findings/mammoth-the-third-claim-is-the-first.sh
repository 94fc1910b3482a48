#!/usr/bin/env bash
# mammoth 1.13.0: a list that begins with claim 3 begins with 1, hidden words are shown, and in Markdown 10⁶ is 106.
#
# Guess: of a Word file's list the number at which it begins is kept (<ol start="3">), as people cite claims by it;
# words that Word hides stay hidden; marks that HTML has (<sup>, <s>) stand in Markdown as HTML.
# Seen: the list begins with 1 in HTML and in Markdown. Hidden words stand in the sentence. Markdown has »106« for 10
# to the sixth, and the struck »not« is a plain one, as if said; in HTML both have their marks.
# What follows for a fact-checking desk: claims have ids of their own, never the place in a list; words are read from
# the HTML.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts mammoth@1.13.0 docx@9.15.2
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { Document, Packer, Paragraph, TextRun } = require('docx')
const mammoth = require('mammoth')

const claim = (text) => new Paragraph({ numbering: { reference: 'claims', level: 0 }, children: [new TextRun(text)] })
const levels = [{ level: 0, format: 'decimal', text: '%1.', start: 3 }]
const children = [
  claim('Taxes fell.'), claim('Rents rose.'),
  new Paragraph({
    children: [new TextRun('We will '), new TextRun({ text: 'not ', strike: true }), new TextRun('pay 10'),
      new TextRun({ text: '6', superScript: true }), new TextRun({ text: ' (or 3)', vanish: true }), new TextRun('.')]
  })
]
const file = new Document({ numbering: { config: [{ reference: 'claims', levels }] }, sections: [{ children }] })
Packer.toBuffer(file).then(async (buffer) => {
  const html = (await mammoth.convertToHtml({ buffer })).value
  const markdown = (await mammoth.convertToMarkdown({ buffer })).value
  console.log(html)
  console.log(markdown)
  assert.equal(html, '<ol><li>Taxes fell.</li><li>Rents rose.</li></ol>' +
    '<p>We will <s>not </s>pay 10<sup>6</sup> (or 3).</p>')
  assert.ok(markdown.startsWith('1. Taxes fell\\.\n2. Rents rose\\.'))
  assert.ok(markdown.includes('We will not pay 106 \\(or 3\\)\\.'))
})
PROGRAM
node program.cjs
