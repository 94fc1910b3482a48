#!/usr/bin/env bash
# astrocite-bibtex 0.16.4: of the headline »Müller says \enquote{no}« is left »Müller says«, of dpa nobody.
#
# Guess: a command that a reader of BibTeX does not know is left as it stands or loses its name; its words are
# words of the title. A name in braces is one name, and dpa is an author.
# Seen: what stands in \enquote, \textit, \textbf and \textsuperscript is gone with the command, only \emph is
# known: 10⁹ is 10, »He did \textbf{not} go« is »He did  go«. {Lenauer Bote} is Lenauer Bote with the surname
# Bote, »dpa and others« is one author without a name. biblatex's date and journaltitle are not read, day never.
# What follows for a fact-checking desk: a headline is copied from the paper's page; words that a converted
# title lacks may be the quotation itself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts astrocite-bibtex@0.16.4
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { parse } = require('astrocite-bibtex')

const read = (fields) => {
  const [found] = parse(`@article{a, ${fields}}`)
  console.log(fields, JSON.stringify(found))
  return found
}
const title = (text) => read(`title = {${text}}`).title.normalize('NFC')

assert.equal(title('M{\\"u}ller says \\enquote{no}'), 'Müller says ')
assert.equal(title('He did \\textbf{not} go'), 'He did  go')
assert.equal(title('He did \\emph{not} go'), 'He did <i>not</i> go')
assert.equal(title('Debt of 10\\textsuperscript{9} euros'), 'Debt of 10 euros')
assert.deepEqual(read('author = {{Lenauer Bote}}').author, [{ family: 'Bote', given: 'Lenauer' }])
assert.deepEqual(read('author = {dpa and others}').author, [{ family: '' }])
const dated = read('date = {2024-05-03}, journaltitle = {Lenauer Bote}')
assert.ok(!('issued' in dated) && !('container-title' in dated))
assert.deepEqual(read('year = {2024}, month = may, day = {3}').issued, { 'date-parts': [['2024', '05', '']] })
PROGRAM
node program.cjs
