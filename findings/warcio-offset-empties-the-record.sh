#!/usr/bin/env bash
# warcio 1.8.1: asking where a record begins, before reading it, empties it.
#
# Guess: get_record_offset() of the iterator looks up a number that is known when the record is
# handed out, and changes nothing.
# Seen: it reads to the record's end first, and content_stream() is empty afterwards; the right
# number is returned, the status is 200, and the page has no words. The iterator's attribute
# »offset« has the same number for nothing.
# What follows: a run that notes each record's place in order to go on there later keeps an archive
# of empty pages, without an error.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check warcio==1.8.1
"$folder/venv/bin/python" - <<'PROGRAM'
import io

from warcio.archiveiterator import ArchiveIterator
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

archive = io.BytesIO()
writer = WARCWriter(archive, gzip=True)
for number in (1, 2):
    headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
    page = io.BytesIO(f"<p>Page {number}</p>".encode())
    writer.write_record(
        writer.create_warc_record(f"https://paper.example/{number}", "response", page, http_headers=headers)
    )


def pages(ask):
    archive.seek(0)
    records = ArchiveIterator(archive)
    return [(ask(records), record.content_stream().read()) for record in records]


asked = pages(lambda records: records.get_record_offset())
known = pages(lambda records: records.offset)
print(asked)
print(known)
assert [place for place, _ in asked] == [place for place, _ in known]
assert [words for _, words in asked] == [b"", b""]
assert [words for _, words in known] == [b"<p>Page 1</p>", b"<p>Page 2</p>"]
PROGRAM
