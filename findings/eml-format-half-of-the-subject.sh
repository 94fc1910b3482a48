#!/usr/bin/env bash
# eml-format 0.6.1 keeps the first piece of a mail's subject: »Lenau erhöht die Steuern nicht« is »Lenau erhöht«.
#
# Guess: a subject with an umlaut, which mail programs send in pieces of at most 75 letters, is put
# together from all of them; an underscore in a piece is a space.
# Seen: what stands behind the first piece is gone, without a sign, the negation with it. The underscores
# stay, and the sender is »Anna_Müller«. eml-parse-js 1.1.15, made from it, has the whole subject.
# What follows for a fact-checking desk: a headline from a mail is compared with the raw one when it ends
# early; names with an underscore were not read to the end.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts eml-format@0.6.1 eml-parse-js@1.1.15
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { read } = require('eml-format')
const { readEml } = require('eml-parse-js')

const mail = [
  'From: =?utf-8?Q?Anna_M=C3=BCller?= <mueller@example.org>',
  'To: desk@example.org',
  'Subject: =?utf-8?Q?Lenau_erh=C3=B6ht?=',
  ' =?utf-8?Q?_die_Steuern_nicht?=',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Nein.',
].join('\r\n')
read(mail, (error, { subject, from }) => {
  console.log('eml-format  ', [subject, from.name])
  assert.ok(!error)
  assert.match(subject.replaceAll('_', ' '), /^Lenau erhöht\s*$/)
  assert.equal(from.name, 'Anna_Müller')
})
readEml(mail, (error, { subject }) => {
  console.log('eml-parse-js', [subject])
  assert.ok(!error)
  assert.match(subject, /die Steuern nicht$/)
})
PROGRAM
node program.cjs
