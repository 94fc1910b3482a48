#!/usr/bin/env bash
# @u22n/mailtools 0.1.2 and parse-reply 0.0.4 end a release before its quotation, its table or »Beck wrote:«.
#
# Guess: what takes the quoted mail out of an answer knows it by what mail programs put there (gmail_quote, »>«),
# and leaves a press release with a quotation, which answers no mail, as it is.
# Seen: a <blockquote> at the end of a mail in HTML is the mail that was answered: »She said:« is left, and what
# she said is gone with a »didFindQuotation«; with a sentence behind it the quotation stays. In plain text
# parse-reply cuts all behind a line of underscores, votes and names too, and behind a line that ends in »wrote:«,
# though what follows is the text.
# What follows for a fact-checking desk: releases are kept whole, and what looks like an answered mail is folded
# up.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts @u22n/mailtools@0.1.2 parse-reply@0.0.4
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { parseMessage } from '@u22n/mailtools'
import parseReply from 'parse-reply'

const html = async (mail) => {
  const { parsedMessageHtml, didFindQuotation } = await parseMessage(mail, { cleanQuotations: true })
  const body = parsedMessageHtml.replace(/^.*<body>|<\/body>.*$/g, '')
  console.log(mail, '->', body, didFindQuotation)
  return body
}
const quotation = '<p>She said:</p><blockquote><p>We will never pay.</p></blockquote>'
assert.equal(await html(quotation + '<p>The council votes in May.</p>'), quotation + '<p>The council votes in May.</p>')
assert.equal(await html(quotation), '<p>She said:</p>')

const text = (mail) => {
  const reply = parseReply(mail)
  console.log(JSON.stringify(mail), '->', JSON.stringify(reply))
  return reply
}
assert.equal(text('Beck said:\n> We pay.\nThat is all.\n'), 'Beck said:\n> We pay.\nThat is all.\n')
assert.equal(text('Results:\n_____\nYes 52\nNo 48\n'), 'Results:\n')
assert.equal(text('We asked.\nOn Monday Beck wrote:\nWe will not pay.\nThe mayor agreed.\n'), 'We asked.\n')
PROGRAM
node program.mjs
