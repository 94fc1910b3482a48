#!/usr/bin/env bash
# wacz 0.6.0 --detect-pages lists what sent a referrer; an article without pictures is no page.
#
# Guess: the pages of a WACZ are the HTML responses of its WARC; with --text each has its words.
# Seen: a page counts only when another request names it as its Referer. Of two archived articles and
# an advertisement in a frame, the one without style sheet or picture is missing, and the
# advertisement, which loads a script, is a page like the other. Of a WARC without requests none is
# listed. The file is valid all the same.
# What follows for a fact-checking desk: what was archived is read from the index; a missing page in
# the list does not say that it was not kept.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check wacz==0.6.0 warcio==1.8.1
cd "$folder"
venv/bin/python - <<'PROGRAM'
import json
import subprocess
import zipfile
from io import BytesIO

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

PAGE = b"<html><head><title>Harbour</title></head><body><p>The mayor says no.</p></body></html>"


def pages(name, loaded, with_requests=True):
    with open(f"{name}.warc.gz", "wb") as file:
        writer = WARCWriter(file, gzip=True)
        for path, kind, body, referrer in loaded:
            address, at = f"https://example.org/{path}", {"WARC-Date": "2024-05-03T10:00:00Z"}
            answer = StatusAndHeaders("200 OK", [("Content-Type", kind)], protocol="HTTP/1.1")
            response = writer.create_warc_record(
                address, "response", payload=BytesIO(body), http_headers=answer, warc_headers_dict=dict(at)
            )
            if not with_requests:
                writer.write_record(response)
                continue
            headers = [("Host", "example.org")]
            if referrer:
                headers.append(("Referer", f"https://example.org/{referrer}"))
            asked = StatusAndHeaders(f"GET /{path} HTTP/1.1", headers, is_http_request=True)
            request = writer.create_warc_record(address, "request", http_headers=asked, warc_headers_dict=dict(at))
            writer.write_request_response_pair(request, response)
    command = ["venv/bin/wacz", "create", "-o", f"{name}.wacz", "--detect-pages", "--text", f"{name}.warc.gz"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["venv/bin/wacz", "validate", "-f", f"{name}.wacz"], check=True, stdout=subprocess.DEVNULL)
    archive = zipfile.ZipFile(f"{name}.wacz")
    if "pages/pages.jsonl" not in archive.namelist():
        return []
    lines = [json.loads(line) for line in archive.read("pages/pages.jsonl").splitlines()]
    return [line["url"].rpartition("/")[2] for line in lines[1:]]


loaded = [
    ("plain-article", "text/html", PAGE, None),
    ("article", "text/html", PAGE, None),
    ("article.css", "text/css", b"p {}", "article"),
    ("advertisement", "text/html", PAGE, "article"),
    ("advertisement.js", "text/javascript", b"1", "advertisement"),
]
found, without_requests = pages("visit", loaded), pages("responses", loaded, with_requests=False)
print(found, without_requests)
assert (found, without_requests) == (["article", "advertisement"], [])
PROGRAM
