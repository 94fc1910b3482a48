#!/usr/bin/env bash
# email-forward-parser 1.8.3 takes the marks off a quoted question, so that its words are the answerer's.
#
# Guess: the body of a forwarded mail comes as it was: what its writer quotes with »>« stays marked, and
# the writer's own words are told from it.
# Seen: the »>« is removed from every line, also where the forwarded mail itself is not quoted: Adler's »No.«
# below Beck's question is one text with »You took the money, and everybody knows it.« It says from whom the
# mail is, Adler.
# What follows for a fact-checking desk: who said a sentence in a forwarded mail is read from the mail as it
# was sent, marks and all.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts email-forward-parser@1.8.3
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { default: Parser } = require('email-forward-parser')

const mail = `For the desk.

---------- Forwarded message ---------
From: Anna Adler <adler@example.org>
Date: Sat, May 4, 2024 at 12:30 AM
Subject: Re: Question
To: <beck@example.org>

> You took the money, and everybody knows it.
> Will you resign?

No.
`
const { forwarded, message, email } = new Parser().read(mail, 'Fwd: Re: Question')
console.log(email.from, JSON.stringify(email.body))
assert.ok(forwarded)
assert.equal(message, 'For the desk.')
assert.equal(email.from.name, 'Anna Adler')
assert.equal(email.body, 'You took the money, and everybody knows it.\nWill you resign?\n\nNo.')
PROGRAM
node program.cjs
