#!/usr/bin/env bash
# brutefeedparser 1.0.0, »a drop-in replacement for feedparser«: the page is the recording, a sentence is there twice.
#
# Guess: an entry's link in Atom is the one of relation "alternate", as with feedparser, whatever stands before it;
# its id is <id> or <guid>; its description is the summary.
# Seen: the first <link> counts, and that is the recording (enclosure) where it comes first. There is no id. The
# description is not the summary but the content, and one of type xhtml is its first words and then the whole
# markup, which has them again: »She will« and then »She will not pay«. The address of an RSS <source> is its name.
# Entities are resolved once, as they should be.
# What follows for a fact-checking desk: an entry without an address of its own page is refused.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check brutefeedparser==1.0.0 feedparser==6.0.12
"$folder/venv/bin/python" - <<'PROGRAM' 2> "$folder/said" || { cat "$folder/said"; exit 1; }
import feedparser
from brutefeedparser import BruteFeedParser

ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Desk</title><id>urn:desk</id>
<entry><title>No</title><id>urn:1</id><link rel="enclosure" href="https://desk.example/a.mp3"/>
<link rel="alternate" href="https://desk.example/a"/><author><name>Adler</name></author>
<summary>short</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">She will <i>not</i> pay</div></content></entry></feed>"""
RSS = """<rss version="2.0"><channel><title>Desk</title><link>https://desk.example/</link>
<item><title>5 &lt; 6</title><link>https://desk.example/b</link><guid>17</guid><description>x</description>
<source url="https://other.example/feed">Other</source></item></channel></rss>"""

reference = feedparser.parse(ATOM).entries[0]
assert (reference.link, reference.id) == ("https://desk.example/a", "urn:1")
entry = BruteFeedParser.parse(ATOM).entries[0]
print(entry.link, getattr(entry, "id", None), entry.description)
assert entry.link == "https://desk.example/a.mp3"
assert getattr(entry, "id", None) is None
assert entry.description.count("She will") == 2

item = BruteFeedParser.parse(RSS).entries[0]
print(item.title, item.link, getattr(item, "id", None), item.source)
assert item.title == "5 < 6" and item.link == "https://desk.example/b"
assert getattr(item, "id", None) is None
assert item.source["href"] == "Other"
PROGRAM
