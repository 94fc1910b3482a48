#!/usr/bin/env bash
# text-annotator 0.9.7 marks »US« for »us«, the »not« in »nothing« and the one in a script, and no 5 &lt; 6.
#
# Guess: a library that marks a piece of a page's text where it stands takes the text as a reader sees it: < for
# &lt;, one blank for a line break, nothing in a script; as it has an option for the case of letters, case counts
# unless it is told otherwise, or a whole word goes first.
# Seen: the first place where the letters stand is marked, in any case and inside other words: for »us« the US, for
# »not« the first letters of »nothing«. A word in a script is marked, and the script is broken by it. What the page
# writes as an entity, or with two blanks or a line break, is not found. Elements inside the text are no hindrance.
# What follows for a fact-checking desk: a mark is set by the place of the words, which are compared once more.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts text-annotator@0.9.7
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const module_ = require('text-annotator')
const TextAnnotator = module_.default ?? module_

const mark = (content, words) => {
  const annotator = new TextAnnotator({ content })
  const place = annotator.search(words)
  const marked = place < 0 ? null : annotator.highlight(place).replace(/<span [^>]*>(.*?)<\/span>/, '[$1]')
  console.log(content, '|', words, '->', marked)
  return marked
}
assert.equal(mark('<p>We will <b>not</b> pay</p>', 'We will not pay'), '<p>[We will <b>not</b> pay]</p>')
assert.equal(mark('<p>The US told us.</p>', 'us'), '<p>The [US] told us.</p>')
assert.equal(mark('<p>nothing but not that</p>', 'not'), '<p>[not]hing but not that</p>')
assert.equal(mark('<script>let not = 1</script><p>not</p>', 'not'), '<script>let [not] = 1</script><p>not</p>')
assert.equal(mark('<p>5 &lt; 6 &amp; 7</p>', '5 < 6 & 7'), null)
assert.equal(mark('<p>We will\nnot pay</p>', 'We will not pay'), null)
PROGRAM
node program.cjs
