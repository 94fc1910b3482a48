#!/usr/bin/env bash
# metawarc 2.0.3 (2026): its CDXJ index has no offset for an archive's first page, lacks the third visit, and is not sorted.
#
# Guess: export-cdxj writes a line for each capture, sorted by key as readers look it up by halving, with where it begins.
# Seen: the record that begins at byte 0 has the offset "", as if nothing were known. A revisit (the page was the same a
# day later) and a resource record have no line, though `index` says »0 skipped«. Lines stand in the order of the archive,
# so that »vote« comes before »latin«.
# What follows for a fact-checking desk: a page whose offset is missing is looked for at byte 0, and when somebody's page
# still said so is read from the archive's own records, not from an index that a tool made of them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check metawarc==2.0.3 warcio==1.8.1
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
from io import BytesIO

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

with open("pages.warc.gz", "wb") as archive:
    writer = WARCWriter(archive, gzip=True)

    def write(address, day, words):
        answer = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1")
        record = writer.create_warc_record(
            address, "response", payload=BytesIO(words.encode()), http_headers=answer, warc_headers_dict={"WARC-Date": day}
        )
        writer.write_record(record)
        return record

    first = write("https://example.org/vote", "2026-03-01T08:00:00Z", "<p>„Wir zahlen nicht“, sagt Marsh.</p>")
    write("https://example.org/latin", "2026-03-02T08:00:00Z", "<p>Eine andere Seite.</p>")
    writer.write_record(
        writer.create_revisit_record(
            "https://example.org/vote",
            first.rec_headers.get_header("WARC-Payload-Digest"),
            "https://example.org/vote",
            "2026-03-01T08:00:00Z",
            warc_headers_dict={"WARC-Date": "2026-03-03T08:00:00Z"},
        )
    )
    writer.write_record(
        writer.create_warc_record(
            "https://example.org/note", "resource", payload=BytesIO(b"A note."), warc_content_type="text/plain"
        )
    )
PROGRAM
"$folder/venv/bin/metawarc" index pages.warc.gz --dbfile pages.db 2>&1 | tee index.log
grep -q "1 processed, 0 skipped, 0 failed, 2 records" index.log
"$folder/venv/bin/metawarc" export-cdxj --dbfile pages.db --output pages.cdxj
cat pages.cdxj
"$folder/venv/bin/python" - <<'PROGRAM'
import json

lines = [line.split(" ", 2) for line in open("pages.cdxj", encoding="utf-8")]
assert [(key, day) for key, day, _ in lines] == [
    ("org,example)/vote", "20260301080000"),
    ("org,example)/latin", "20260302080000"),
]
assert json.loads(lines[0][2])["offset"] == ""
assert int(json.loads(lines[1][2])["offset"]) > 0
PROGRAM
