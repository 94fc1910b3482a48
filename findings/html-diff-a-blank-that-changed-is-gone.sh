#!/usr/bin/env bash
# @armantang/html-diff 1.1.2: where a page was wrapped elsewhere, »not« and »pay« are »notpay« on both sides.
#
# Guess: what HTML shows as one blank (a line break, two blanks, a blank) is one in the comparison, or shown as a
# change; a changed sign is shown as a sign; a link that leads elsewhere now is a change.
# Seen: where the white space between two words differs, it is left out in the old version and the new one, and no
# change is marked: »thevote«, »not52«, 1 500 000 with another blank is »1 500000«. A no-break space that became a
# blank goes in the new one. »<« that became »>« is marked inside its entity, which a browser shows as »&lt gt; 6«.
# A link to another page, or a list that begins at another number, is no change.
# What follows for a fact-checking desk: versions of a page are compared by their words, after blanks have been
# made one, and addresses of links beside them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts @armantang/html-diff@1.1.2
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const HtmlDiff = require('@armantang/html-diff').default

const compare = (old, recent) => {
  const diff = new HtmlDiff(`<p>${old}</p>`, `<p>${recent}</p>`)
  const bare = (html) => html.replace(/ data-seq="1"|^<p>|<\/p>$|html-diff-|-text-wrapper/g, '').replace(/^<p>/, '')
  const found = [diff.getUnifiedContent(), ...diff.getSideBySideContents()].map(bare)
  console.log(JSON.stringify(old), JSON.stringify(recent), '->', found)
  return found
}
const struck = '<span class="delete">not </span>'
assert.equal(compare('She will not pay', 'She will pay')[0], `She will ${struck}pay`)
assert.deepEqual(new Set(compare('We will not\npay', 'We will not pay')), new Set(['We will notpay']))
assert.deepEqual(new Set(compare('They are not 52', 'They are not  52')), new Set(['They are not52']))
assert.deepEqual(new Set(compare('1 500\n000', '1 500 000')), new Set(['1 500000']))
assert.equal(compare('said:&nbsp;No', 'said: No')[2], 'said:No')
assert.equal(compare('5 &lt; 6', '5 &gt; 6')[0], '5 &<span class="delete">lt</span><span class="create">gt</span>; 6')
assert.equal(compare('<a href="/a">paper</a>', '<a href="/b">paper</a>')[0], '<a href="/b">paper</a>')
PROGRAM
node program.cjs
