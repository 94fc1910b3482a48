#!/usr/bin/env bash
# typopo 3.1.0, German: the comma behind a quotation goes into it, and a comma before one is a colon.
#
# Guess: set for German (de-de) it mends marks and spaces after German rules, where the comma stands
# behind the closing mark; what is right already is left as it is.
# Seen: „Wir bauen“, sagte sie -- which is right -- becomes „Wir bauen,“ sagte sie, as Americans set it;
# the comma before the rest of a quotation, or before a single quoted word, becomes a colon; a
# closing full stop moves in. »10 - 5 = 5« becomes a range, 10–5.
# What follows for a fact-checking desk: no corrector of typography is run over text that has
# quotations; a quotation is compared with its source without the marks around it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts typopo@3.1.0
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { fixTypos } from 'typopo'

const mended = (text) => {
  const found = fixTypos(text, 'de-de').replaceAll('\u00a0', ' ')
  console.log(`${text}   ->   ${found}`)
  return found
}
assert.equal(mended('„Wir bauen“, sagte sie.'), '„Wir bauen,“ sagte sie.')
assert.equal(
  mended('„Wir bauen“, sagte sie, „und zahlen nicht“.'),
  '„Wir bauen“, sagte sie: „und zahlen nicht.“',
)
assert.equal(mended('Sie sagte, „Nein“ sei keine Antwort.'), 'Sie sagte: „Nein“ sei keine Antwort.')
assert.equal(mended('Es blieben 10 - 5 = 5 Sitze.'), 'Es blieben 10–5 = 5 Sitze.')
PROGRAM
node program.mjs
