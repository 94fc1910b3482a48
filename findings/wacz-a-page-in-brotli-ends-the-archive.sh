#!/usr/bin/env bash
# wacz 0.6.0 with warcio 1.8.1 and brotli 1.2.0: one page in brotli, and nothing of the WARC is packed.
#
# Guess: a WACZ keeps the records as they are, so that it matters to nobody how a page was compressed;
# where something cannot be read, no file is written.
# Seen: warcio asks the decompressor for what is left over (unused_data), which brotli's has not, and
# wacz ends with an AttributeError. What it leaves behind is a WACZ that opens as a ZIP and holds an
# empty index: neither the page in brotli nor the one before it. Without the page in brotli index and
# archive are whole.
# What follows for a fact-checking desk: a WACZ that is there is not yet one that was written; ask for
# its archive folder, or for the exit code of who made it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check wacz==0.6.0 warcio==1.8.1 brotli==1.2.0
cd "$folder"
venv/bin/python - <<'PROGRAM'
import subprocess
import zipfile
from io import BytesIO

import brotli
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

PAGE = b"<html><head><title>Harbour</title></head><body><p>The mayor says no.</p></body></html>"


def packed(name, pages):
    with open(f"{name}.warc.gz", "wb") as file:
        writer = WARCWriter(file, gzip=True)
        for path, coding, body in pages:
            headers = [("Content-Type", "text/html"), *([("Content-Encoding", coding)] if coding else [])]
            answer = StatusAndHeaders("200 OK", headers, protocol="HTTP/1.1")
            writer.write_record(
                writer.create_warc_record(
                    f"https://example.org/{path}", "response", payload=BytesIO(body), http_headers=answer,
                    warc_headers_dict={"WARC-Date": "2024-05-03T10:00:00Z"},
                )
            )
    command = ["venv/bin/wacz", "create", "-o", f"{name}.wacz", "--text", "--detect-pages", f"{name}.warc.gz"]
    done = subprocess.run(command, capture_output=True, text=True)
    error = done.stderr.strip().splitlines()[-1:] if done.returncode else []
    archive = zipfile.ZipFile(f"{name}.wacz")
    return error, {each: archive.getinfo(each).file_size for each in archive.namelist()}


plain, in_brotli = ("first", "", PAGE), ("second", "br", brotli.compress(PAGE))
error, files = packed("plain", [plain, ("second", "", PAGE)])
print(error, sorted(files))
assert not error and "archive/plain.warc.gz" in files
error, files = packed("brotli", [plain, in_brotli])
print(error, files)
assert error and "unused_data" in error[0]
assert not any(each.startswith("archive/") for each in files) and set(files.values()) == {0}
PROGRAM
