#!/usr/bin/env bash
# defuddle 0.19.4 deletes a short sentence with a date near an article's start and dates the article by it.
#
# Guess: an article without metadata has no author and no date; a paragraph that is a whole sentence
# of the text stays in it, whatever it says, like the German one does.
# Seen: »“No,” she said on May 3, 2024.« is gone from the text, also as the second paragraph, and its
# day is the article's; »Nobody was born on May 3, 1984.« dates it to 1984. »By law Anna Adler
# decides.« stays, and »law Anna Adler decides.« is the author. »Am 3. Mai 2024 …« stays, with no date.
# What follows for a fact-checking desk: a dated quotation is what is checked first; author and date
# come from what the page declares, and a text taken from it is compared with the page by length.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts defuddle@0.19.4 jsdom@26.1.0
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { JSDOM } from 'jsdom'
import { Defuddle } from 'defuddle/node'

const rest = '<p>The council debated the harbour for six hours on Thursday, and neither side was ready to '
  + 'give up any of its demands before the vote was taken.</p>'
const read = async (paragraphs) => {
  const page = `<!doctype html><html><head><title>Harbour</title></head><body><main><article>
    <h1>Harbour</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}${rest.repeat(3)}
    </article></main></body></html>`
  const { window } = new JSDOM(page, { url: 'https://example.org/harbour' })
  const { content, author, published } = await Defuddle(window.document, window.location.href)
  const kept = content.includes(paragraphs.at(-1))
  console.log(paragraphs.at(-1), JSON.stringify({ kept, author, published }))
  return { kept, author, published }
}
const day = (year) => `${year}-05-03T00:00:00+00:00`
assert.deepEqual(await read(['“No,” she said on May 3, 2024.']), { kept: false, author: '', published: day(2024) })
assert.deepEqual(await read(['Harbour', '“No,” she said on May 3, 2024.']), { kept: false, author: '', published: day(2024) })
assert.deepEqual(await read(['Nobody was born on May 3, 1984.']), { kept: false, author: '', published: day(1984) })
assert.deepEqual(await read(['By law Anna Adler decides.']), { kept: true, author: 'law Anna Adler decides.', published: '' })
assert.deepEqual(await read(['Am 3. Mai 2024 sagte sie: „Nein.“']), { kept: true, author: '', published: '' })
PROGRAM
node program.mjs
