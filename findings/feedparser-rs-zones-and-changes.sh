#!/usr/bin/env bash
# feedparser-rs 0.7.1 has no date for times in CEST or MEZ, and says that every entry was updated.
#
# Guess: »feedparser-compatible« means the dates of feedparser, which knows these zones not but keeps
# day and hour; »updated« is there when a feed says so.
# Seen: a European zone's name leaves published_parsed empty, an American one is read; an RSS entry
# with a pubDate alone has updated_parsed equal to it, so that new and corrected look the same.
# What follows for a fact-checking desk: zones are read by a table of one's own, and a correction is
# only what the feed itself calls one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check feedparser-rs==0.7.1
"$folder/venv/bin/python" - <<'PROGRAM'
import feedparser_rs

zones = ("EST", "+0200", "CEST", "MEZ")
items = "".join(
    f"<item><title>{zone}</title><pubDate>Tue, 07 May 2024 10:00:00 {zone}</pubDate></item>"
    for zone in zones
)
feed = feedparser_rs.parse(
    f'<rss version="2.0"><channel><title>T</title><link>https://paper.example</link>'
    f"<description>D</description>{items}</channel></rss>"
)
hours = {entry.title: entry.published_parsed and entry.published_parsed[3] for entry in feed.entries}
print("hours in UTC:", hours)
assert hours == {"EST": 15, "+0200": 8, "CEST": None, "MEZ": None}
changed = [entry.updated_parsed == entry.published_parsed for entry in feed.entries[:2]]
print("updated equals published:", changed)
assert changed == [True, True]
PROGRAM
