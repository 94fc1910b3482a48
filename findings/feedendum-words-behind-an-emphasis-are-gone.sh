#!/usr/bin/env bash
# feedendum 0.4.0: »Die Stadt hat das Geld *bislang* nicht genommen« is passed on as »Die Stadt hat das Geld bislang«.
#
# Guess: an Atom feed that is read and written again has its words: a text of type xhtml, one of the three types of the
# format, keeps its elements or becomes plain text.
# Seen: of each element only what stands before its first inner element is kept, and what stands behind an inner
# element is gone: the sentence ends with the emphasised word, in Atom as in RSS. The title is under another key than
# that of plain titles. atoma 0.0.17 has neither title nor content for such an entry (None), as if it were empty.
# What follows for a fact-checking desk: words of a feed that were passed on by a library are no quotation.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check feedendum==0.4.0 atoma==0.0.17
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
import re

import atoma
import feedendum

words = "Die Stadt hat das Geld <em>bislang</em> nicht genommen."
html = f'type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{words}</div>'
feed = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Bote</title><id>urn:x:1</id><updated>2024-05-03T00:30:00Z</updated>
<entry><title {html}</title><id>urn:x:2</id><updated>2024-05-03T00:30:00Z</updated><content {html}</content></entry></feed>"""
read = feedendum.from_atom_text(feed)
for written in (feedendum.to_atom_string(read), feedendum.to_rss_string(read)):
    print(written)
    assert "bislang" in written and "genommen" not in written and "nicht" not in written

[entry] = atoma.parse_atom_bytes(feed.encode()).entries
print(entry)
assert entry.title is None and entry.content is None
PROGRAM
