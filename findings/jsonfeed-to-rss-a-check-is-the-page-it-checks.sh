#!/usr/bin/env bash
# jsonfeed-to-rss 3.0.8, jsonfeed-to-atom 1.2.5: the address of a fact check is the address of the article it checks.
#
# Guess: `url` of an item of JSON Feed is its own page and becomes the link; `external_url`, the page that it is about
# (»if you are writing a post that links to another page«), becomes something else; a language that nobody gave is left
# out.
# Seen: in RSS the link is the other page and the check's own address is nowhere; in Atom the other page is the
# alternate and its own one only »related«. A German feed is `en-us`; RSS has a copyright of this year in nobody's name;
# an item without a title gets its first words, the claim it denies, as title.
# What follows for a fact-checking desk: `external_url` is left out of feeds that others turn into RSS.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts jsonfeed-to-rss@3.0.8 jsonfeed-to-atom@1.2.5
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const rss = require('jsonfeed-to-rss')
const atom = require('jsonfeed-to-atom')

const own = 'https://desk.example/check/2'
const checked = 'https://bote.example/story/7'
const item = { id: 'desk-2', url: own, external_url: checked, content_text: 'Die Stadt zahlt? Falsch, sagt der Rat.', date_published: '2024-05-03T08:30:00Z' }
const feed = { version: 'https://jsonfeed.org/version/1', title: 'Faktencheck', home_page_url: 'https://desk.example/', feed_url: 'https://desk.example/feed.json', items: [item] }
const first = rss(feed)
console.log(first)
assert.ok(first.includes(`<link>${checked}</link>`) && !first.includes(own))
assert.ok(first.includes('<language>en-us</language>') && /<copyright>© \d{4} <\/copyright>/.test(first))
assert.ok(first.includes('<title>Die Stadt zahlt?'))
const second = atom(feed)
console.log(second)
assert.ok(second.includes(`<link rel="alternate" href="${checked}"/>`) && second.includes(`<link rel="related" href="${own}"/>`))
PROGRAM
node program.cjs
