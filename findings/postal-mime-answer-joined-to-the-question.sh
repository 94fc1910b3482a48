#!/usr/bin/env bash
# postal-mime 4.0.0 joins an answer to the quoted question above it in a mail with flowed lines.
#
# Guess: with format=flowed (RFC 3676) lines that end in a space go on with the next line of the same
# depth of quotation; marks of quotation are taken off first, and a change of depth ends the paragraph.
# Seen: the »>« of the next line stands in the middle of the sentence, and the answer behind it: who
# asked »Will the city pay?« seems to have said »No, the state pays«. The same at >>.
# What follows for a fact-checking desk: who says what in a press office's mail is read line by line
# from the raw part.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts postal-mime@4.0.0
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const PostalMime = require('postal-mime').default

const mail = [
  'From: Press <press@city.example>',
  'Subject: Your questions',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8; format=flowed',
  '',
  '> Will the city pay ',
  '> for the bridge? ',
  'No, the state pays.',
  '>> It was promised. ',
  '> By whom?',
  '',
].join('\r\n')

PostalMime.parse(mail).then(({ text }) => {
  console.log(text)
  assert.deepEqual(text.trim().split('\n'), [
    '> Will the city pay > for the bridge? No, the state pays.',
    '>> It was promised. > By whom?',
  ])
})
PROGRAM
node program.cjs
