#!/usr/bin/env bash
# lockss-warcread 0.4.0: two days' versions of a page come out as one, and »not found« behind them.
#
# Guess: the payload of an address that was archived on two days is that of one of them, the first or the last, or
# both with their days between; when something was found, it is not said that nothing was.
# Seen: both are printed one behind the other with nothing between: »We will pay.« of 1 May and »We will not pay.« of
# 3 May are one text. »Target URL not found« is said all the same, and the program ends with an error, for a page
# with one version too: what was found and what is not there look alike to who goes by the status.
# What follows for a fact-checking desk: a page from an archive is taken by its address and its day, and the number of
# versions is known before one is quoted.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check lockss-warcread==0.4.0 warcio==1.8.1
cd "$folder"
venv/bin/python - <<'PROGRAM'
import io
import subprocess

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

PAGE, OTHER = "https://paper.example/tax", "https://paper.example/vote"
RECORDS = [
    (PAGE, "2024-05-01T10:00:00Z", b"We will pay. "),
    (PAGE, "2024-05-03T10:00:00Z", b"We will not pay."),
    (OTHER, "2024-05-03T10:00:00Z", b"52 to 48"),
]
with open("pages.warc.gz", "wb") as file:
    writer = WARCWriter(file, gzip=True)
    for address, day, words in RECORDS:
        headers = StatusAndHeaders("200 OK", [("Content-Type", "text/plain")], protocol="HTTP/1.1")
        record = writer.create_warc_record(
            address, "response", payload=io.BytesIO(words), http_headers=headers, warc_headers_dict={"WARC-Date": day}
        )
        writer.write_record(record)


def extract(address):
    command = ["venv/bin/warcread", "extract", "-w", "pages.warc.gz", "-t", address, "-P"]
    done = subprocess.run(command, capture_output=True, text=True)
    print(address, done.returncode, repr(done.stdout), repr(done.stderr))
    return done


both = extract(PAGE)
assert both.stdout == "We will pay. We will not pay."
assert extract(OTHER).stdout == "52 to 48"
nowhere = "https://paper.example/nowhere"
assert all(f"Target URL not found: {address}" in extract(address).stderr for address in (PAGE, OTHER, nowhere))
assert both.returncode == extract(nowhere).returncode == 1
PROGRAM
