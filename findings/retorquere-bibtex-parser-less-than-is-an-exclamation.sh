#!/usr/bin/env bash
# @retorquere/bibtex-parser 9.0.29: »Support < 5 percent« is »Support ¡ 5 percent«, 1948~ is 1948, »others« a surname.
#
# Guess: signs in a title that mean nothing in LaTeX's text stay as they are; BibLaTeX's marks of a date that is about
# or in doubt (1948~, 1948?) stay with it; »and others« is nobody's name.
# Seen: »<« becomes »¡« and »>« »¿«, as the oldest of TeX's fonts printed them, with no error: »turnout > 50« is
# »turnout ¿ 50«. »1948~«, about 1948, is 1948. Of »Beck, Bernd and others« the second author has the surname
# »others«.
# What follows for a fact-checking desk: figures of headlines with such signs are looked at in the entry itself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts @retorquere/bibtex-parser@9.0.29
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { parse } from '@retorquere/bibtex-parser'

const read = (field) => {
  const { entries, errors } = parse(`@article{a, ${field}}`)
  console.log(field, entries[0].fields)
  assert.deepEqual(errors, [])
  return entries[0].fields
}
assert.equal(read('title = {It costs 10\\textsuperscript{9} euros}').title, 'It costs 10⁹ euros')
assert.equal(read('title = {Support < 5 percent}').title, 'Support ¡ 5 percent')
assert.equal(read('title = {Turnout > 50 percent}').title, 'Turnout ¿ 50 percent')
assert.equal(read('date = {1948~}').date, '1948')
assert.deepEqual(read('author = {Beck, Bernd and others}').author[1], { lastName: 'others' })
PROGRAM
node program.mjs
