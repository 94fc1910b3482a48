#!/usr/bin/env bash
# text-fragments-polyfill 6.7.0: a link to »fordern« marks »fördern«, where that stands first.
#
# Guess: #:~:text=fordern finds the word that was written; ö is another letter than o, as in German
# »fordern« (demand) is not »fördern« (support), nor »schon« (already) »schön« (beautiful).
# Seen: both words are found for either, the first one on the page is scrolled to and marked. The
# specification of text fragments asks for it (comparison of base letters).
# What follows for a fact-checking desk: a link to a passage is made unique with its umlauts taken away,
# with words before and behind it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts text-fragments-polyfill@6.7.0 jsdom@29.1.1
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { cpSync, writeFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'

// The package's modules have no »type«, which Node 20 needs.
cpSync('node_modules/text-fragments-polyfill/src', 'fragments', { recursive: true })
writeFileSync('fragments/package.json', '{"type": "module"}')
const { processTextFragmentDirective } = await import('./fragments/text-fragment-utils.js')

const { window } = new JSDOM(`<p>Die Stadt will die Firmen fördern.</p>
  <p>Wir fordern mehr Geld.</p><p>Ein schön gelegener Ort.</p><p>Das galt schon.</p>`)
for (const name of ['document', 'Node', 'HTMLElement', 'NodeFilter', 'Range']) {
  globalThis[name] = window[name]
}
globalThis.getComputedStyle = window.getComputedStyle
Object.defineProperty(globalThis, 'window', { value: window, configurable: true })
Object.defineProperty(globalThis, 'navigator', { value: { language: 'de' }, configurable: true })
// Without a layout all boxes are empty, and what has no box is not looked at.
const box = () => ({ width: 1, height: 1, top: 0, left: 0, bottom: 1, right: 1 })
window.Element.prototype.getBoundingClientRect = box
window.Range.prototype.getBoundingClientRect = box

const found = (words) => {
  const ranges = processTextFragmentDirective({ textStart: words }, window.document)
  console.log(words, ranges.map(String))
  return ranges.map(String)
}
assert.deepEqual(found('fordern'), ['fördern', 'fordern'])
assert.deepEqual(found('schon'), ['schön', 'schon'])
assert.deepEqual(found('Geld'), ['Geld'])
PROGRAM
node program.mjs
