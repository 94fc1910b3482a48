#!/usr/bin/env bash
# biblatex-csl-converter 3.6.0: pages 3 to 4 of a RIS record are page 34, and The Lenau Times »The lenau times«.
#
# Guess: a newspaper's article comes out of RIS as CSL with its day and pages; the paper's name is a name,
# and so are the surnames in a headline.
# Seen: SP 3 and EP 4 become page »34«. Beside PY the day of DA is dropped; DA alone, and PY with a day as
# RIS writes it, end in no date at all. In CSL every word of a title without a language but the first loses its
# capital, of the paper's name too: »Adler beats beck in march«. With a langid of German it keeps them.
# What follows for a fact-checking desk: day, page and the paper's name of a source are compared after
# each change of format; names in headlines are never taken from a converted record.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts biblatex-csl-converter@3.6.0
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { BibLatexParser, CSLExporter, CSLParser, RISParser } = require('biblatex-csl-converter')

const csl = (entries) => {
  const [found] = Object.values(new CSLExporter(entries).parse())
  console.log(JSON.stringify(found))
  return found
}
const ris = (...days) =>
  csl(new RISParser(['TY  - NEWS', 'AU  - Adler, Anna', 'TI  - Bridge stays shut', 'T2  - Lenauer Bote', ...days,
    'SP  - 3', 'EP  - 4', 'LA  - de', 'ER  - ', ''].join('\n')).parse().entries)

const both = ris('DA  - 2024/05/03', 'PY  - 2024')
assert.equal(both.page, '34')
assert.deepEqual(both.issued, { 'date-parts': [[2024]] })
assert.equal(both['container-title'], 'Lenauer Bote')
assert.equal(ris('DA  - 2024/05/03').issued, undefined)
assert.equal(ris('PY  - 2024/05/03/').issued, undefined)

const bib = (more) => csl(new BibLatexParser(`@article{a, entrysubtype = {newspaper}, author = {Anna Adler},
  title = {Adler Beats Beck In March}, journaltitle = {The Lenau Times}, date = {2024-05-03}${more}}`).parse().entries)
const plain = bib('')
assert.equal(plain.title, 'Adler beats beck in march')
assert.equal(plain['container-title'], 'The lenau times')
assert.equal(bib(', langid = {german}').title, 'Adler Beats Beck In March')

const record = { a: { id: 'a', type: 'article-newspaper', title: 'Beck Quits', 'container-title': 'Lenauer Bote' } }
assert.equal(csl(new CSLParser(record).parse())['container-title'], 'Lenauer bote')
PROGRAM
node program.cjs
