#!/usr/bin/env bash
# @citation-js/plugin-ris 0.8.2: an article of a newspaper (TY NEWS) loses its author and its day.
#
# Guess: AU is the author and DA the day of every kind of record, as with articles of magazines and
# journals; a newspaper's article written as RIS and read again has lost at most its style.
# Seen: under NEWS the author of AU becomes a `reporter`, one string of a key that CSL does not have,
# and DA is dropped: neither BibTeX nor RIS written from it names a person or a year. An article with
# author and day in CSL is written as RIS with the year alone. The same lines under MGZN, JOUR or BLOG
# keep both.
# What follows for a fact-checking desk: after every change of format a source's author and day are
# compared with those before it, above all for newspapers, and one that lost them is not »unsigned«.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts \
  @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2 @citation-js/plugin-bibtex@0.8.2
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'

const record = (kind) =>
  [`TY  - ${kind}`, 'AU  - Adler, Anna', 'TI  - Bridge stays shut', 'T2  - Lenauer Bote',
    'DA  - 2024/05/03', 'ER  - ', ''].join('\n')
const written = (data, form) => new Cite(data, { generateGraph: false }).format(form)

for (const kind of ['MGZN', 'JOUR', 'BLOG', 'NEWS']) {
  const [found] = new Cite(record(kind), { generateGraph: false }).data
  const forms = [written([found], 'bibtex'), written([found], 'ris')]
  console.log(kind, JSON.stringify(found), forms)
  const paper = kind === 'NEWS'
  assert.deepEqual(found.author, paper ? undefined : [{ family: 'Adler', given: 'Anna' }])
  assert.equal(found.reporter, paper ? 'Adler, Anna' : undefined)
  assert.deepEqual(found.issued, paper ? undefined : { 'date-parts': [[2024, 5, 3]] })
  for (const text of forms) {
    assert.equal(text.includes('Adler, Anna'), !paper)
    assert.equal(text.includes('2024'), !paper)
    assert.ok(text.includes('Bridge stays shut'))
  }
}

const article = {
  id: 'a', type: 'article-newspaper', title: 'Bridge stays shut', 'container-title': 'Lenauer Bote',
  author: [{ family: 'Adler', given: 'Anna' }], issued: { 'date-parts': [[2024, 5, 3]] }
}
const lines = written([article], 'ris').split('\n').filter(Boolean)
console.log(lines)
assert.deepEqual(lines, [
  'TY  - NEWS', 'ID  - a', 'PY  - 2024', 'T2  - Lenauer Bote', 'TI  - Bridge stays shut', 'ER  - '
])
PROGRAM
node program.mjs
