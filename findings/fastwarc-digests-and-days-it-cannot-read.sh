#!/usr/bin/env bash
# FastWARC 2.0.1 calls a record with a digest named »sha-256« changed, and a date without a time none.
#
# Guess: an algorithm it does not know is an error or »cannot tell«; WARC 1.1, which allows a
# WARC-Date of lesser precision (»2016«, »2016-05-07«), is read with that precision.
# Seen: verify_block_digest() is True for »sha256« and False for the same digest labelled »sha-256«, as
# for a record whose body was changed; record_date is None for a year, a month and a day.
# What follows for a fact-checking desk: »does not match« may only be said of an algorithm that was
# computed; the date is read from the header itself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check FastWARC==2.0.1
"$folder/venv/bin/python" - <<'PROGRAM'
import hashlib
import io

from fastwarc.warc import ArchiveIterator

words = b"We build the bridge."
digest = hashlib.sha256(words).hexdigest()


def read(date="2024-01-02T03:04:05Z", label="sha256", body=words):
    head = (
        "WARC/1.1\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        f"WARC-Target-URI: https://paper.example/\r\nWARC-Date: {date}\r\n"
        f"WARC-Block-Digest: {label}:{digest}\r\nContent-Type: text/plain\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return next(iter(ArchiveIterator(io.BytesIO(head.encode() + body + b"\r\n\r\n"))))


verified = [
    read().verify_block_digest(),
    read(label="sha-256").verify_block_digest(),
    read(body=words.upper()).verify_block_digest(),
]
print("sha256, sha-256, changed:", verified)
assert verified == [True, False, False]
dates = [read(date=date).record_date for date in ("2016", "2016-05", "2016-05-07")]
print("dates of lesser precision:", dates)
assert dates == [None, None, None]
PROGRAM
