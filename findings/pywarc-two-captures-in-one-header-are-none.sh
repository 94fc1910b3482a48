#!/usr/bin/env bash
# pywarc 0.3.1: a record that names two others of the same capture has none, and »WARC-date« is no date.
#
# Guess: a header that the standard lets stand several times, as WARC-Concurrent-To, comes as the list that every
# header is; names of headers are the same in small and capital letters, as the standard says.
# Seen: with one such line there is a list of one, with two it is None, and the request and its metadata are lost to
# the page. With »WARC-date«, as the standard allows, the record has no date.
# What follows for a fact-checking desk: which records belong together is read with another library, or from the lines.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pywarc==0.3.1
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
import io

import pywarc

HEAD = b"WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2024-05-03T00:30:00Z\r\n"
LINES = b"WARC-Concurrent-To: <urn:uuid:2>\r\n", b"WARC-Concurrent-To: <urn:uuid:3>\r\n"


def record(*lines, head=HEAD):
    data = head + b"".join(lines) + b"Content-Length: 3\r\n\r\nNo.\r\n\r\n"
    found = pywarc.WarcReader(io.BytesIO(data)).get_next_block()
    print(found.headers, found.read())
    return found


assert record(LINES[0]).headers["WARC-Concurrent-To"] == ["<urn:uuid:2>"]
assert record(*LINES).headers["WARC-Concurrent-To"] is None
assert record().date.year == 2024
try:
    record(head=HEAD.replace(b"-Date", b"-date")).date
except pywarc.reader.MissingWarcHeaderError as error:
    print(error)
else:
    raise SystemExit("it has a date now")
PROGRAM
