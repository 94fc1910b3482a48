#!/usr/bin/env bash
# har2warc 1.0.4 archives a page of 4 May, 00:30 in Berlin, at 00:30 UTC, two hours after it was seen.
#
# Guess: a HAR file says when a page was loaded with its offset, as the format asks and Firefox writes;
# the WARC made of it has that moment in UTC. The request stands as it was sent.
# Seen: the first 19 letters are kept and a Z is put behind: »2024-05-04T00:30:00.123+02:00« is
# »2024-05-04T00:30:00Z« instead of 22:30 on the third. Of a question for two speakers,
# »?speaker=adler&speaker=beck«, the archived request names Beck only, while the record's address has both.
# What follows for a fact-checking desk: when a page was archived is read from the tool that archived it,
# with its zone; what was deleted »an hour later« is reckoned from there.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check har2warc==1.0.4 warcio==1.8.1
"$folder/venv/bin/python" - <<'PROGRAM'
from io import BytesIO

from har2warc.har2warc import har2warc
from warcio.archiveiterator import ArchiveIterator

ADDRESS = "https://example.org/minutes?speaker=adler&speaker=beck"


def entry(started):
    both = {"httpVersion": "HTTP/1.1", "cookies": [], "headersSize": -1}
    query = [{"name": "speaker", "value": "adler"}, {"name": "speaker", "value": "beck"}]
    host, kind = {"name": "Host", "value": "example.org"}, {"name": "Content-Type", "value": "text/html"}
    request = {**both, "method": "GET", "url": ADDRESS, "headers": [host], "queryString": query, "bodySize": 0}
    content = {"size": 10, "mimeType": "text/html", "text": "<p>No.</p>"}
    answer = {**both, "status": 200, "statusText": "OK", "headers": [kind], "content": content, "bodySize": 10}
    timings = {"send": 0, "wait": 1, "receive": 0}
    return {"startedDateTime": started, "time": 1, "request": request, "response": answer, "timings": timings}


def archived(started):
    page = {"startedDateTime": started, "id": "page_1", "title": "Minutes", "pageTimings": {}}
    creator = {"name": "Firefox", "version": "130.0"}
    log = {"version": "1.2", "creator": creator, "pages": [page], "entries": [entry(started)]}
    warc = BytesIO()
    har2warc({"log": log}, warc, gzip=False)
    warc.seek(0)
    records = {each.rec_type: each for each in ArchiveIterator(warc)}
    sent = records["request"].http_headers
    print(started, "->", records["response"].rec_headers.get_header("WARC-Date"), sent.protocol, sent.statusline)
    return records


records = archived("2024-05-04T00:30:00.123+02:00")
assert records["response"].rec_headers.get_header("WARC-Date") == "2024-05-04T00:30:00Z"
assert records["request"].http_headers.statusline.startswith("/minutes?speaker=beck ")
assert records["request"].rec_headers.get_header("WARC-Target-URI") == ADDRESS
records = archived("2024-05-03T22:30:00.123Z")
assert records["response"].rec_headers.get_header("WARC-Date") == "2024-05-03T22:30:00Z"
PROGRAM
