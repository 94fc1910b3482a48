#!/usr/bin/env bash
# typograf 7.8.0: »§ 5 (c)« becomes »§ 5 ©«, and the first of February a half.
#
# Guess: a corrector of marks and spaces changes quotation marks, dashes and spaces; letters and figures
# of a text stay, at least where they stand behind a section sign or »am«.
# Seen: for German and English alike the point (c) of a law is the sign of copyright, (r) a trademark;
# »am 1/2« is »am ½« and »1/2 to 3/4 of the votes« one character each; »->« is an arrow, »x« between
# figures a multiplication sign. None of it is found again by who looks for the words that were said.
# What follows for a fact-checking desk: quoted words are stored as they were, and sites that publish
# them are searched with both forms.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts typograf@7.8.0
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const Typograf = require('typograf')

const mended = (locale, text) => {
  const found = new Typograf({ locale: [locale] }).execute(text).replaceAll('\u00a0', ' ')
  console.log(`${text}   ->   ${found}`)
  return found
}
assert.equal(mended('de', 'Nach § 5 (c) gilt das nicht.'), 'Nach § 5 © gilt das nicht.')
assert.equal(mended('de', 'Am 1/2 trat sie zurück.'), 'Am ½ trat sie zurück.')
const section = 'Under section 5 (c) and (r) it is void.'
assert.equal(mended('en-US', section), 'Under section 5 © and ® it is void.')
assert.equal(mended('en-US', 'It rose from 1/2 to 3/4.'), 'It rose from ½ to ¾.')
assert.equal(mended('de', 'Nach § 5 (d) gilt das nicht.'), 'Nach § 5 (d) gilt das nicht.')
PROGRAM
node program.cjs
