#!/usr/bin/env bash
# planer 1.2.0: a press release that begins with »Von: Pressestelle« has no text, and prose ends at »Adler wrote:«.
#
# Guess: what is cut off as quoted is the mail that was answered, below the answer: a text with nothing above its head
# is the message, and »On Friday, 3 May 2024, Anna Adler wrote:« in the middle of prose, with no sign of quoting behind
# it, is prose.
# Seen: a release with the usual lines From, To and Date is an empty text; with »PRESS RELEASE« above it, that line is
# all. The statement that the release quotes is cut off, and so is what follows it: »Beck did not answer.«
# What follows for a fact-checking desk: what is cut off is kept, and shown where nothing is left.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts planer@1.2.0
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const planer = require('planer')

const words = (text) => {
  const found = planer.extractFrom(text, 'text/plain')
  console.log(JSON.stringify(text), '->', JSON.stringify(found))
  return found
}
const head = 'From: City of Lenau, press office\nTo: All media\nDate: 3 May 2024\n\n'
const german = 'Von: Pressestelle der Stadt Lenau\nAn: alle Redaktionen\nDatum: 3. Mai 2024\n\nDie Stadt zahlt nicht.'
assert.equal(words('The city will not pay.'), 'The city will not pay.')
assert.equal(words(`${head}The city will not pay.`), '')
assert.equal(words(german), '')
assert.equal(words(`PRESS RELEASE\n${head}The city will not pay.`), 'PRESS RELEASE')
const letter = 'On Friday, 3 May 2024, Anna Adler wrote:\n"We will not pay."\n\nBeck did not answer.'
assert.equal(words(`The mayor answered.\n\n${letter}`), 'The mayor answered.')
assert.equal(words('Am 3. Mai 2024 um 10 Uhr schrieb die Stadt:\n"Wir zahlen nicht."\n\nDer Kreis schwieg.'), '')
PROGRAM
node program.cjs
