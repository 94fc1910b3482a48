#!/usr/bin/env bash
# feedgen 1.0.0 leaves an author without a mail address out of RSS, and says each time that all is new.
#
# Guess: an author with a name alone is written where RSS has room for it (dc:creator, or author); an entry
# whose day of publication is set and that nobody changed is not called updated.
# Seen: in Atom the author stands, in RSS not, and nothing is said; the module for Dublin Core must be
# loaded and given the name once more. Without updated() every entry of the Atom feed is of the moment at
# which the file was written. Entries come out in reverse.
# What follows for a fact-checking desk: a feed of checks states who made each of them and when it was
# changed; both are read back from what was written.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check feedgen==1.0.0
"$folder/venv/bin/python" - <<'PROGRAM'
from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree

from feedgen.feed import FeedGenerator

feed = FeedGenerator()
feed.id("https://example.org/checks")
feed.title("Checks")
feed.link(href="https://example.org/checks")
feed.description("What we checked")
for number in (1, 2):
    entry = feed.add_entry()
    entry.id(f"https://example.org/checks/{number}")
    entry.title(f"Check {number}")
    entry.link(href=f"https://example.org/checks/{number}")
    entry.author(name="Anna Adler")
    entry.published("2024-05-03T10:00:00+02:00")

rss, atom = feed.rss_str(pretty=True).decode(), feed.atom_str(pretty=True).decode()
print(rss, atom)
assert "Anna Adler" in atom
assert "Anna Adler" not in rss
assert rss.index("Check 2") < rss.index("Check 1")

updated = ElementTree.fromstring(atom).findall("{*}entry/{*}updated")
assert len(updated) == 2
for each in updated:
    assert datetime.now(UTC) - datetime.fromisoformat(each.text) < timedelta(minutes=5)
PROGRAM
