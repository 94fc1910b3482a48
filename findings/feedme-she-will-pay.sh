#!/usr/bin/env bash
# feedme 2.0.2: of »She will <i>not</i> pay« in an Atom feed the text is »She will  pay«.
#
# Guess: a text of type xhtml comes as its words or as its markup; several links of an entry come with what each of
# them is.
# Seen: an element of a text is a property of it, as an element of the feed is one of its entry: the words in <i>,
# <b>, <a>, <em> and <q> are apart, what is left is run together, and where in the sentence they stood is lost. Two
# of a kind are a list, without their places. The same text as escaped HTML is whole. Links keep their relations.
# What follows for a fact-checking desk: words of a feed's entry are read by a parser that knows xhtml, or from the
# page.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts feedme@2.0.2
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const FeedMe = require('feedme')

const content = (type, words) => {
  const parser = new FeedMe(true)
  parser.write(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Desk</title><entry><title>No</title>
<link rel="enclosure" href="/a.mp3"/><link rel="alternate" href="/a"/>
<content type="${type}">${words}</content></entry></feed>`)
  parser.end()
  const [entry] = parser.done().items
  assert.deepEqual(entry.link.map(({ rel }) => rel), ['enclosure', 'alternate'])
  console.log(words, '->', JSON.stringify(entry.content))
  return entry.content
}
const xhtml = (words) => content('xhtml', `<div xmlns="http://www.w3.org/1999/xhtml">${words}</div>`).div

const escaped = content('html', '&lt;p&gt;She will &lt;i&gt;not&lt;/i&gt; pay&lt;/p&gt;')
assert.equal(escaped.text ?? escaped, '<p>She will <i>not</i> pay</p>')
const negated = xhtml('She will <i>not</i> pay')
assert.equal(negated.text, 'She will  pay')
assert.equal(negated.i, 'not')
const two = xhtml('<b>Adler</b> beat <b>Beck</b>')
assert.equal(two.text.trim(), 'beat')
assert.deepEqual(two.b, ['Adler', 'Beck'])
PROGRAM
node program.cjs
