#!/usr/bin/env bash
# dbbasic-rss 1.0.0 writes 00:30 in Berlin as 00:30 in Greenwich, and its newest entry is the last by the alphabet.
#
# Guess: a moment with its zone is put into Greenwich time where »GMT« is written behind it; the newest of a feed's
# entries is the latest, and the address of a feed is its own.
# Seen: the zone is dropped and GMT written, two hours late for each reader. newest() and oldest() compare the days of
# the week: of Friday 31 May and Wednesday 1 May 2024, Wednesday is the newest. Under rel="self" stands the home page.
# A »]]>« in the text ends it, and what comes out is no XML.
# What follows for a fact-checking desk: moments are handed over in Greenwich time and sorted before; what was written
# is read again before it is published.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check dbbasic-rss==1.0.0
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
import xml.etree.ElementTree as tree

from dbbasic_rss import Feed

feed = Feed(title="Desk", link="https://lenau.example/", description="d")
for day in ("2024-05-03T00:30:00+02:00", "2024-05-31T12:00:00+00:00", "2024-05-01T12:00:00+00:00"):
    feed.add_post("No", "https://lenau.example/" + day, pub_date=day, content="<p>no</p>")
days = [item.pub_date for item in feed.items]
print(days, feed.newest(), feed.oldest())
assert days[0] == "Fri, 03 May 2024 00:30:00 GMT"
assert feed.newest() == "Wed, 01 May 2024 12:00:00 GMT"
assert "href=\"https://lenau.example/\" rel=\"self\"" in feed.to_xml()
tree.fromstring(feed.to_xml())
feed.add_post("Code", "https://lenau.example/4", content="<p>a[b[0]]> 5</p>")
try:
    tree.fromstring(feed.to_xml())
except tree.ParseError as error:
    print(error)
else:
    raise SystemExit("it is XML now")
PROGRAM
